import type { Costs } from '../../office/statistics/replication-outcome.ts'
import { type UnitState, unitStates } from '../../office/kernel/unit-state.ts'
import { resultsLimits } from '../../limits/results-limits.ts'
import type {
  ExampleReplication,
  LinkResults,
  PlanResults,
  StateInterval,
  SupplyResults,
  TallyResults,
  TriggerResults,
  UnitResults,
} from '../results.ts'
import { type HoursResults, statesInHours } from '../results/hours.ts'
import type { PlanCalendar } from '../results/plan-calendar.ts'
import type { StepResults } from '../results/steps.ts'
import type { DrawnUnknown, Spread, SpreadMeasure, SpreadShare, UnknownsResults } from '../results/unknowns.ts'
import { driverSchema, failureSchema } from './drivers-schema.ts'
import { bandOf, estimate, estimatedShare, probability, quantileOf } from './estimates-schema.ts'
import { eachOf, type Exactly, listOf, objectOf, oneOf, orMissing, orNull } from './exactly.ts'
import { poolSchema } from './pools-schema.ts'
import { serviceSchema } from './services-schema.ts'
import type { Sizes } from './sizes.ts'
import { anyNumber, count, dayNumber, name, nameOrNone, share, someThings, text, things, yesOrNo } from './values.ts'
import { waitQuantiles, waits } from './waits-schema.ts'

const intervals = { least: 0, most: resultsLimits.intervals.most }

const unit = objectOf<UnitResults>({
  name,
  pool: name,
  share: eachOf(unitStates, share),
  hours: orNull(objectOf<HoursResults>({ days: dayNumber, share: eachOf(statesInHours, share) })),
  blockedBy: listOf(
    objectOf<UnitResults['blockedBy'][number]>({
      kind: oneOf<'link' | 'supply'>({ link: true, supply: true }),
      name,
      share,
    }),
    someThings,
  ),
  made: estimate,
  aboveLimit: estimate,
  failures: estimate,
  repairs: estimate,
})

const tally = objectOf<TallyResults>({
  code: name,
  of: text,
  unit: oneOf<'count' | 'days'>({ count: true, days: true }),
  mean: orNull(estimate),
})

function triggerSchema(sizes: Sizes): Exactly<TriggerResults> {
  return objectOf<TriggerResults>({ name, fires: probability, firstDay: quantileOf(sizes), daysActive: estimate })
}

const stateInterval = objectOf<StateInterval>({
  state: oneOf<UnitState>(Object.fromEntries(unitStates.map((state) => [state, true])) as Record<UnitState, true>),
  from: dayNumber,
  to: dayNumber,
})

/** Of merged intervals; missing where every interval is kept. */
const cell = orMissing(dayNumber)

const example = objectOf<ExampleReplication>({
  replication: count,
  units: listOf(
    objectOf<ExampleReplication['units'][number]>({ name, pool: name, spells: listOf(stateInterval, intervals), cell }),
    someThings,
  ),
  links: listOf(
    objectOf<ExampleReplication['links'][number]>({
      name,
      periods: listOf(
        objectOf<ExampleReplication['links'][number]['periods'][number]>({ from: dayNumber, to: dayNumber }),
        intervals,
      ),
      cell,
    }),
    someThings,
  ),
})

/** What a plan costs, category by category. */
const cost = objectOf<PlanResults['cost']>({
  repairs: estimate,
  trips: estimate,
  rent: estimate,
  purchase: estimate,
  maintenance: estimate,
  overtime: estimate,
  letters: estimate,
  supplies: estimate,
  office: estimate,
  waiting: estimate,
} satisfies Record<keyof Costs, typeof estimate>)

const spreadShare = objectOf<SpreadShare>({ value: share, low: share, high: share })

const spread = objectOf<Spread>({
  measure: oneOf<SpreadMeasure>({ gone: true, 'mean-wait': true, 'office-cost': true }),
  together: orNull(spreadShare),
  each: listOf(orNull(spreadShare), someThings),
  replicationsNeeded: orNull(count),
})

function unknownsSchema({ byReplication }: Sizes): Exactly<UnknownsResults> {
  const drawn = objectOf<DrawnUnknown>({ name, unit: nameOrNone, values: listOf(anyNumber, byReplication) })
  return objectOf<UnknownsResults>({ drawn: listOf(drawn, things), spread: listOf(spread, someThings) })
}

function stepSchema({ byDay }: Sizes): Exactly<StepResults> {
  return objectOf<StepResults>({
    name,
    service: name,
    pool: name,
    queue: bandOf(byDay),
    begun: estimate,
    queueTime: orNull(estimate),
    queueTimes: orNull(waitQuantiles),
    waits: orNull(estimatedShare),
    workTime: orNull(estimate),
    waiting: estimate,
    atWork: estimate,
    inAll: estimate,
  })
}

function linkSchema({ byDay }: Sizes): Exactly<LinkResults> {
  return objectOf<LinkResults>({
    name,
    outages: estimate,
    daysDown: estimate,
    daysSlow: estimate,
    downShare: listOf(share, byDay),
  })
}

function supplySchema(sizes: Sizes): Exactly<SupplyResults> {
  return objectOf<SupplyResults>({
    name,
    stock: bandOf(sizes.byDay),
    used: estimate,
    wasted: estimate,
    daysEmpty: estimate,
    firstShortDay: quantileOf(sizes),
    shortAtEnd: probability,
  })
}

function calendarSchema({ byDay, day }: Sizes): Exactly<PlanCalendar> {
  return objectOf<PlanCalendar>({
    closed: listOf(yesOrNo, byDay),
    comings: listOf(objectOf<PlanCalendar['comings'][number]>({ pool: name, day, units: count }), someThings),
    deliveries: listOf(objectOf<PlanCalendar['deliveries'][number]>({ supply: name, day }), intervals),
  })
}

export function planSchema(sizes: Sizes): Exactly<PlanResults> {
  return objectOf<PlanResults>({
    name,
    title: text,
    services: listOf(serviceSchema(sizes), things),
    office: objectOf<PlanResults['office']>({ wait: waits, documentWait: waits }),
    steps: listOf(stepSchema(sizes), someThings),
    pools: listOf(poolSchema(sizes), someThings),
    units: listOf(unit, someThings),
    links: listOf(linkSchema(sizes), someThings),
    supplies: listOf(supplySchema(sizes), someThings),
    triggers: listOf(triggerSchema(sizes), someThings),
    tallies: orMissing(listOf(tally, someThings)),
    unknowns: orNull(unknownsSchema(sizes)),
    drivers: orMissing(listOf(driverSchema(sizes), someThings)),
    failures: orMissing(failureSchema),
    cost,
    calendar: orMissing(calendarSchema(sizes)),
    example,
  })
}
