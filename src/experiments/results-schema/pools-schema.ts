import { type UnitState, unitStates } from '../../office/kernel/unit-state.ts'
import type { CauseKind } from '../../office/statistics/pool-outcome.ts'
import type {
  Binding,
  BindingKind,
  BindingPeriod,
  CauseResults,
  LoadResults,
  PoolResults,
  StatesByDay,
  StepLoadResults,
} from '../results/pools.ts'
import { estimate, ratioEstimate } from './estimates-schema.ts'
import { eachOf, type Exactly, listOf, objectOf, oneOf, orMissing, orNull } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { amount, name, nameOrNone, share, someThings, wholeIn, yesOrNo } from './values.ts'
import { readingLimits } from '../../limits/reading-limits.ts'

const MOST_DAYS = readingLimits.horizon.most

const binding = objectOf<Binding>({
  kind: oneOf<BindingKind>({
    'too-few-units': true,
    'worked-off': true,
    limit: true,
    failed: true,
    maintained: true,
    away: true,
    closed: true,
    link: true,
    supply: true,
  }),
  name: nameOrNone,
})

const unitState = oneOf<UnitState>(
  Object.fromEntries(unitStates.map((state) => [state, true])) as Record<UnitState, true>,
)

const causeKind = oneOf<CauseKind>({
  working: true,
  closed: true,
  resting: true,
  failed: true,
  'waiting-for-crew': true,
  maintained: true,
  'waiting-for-courier': true,
  'in-transit': true,
  'waiting-at-depot': true,
  'at-depot': true,
  link: true,
  supply: true,
})

const load = objectOf<LoadResults>({
  days: wholeIn(1, MOST_DAYS),
  demandPerDay: estimate,
  planned: orNull(ratioEstimate),
  up: orNull(ratioEstimate),
})

export function poolSchema({ byDay, day }: Sizes): Exactly<PoolResults> {
  const period = objectOf<BindingPeriod>({
    binding,
    from: day,
    to: day,
    isFromStart: yesOrNo,
    isToEnd: yesOrNo,
    share,
  })
  const cause = objectOf<CauseResults>({
    kind: causeKind,
    name: nameOrNone,
    binding,
    total: estimate,
    shareWithinHours: orNull(share),
    share,
    byDay: listOf(amount, byDay),
  })
  return objectOf<PoolResults>({
    name,
    waitedWithinHours: estimate,
    waited: estimate,
    causes: listOf(cause, someThings),
    bindingByDay: listOf(orNull(binding), byDay),
    periods: listOf(period, { least: 0, most: MOST_DAYS }),
    units: eachOf(unitStates, estimate),
    unitsUp: orNull(ratioEstimate),
    idleShare: orNull(ratioEstimate),
    idleByDay: listOf(amount, byDay),
    statesByDay: orMissing(
      listOf(objectOf<StatesByDay>({ state: unitState, units: listOf(amount, byDay) }), {
        least: 0,
        most: unitStates.length,
      }),
    ),
    load,
    lastLoad: orNull(load),
    steps: listOf(objectOf<StepLoadResults>({ name, askedPerDay: estimate }), someThings),
  })
}
