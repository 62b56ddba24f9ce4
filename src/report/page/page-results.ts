import type {
  Band,
  ClearingResults,
  LettersPerWeek,
  Manifest,
  PlanResults,
  PoolResults,
  ReplicationColumns,
  Results,
  ScenarioFacts,
  ServiceResults,
  ServiceWaitResults,
} from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { drawnDays, meansOfPieces, daysOfPiece } from '../figures/drawn-days.ts'
import { plansByRank, plansDrawn } from '../figures/plans-drawn.ts'
import { bindingByPiece, isMissed, poolThatBinds } from '../figures/what-binds.ts'
import { packed } from './packed.ts'

/** What report.html holds of the results, and of which plans it has figures and tables. */
export interface PageResults {
  /** Of plans that are left out, and of what no figure shows, lists are empty. */
  readonly results: Results
  /** In the order of the scenario. */
  readonly plans: readonly PlanResults[]
}

/** What the figures of a page need, for as many plans as a browser can open easily. */
export function pageResults(results: Results): PageResults {
  const lean = new Map<string, PlanResults>()
  let room = outputLimits.pagePlans.most * 1e6
  for (const plan of byUse(results)) {
    const { name } = plan
    const drawn = planForFigures(plan, results.scenario)
    room -= JSON.stringify(packed(drawn)).length
    if (room < 0 && lean.size > 0) break
    lean.set(name, drawn)
  }
  const sideBySide = new Set(plansDrawn(results))
  const plans = results.plans.map((plan) => {
    return lean.get(plan.name) ?? (sideBySide.has(plan) ? planForLines(plan, results.scenario) : withoutLists(plan))
  })
  return {
    results: {
      ...results,
      manifest: withoutTexts(results.manifest),
      plans,
      comparison: comparisonForFigures(results),
      warnings: [],
    },
    plans: results.plans.filter(({ name }) => lean.has(name)),
  }
}

function withoutTexts({ extendedTexts: _extended, ...manifest }: Manifest): Manifest {
  return { ...manifest, scenarioText: '' }
}

/** Those that are drawn side by side first, then by rank. */
function byUse(results: Results): PlanResults[] {
  const byName = new Map(results.plans.map((plan) => [plan.name, plan]))
  const names = new Set([...plansDrawn(results).map(({ name }) => name), ...plansByRank(results)])
  return [...names].flatMap((name) => byName.get(name) ?? [])
}

/** What a page needs that shows, of all plans, the backlog and when it is gone. */
export function whatIfResults(results: Results): Results {
  const sideBySide = new Set(plansDrawn(results))
  return {
    ...results,
    manifest: withoutTexts(results.manifest),
    plans: results.plans.map((plan) =>
      sideBySide.has(plan) ? planForWhatIf(plan, results.scenario) : withoutLists(plan),
    ),
    comparison: comparisonForFigures(results),
    warnings: [],
  }
}

function planForWhatIf(plan: PlanResults, scenario: ScenarioFacts): PlanResults {
  const lines = planForLines(plan, scenario)
  const services = lines.services.map((service) => ({
    ...service,
    lettersPerWeek: noLetters,
    wait: withoutWaits(service.wait),
    classes: [],
  }))
  return { ...lines, services }
}

/** Each plan against the best. */
function comparisonForFigures({ comparison, decision }: Results): Results['comparison'] {
  if (comparison === null) return null
  const isShown = (plan: string) => plan === decision?.best
  return {
    ...comparison,
    differences: comparison.differences.filter((pair) => isShown(pair.first) || isShown(pair.second)),
  }
}

/** What figures need that set plans side by side. */
function planForLines(plan: PlanResults, { focus, days }: ScenarioFacts): PlanResults {
  const services = plan.services.map((service) =>
    service.name === focus ? serviceForFigures(service, days) : serviceWithoutLists(service),
  )
  const { calendar } = plan
  return { ...withoutLists(plan), services, ...(calendar === undefined ? {} : { calendar }) }
}

function planForFigures(plan: PlanResults, scenario: ScenarioFacts): PlanResults {
  const { links, supplies } = plan
  return {
    ...planForLines(plan, scenario),
    links: links.map((link) => ({ ...link, downShare: heldMeans(link.downShare) })),
    supplies: supplies.map((supply) => ({ ...supply, stock: heldBand(supply.stock) })),
    ...poolsForFigures(plan),
    example: plan.example,
  }
}

/** What the units of each pool do, and what holds up work at the one at which most waits, with its missing units. */
function poolsForFigures(plan: PlanResults): Pick<PlanResults, 'pools' | 'units'> {
  const binding = poolThatBinds(plan)
  return {
    pools: plan.pools.map((pool) => ({
      ...(pool === binding ? withBindingByPiece(pool) : { ...pool, bindingByDay: [], causes: [], periods: [] }),
      idleByDay: [],
      ...(pool.statesByDay !== undefined && {
        statesByDay: pool.statesByDay.map(({ state, units }) => ({ state, units: heldMeans(units) })),
      }),
    })),
    units: plan.units.filter((unit) => unit.pool === binding?.name && isMissed(unit)),
  }
}

function withBindingByPiece(pool: PoolResults): PoolResults {
  const { bindingByDay, causes } = pool
  return {
    ...pool,
    bindingByDay: bindingByPiece(bindingByDay),
    causes: causes.map((cause) => ({ ...cause, byDay: heldMeans(cause.byDay) })),
  }
}

/** Its figures, without anything that grows with days, units or replications. */
function withoutLists({ calendar: _calendar, ...plan }: PlanResults): PlanResults {
  return {
    ...plan,
    services: plan.services.map(serviceWithoutLists),
    steps: [],
    pools: [],
    units: [],
    links: [],
    supplies: [],
    triggers: [],
    tallies: [],
    unknowns: null,
    drivers: [],
    example: { ...plan.example, units: [], links: [] },
  }
}

const noBand: Band = { mean: [], halfWidth: [], p05: [], p50: [], p95: [] }
const noLetters: LettersPerWeek = { first: noBand, renewals: noBand }

function serviceWithoutLists(service: ServiceResults): ServiceResults {
  const { wait, documentWait, clearing, classes, replications } = service
  const noReplications = Object.fromEntries(Object.keys(replications).map((key) => [key, []]))
  return {
    ...service,
    backlog: noBand,
    lettersPerWeek: noLetters,
    clearing: withoutDays(clearing),
    wait: withoutWaits(wait),
    documentWait: withoutWaits(documentWait),
    classes: classes.map((each) => ({
      ...each,
      wait: withoutWaits(each.wait),
      documentWait: withoutWaits(each.documentWait),
    })),
    replications: noReplications as unknown as ReplicationColumns,
  }
}

function withoutDays(clearing: ClearingResults): ClearingResults {
  const { gone, firstNormal } = clearing
  return { ...clearing, gone: { ...gone, byDay: [] }, firstNormal: { ...firstNormal, byDay: [] } }
}

function withoutWaits(wait: ServiceWaitResults): ServiceWaitResults {
  const { histogram } = wait
  return { ...wait, histogram: { ...histogram, days: [], count: [] }, spread: null, byApplicationDay: [] }
}

function serviceForFigures(service: ServiceResults, days: number): ServiceResults {
  const { backlog, lettersPerWeek, clearing, wait } = service
  const { gone } = clearing
  const { first, renewals } = lettersPerWeek
  const lean = serviceWithoutLists(service)
  const wholeWeeks = Math.floor(days / 7)
  return {
    ...lean,
    backlog: heldBand(backlog),
    lettersPerWeek: { first: heldBand(first, wholeWeeks), renewals: heldBand(renewals, wholeWeeks) },
    clearing: { ...lean.clearing, gone: { ...gone, byDay: heldChances(gone) } },
    wait: { ...wait, byApplicationDay: heldWaits(wait.byApplicationDay) },
    classes: service.classes.map((one) => ({
      ...one,
      wait: { ...withoutWaits(one.wait), byApplicationDay: heldWaits(one.wait.byApplicationDay) },
      documentWait: withoutWaits(one.documentWait),
    })),
  }
}

/** Values of which each that is not drawn is the one drawn before it, so that all are told in few words. */
function held<Value>(values: readonly Value[], drawn: readonly number[]): Value[] {
  const isDrawn = new Set(drawn)
  let last = values[0]
  return values.map((value, day) => (isDrawn.has(day) ? (last = value) : last))
}

function heldBand({ mean, halfWidth, p05, p50, p95 }: Band, length = p50.length): Band {
  const drawn = drawnDays(length, p50, p05, p95, mean)
  const heldSeries = <Value>(values: readonly Value[]) => held(values.slice(0, length), drawn)
  return {
    mean: heldSeries(mean),
    halfWidth: heldSeries(halfWidth),
    p05: heldSeries(p05),
    p50: heldSeries(p50),
    p95: heldSeries(p95),
  }
}

function heldMeans(values: readonly number[]): number[] {
  const length = daysOfPiece(values.length)
  const means = meansOfPieces(values)
  return values.map((_, day) => means[Math.floor(day / length)].y)
}

function heldChances({ byDay, p50, p80, p95 }: ClearingResults['gone']): ClearingResults['gone']['byDay'] {
  const known = byDay.map(({ value, atLeast }) => (value === null ? null : atLeast))
  const unknown = byDay.findIndex(({ value }) => value === null)
  const marked = [p50.value, p80.value, p95.value, unknown, unknown - 1].filter((day) => day !== null && day >= 0)
  return held(byDay, [...drawnDays(byDay.length, known), ...(marked as number[]), byDay.length - 1])
}

/** Those who applied stay as they are; only how long they wait is held. */
function heldWaits(all: ServiceWaitResults['byApplicationDay']): ServiceWaitResults['byApplicationDay'] {
  const none = { p50: null, p80: null, p90: null, p95: null }
  const days = all.filter(({ count }) => count > 0)
  const quantiles = (['p50', 'p80', 'p90', 'p95'] as const).map((key) => days.map((day) => day[key]))
  const waits = held(days, drawnDays(days.length, ...quantiles))
  return days.map(({ day, count, unfinished, withdrawn }, i) => {
    const { p50, p80, p90, p95 } = waits[i]
    return { day, count, unfinished, withdrawn, p50, p80, p90, p95, interval: none }
  })
}
