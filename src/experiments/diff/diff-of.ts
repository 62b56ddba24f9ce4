import { changesBetween, type Change } from '../../scenario/read-back/plan-changes.ts'
import { parseYaml } from '../../scenario/text/parse-yaml.ts'
import type { Problem } from '../../scenario/text/problem.ts'
import type { MapTree } from '../../scenario/text/tree.ts'
import { pairedDifference } from '../../statistics/paired-difference.ts'
import { unpairedDifference } from '../../statistics/unpaired-difference.ts'
import { daysBetween } from '../../time/date.ts'
import { columnOf, criteria } from '../compare-plans.ts'
import type { MeanDifference } from '../results/decision.ts'
import type { Criterion, PlanResults, Results } from '../results.ts'
import { DIFF_SCHEMA, type DiffResults, type PlanChange, type StudyFacts } from './diff-results.ts'

/** Results with whether their scenario names files beside its own text. */
export interface Compared {
  readonly results: Results
  readonly namesFiles: boolean
}

/**
 * The second study minus the first. Where both have the same seed, replications of the same number lived through the
 * same arrivals, failures, repairs and outages, so that their differences are paired (common random numbers); otherwise
 * they are independent. Bonferroni's inequality makes the intervals simultaneous.
 *
 * @param confidence of all intervals together
 */
export function diffOf(first: Compared, second: Compared, confidence: number): DiffResults {
  const [a, b] = [first.results, second.results]
  const input = changedInput(a.manifest.scenarioText, b.manifest.scenarioText)
  const service = b.scenario.services.some(({ name }) => name === a.scenario.focus) ? a.scenario.focus : null
  const both = a.plans.flatMap((plan) => {
    const other = b.plans.find(({ name }) => name === plan.name)
    return other === undefined ? [] : [[plan, other] as const]
  })
  const facts = {
    horizonsDiffer: a.scenario.days !== b.scenario.days,
    currencyDiffers: a.scenario.currency !== b.scenario.currency,
  }
  const measures = measuresOf(facts)
  const each = 1 - (1 - confidence) / Math.max(1, both.length * measures.length)
  const shared = sharedReplications(a, b)
  const setting = { a, b, service: service ?? '', shared, measures, each }
  return {
    schema: DIFF_SCHEMA,
    first: factsOf(a),
    second: factsOf(b),
    input,
    files: filesOf(first, second, input),
    plansAdded: b.plans.flatMap(({ name }) => (a.plans.some((plan) => plan.name === name) ? [] : [name])),
    plansRemoved: a.plans.flatMap(({ name }) => (b.plans.some((plan) => plan.name === name) ? [] : [name])),
    shared: shared.length,
    ...facts,
    firstService: a.scenario.focus,
    service,
    plans: service === null ? [] : both.map(([before, after]) => planChange(before, after, setting)),
    confidence,
  }
}

function factsOf({ scenario, manifest }: Results): StudyFacts {
  const { scenarioFile, version, seed, replications, replication = null } = manifest
  const { title, startDate, days } = scenario
  return { title, scenarioFile, version, seed, replications, replication, startDate, days }
}

function changedInput(before: string, after: string): Change[] | null {
  const [first, second] = [before, after].map(treeOf)
  return first === null || second === null ? null : changesBetween(first, second)
}

function treeOf(text: string): MapTree | null {
  const problems: Problem[] = []
  const tree = parseYaml({ file: '', path: '', text }, problems)
  return problems.length > 0 ? null : tree
}

function filesOf(first: Compared, second: Compared, input: readonly Change[] | null): DiffResults['files'] {
  if (!first.namesFiles && !second.namesFiles) return 'none'
  const [a, b] = [first.results.manifest, second.results.manifest]
  if (a.scenarioHash === b.scenarioHash) return 'same'
  // the hash is that of all texts together
  return a.scenarioText === b.scenarioText && input !== null ? 'changed' : 'unknown'
}

/** Places in the columns of both of the replications that lived through the same futures. */
function sharedReplications(a: Results, b: Results): (readonly [number, number])[] {
  if (a.manifest.seed !== b.manifest.seed) return []
  const [first, second] = [numbersOf(a), numbersOf(b)]
  const from = Math.max(first.from, second.from)
  const to = Math.min(first.to, second.to)
  return Array.from(
    { length: Math.max(0, to - from) },
    (_, i) => [from + i - first.from, from + i - second.from] as const,
  )
}

function numbersOf({ manifest: { replication: from = 0, replications } }: Results): { from: number; to: number } {
  return { from, to: from + replications }
}

/** Costs and waits up to different ends say nothing beside each other, nor do sums in different currencies. */
function measuresOf({
  horizonsDiffer,
  currencyDiffers,
}: Pick<DiffResults, 'horizonsDiffer' | 'currencyDiffers'>): Criterion[] {
  if (horizonsDiffer) return ['gone']
  return criteria.filter((criterion) => !currencyDiffers || !criterion.endsWith('cost'))
}

interface PlanSetting {
  readonly a: Results
  readonly b: Results
  readonly service: string
  readonly shared: readonly (readonly [number, number])[]
  readonly measures: readonly Criterion[]
  readonly each: number
}

function planChange(before: PlanResults, after: PlanResults, setting: PlanSetting): PlanChange {
  const { shared, measures, each } = setting
  const found = measures.map((measure) => ({
    measure,
    columns: [valuesOf(measure, before, setting.a, setting), valuesOf(measure, after, setting.b, setting)] as const,
  }))
  const isSame = shared.length > 0 && found.every(({ columns: [x, y] }) => shared.every(([i, j]) => x[i] === y[j]))
  return {
    name: after.name,
    title: after.title,
    differences: found.flatMap(({ measure, columns }) => {
      const difference = differenceIn(columns, shared, each)
      return difference === null ? [] : [{ measure, ...difference }]
    }),
    isSame,
  }
}

/** The second minus the first, over the replications that have a value; null where none has. */
function differenceIn(
  [first, second]: readonly [readonly (number | null)[], readonly (number | null)[]],
  shared: PlanSetting['shared'],
  each: number,
): MeanDifference | null {
  if (shared.length === 0) {
    const [x, y] = [first.filter((value) => value !== null), second.filter((value) => value !== null)]
    return x.length === 0 || y.length === 0 ? null : unpairedDifference(y, x, each)
  }
  const pairs = shared.flatMap(([i, j]) => {
    const [x, y] = [first[i] ?? null, second[j] ?? null]
    return x === null || y === null ? [] : [[x, y] as const]
  })
  if (pairs.length === 0) return null
  const { mean, halfWidth } = pairedDifference(
    pairs.map(([, y]) => y),
    pairs.map(([x]) => x),
    each,
  )
  return { mean, halfWidth }
}

/** Dates are counted from the start of the first study, up to the end of the shorter horizon. */
function valuesOf(
  measure: Criterion,
  plan: PlanResults,
  own: Results,
  { a, b, service }: PlanSetting,
): readonly (number | null)[] {
  const found = plan.services.find(({ name }) => name === service)
  if (found === undefined) return []
  if (measure !== 'gone') return columnOf[measure](plan, found)
  const offset = (results: Results) => daysBetween(a.scenario.startDate, results.scenario.startDate)
  const end = Math.min(a.scenario.days, offset(b) + b.scenario.days)
  return found.replications.goneDay.map((day) => (day === null ? end : Math.min(end, offset(own) + day)))
}
