import type { PlanResults, PoolResults, ScenarioFacts, ServiceResults, ServiceWaitResults } from '../results.ts'
import type { UnknownsResults } from '../results/unknowns.ts'
import { asMany, type Disagreement, doubles, inOrder, Names } from './disagreement.ts'
import type { Path } from './results-problem.ts'
import { allowedWords } from './results-words.ts'

/** What does not agree within the results of a plan, or with the facts of the scenario. */
export function planDisagreements(plan: PlanResults, scenario: ScenarioFacts, path: Path): Disagreement[] {
  const { services, steps, pools, units, links, supplies, triggers, unknowns } = plan
  const named = { services, steps, pools, units, links, supplies, triggers }
  const poolNames = new Names('pool', pools)
  const serviceNames = new Names('service', services)
  return [
    ...Object.entries(named).flatMap(([list, things]) => doubles(things, [...path, list])),
    ...services.flatMap((service, s) => ofService(service, scenario, [...path, 'services', s])),
    ...(services.some(({ name }) => name === scenario.focus)
      ? []
      : [{ path: [...path, 'services'], allowed: allowedWords.listWithService(scenario.focus) }]),
    ...steps.flatMap((step, s) => [
      ...serviceNames.demand(step.service, [...path, 'steps', s, 'service']),
      ...poolNames.demand(step.pool, [...path, 'steps', s, 'pool']),
    ]),
    ...units.flatMap(({ pool }, u) => poolNames.demand(pool, [...path, 'units', u, 'pool'])),
    ...pools.flatMap((pool, p) => ofPool(pool, scenario, [...path, 'pools', p])),
    ...(unknowns === null ? [] : ofUnknowns(unknowns, [...path, 'unknowns'])),
    ...ofExample(plan, scenario, [...path, 'example']),
    ...ofCost(plan, [...path, 'cost']),
  ]
}

/** What the office pays is the sum of all parts; what waiting is priced at is none of them. */
function ofCost({ cost }: PlanResults, path: Path): Disagreement[] {
  const { office, waiting: _waiting, ...parts } = cost
  const sum = Object.values(parts).reduce((total, { mean }) => total + mean, 0)
  const isSum = Math.abs(sum - office.mean) <= ROUNDING * Math.max(1, Math.abs(sum))
  return isSum ? [] : [{ path: [...path, 'office', 'mean'], allowed: allowedWords.sumOfCosts(sum) }]
}

/** A mean of sums is the sum of the means but for this, relative to it. */
const ROUNDING = 1e-9

function ofService(service: ServiceResults, scenario: ScenarioFacts, path: Path): Disagreement[] {
  return [
    ...new Names('service', scenario.services).demand(service.name, [...path, 'name']),
    ...doubles(service.classes, [...path, 'classes']),
    ...ofWaits(service, path),
    ...service.classes.flatMap((one, c) => ofWaits(one, [...path, 'classes', c])),
  ]
}

function ofWaits(
  { wait, documentWait }: { readonly wait: ServiceWaitResults; readonly documentWait: ServiceWaitResults },
  path: Path,
): Disagreement[] {
  return [...ofWait(wait, [...path, 'wait']), ...ofWait(documentWait, [...path, 'documentWait'])]
}

function ofWait({ histogram, spread, byApplicationDay }: ServiceWaitResults, path: Path): Disagreement[] {
  const misplaced = byApplicationDay.findIndex(({ day }, i) => day !== i)
  return [
    ...asMany(histogram.count, histogram.days.length, [...path, 'histogram', 'count'], 'days'),
    ...ascending(histogram.days, [...path, 'histogram', 'days']),
    ...(spread === null ? [] : ofSpread(spread, [...path, 'spread'])),
    ...(misplaced < 0
      ? []
      : [{ path: [...path, 'byApplicationDay', misplaced, 'day'], allowed: allowedWords.itsPlace(misplaced) }]),
  ]
}

function ofSpread({ from, to, count }: NonNullable<ServiceWaitResults['spread']>, path: Path): Disagreement[] {
  const backward = from.findIndex((start, i) => i < to.length && to[i] < start)
  return [
    ...asMany(to, from.length, [...path, 'to'], 'from'),
    ...asMany(count, from.length, [...path, 'count'], 'from'),
    ...ascending(from, [...path, 'from']),
    ...ascending(to, [...path, 'to']),
    ...(backward < 0 ? [] : [{ path: [...path, 'to', backward], allowed: allowedWords.notBefore(from[backward]) }]),
  ]
}

/** The first number of a list that is not larger than the one before. */
function ascending(list: readonly number[], path: Path): Disagreement[] {
  const wrong = list.findIndex((value, i) => i > 0 && value <= list[i - 1])
  return wrong < 0 ? [] : [{ path: [...path, wrong], allowed: allowedWords.aboveTheOneBefore(list[wrong - 1]) }]
}

function ofPool({ periods, load, lastLoad }: PoolResults, { days }: ScenarioFacts, path: Path): Disagreement[] {
  return [
    ...periods.flatMap((period, i) => inOrder(period, [...path, 'periods', i])),
    ...within(load.days, days, [...path, 'load', 'days']),
    ...(lastLoad === null ? [] : within(lastLoad.days, days, [...path, 'lastLoad', 'days'])),
  ]
}

function within(day: number, most: number, path: Path): Disagreement[] {
  return day <= most ? [] : [{ path, allowed: allowedWords.withinRun(most) }]
}

function ofUnknowns({ drawn, spread }: UnknownsResults, path: Path): Disagreement[] {
  return [
    ...doubles(drawn, [...path, 'drawn']),
    ...spread.flatMap(({ each }, i) => asMany(each, drawn.length, [...path, 'spread', i, 'each'], 'drawn')),
  ]
}

function ofExample({ example }: PlanResults, { days }: ScenarioFacts, path: Path): Disagreement[] {
  const rows = [
    ...example.units.flatMap(({ spells }, u) => spells.map((span, i) => ({ span, path: ['units', u, 'spells', i] }))),
    ...example.links.flatMap(({ periods }, l) =>
      periods.map((span, i) => ({ span, path: ['links', l, 'periods', i] })),
    ),
  ]
  return rows.flatMap(({ span, path: place }) => [
    ...inOrder(span, [...path, ...place]),
    ...within(span.to, days, [...path, ...place, 'to']),
  ])
}
