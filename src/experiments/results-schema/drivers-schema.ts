import type {
  ConditionKind,
  DriverKind,
  DriverResults,
  FailureBox,
  FailureCondition,
  FailureKind,
  FailureResults,
} from '../results/drivers.ts'
import { MOST_CONDITIONS } from '../drivers/most-conditions.ts'
import { type Exactly, listOf, objectOf, oneOf, orNull } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { anyNumber, count, name, nameOrNone, share, yesOrNo } from './values.ts'

const dates = {
  'outage-ends': true,
  returns: true,
  comes: true,
  'still-away': true,
  'still-to-come': true,
  delivery: true,
} as const

export function driverSchema({ byReplication }: Sizes): Exactly<DriverResults> {
  return objectOf<DriverResults>({
    kind: oneOf<DriverKind>({ ...dates, 'days-down': true, arrivals: true, failures: true }),
    name,
    number: orNull(count),
    unit: oneOf<DriverResults['unit']>({ day: true, days: true, count: true }),
    values: listOf(orNull(anyNumber), byReplication),
  })
}

const condition = objectOf<FailureCondition>({
  kind: oneOf<ConditionKind>({ ...dates, arrivals: true, unknown: true }),
  name,
  number: orNull(count),
  unit: nameOrNone,
  side: oneOf<FailureCondition['side']>({ 'at-least': true, 'at-most': true }),
  value: orNull(anyNumber),
})

const box = objectOf<FailureBox>({
  conditions: listOf(condition, { least: 1, most: MOST_CONDITIONS }),
  judged: count,
  failures: count,
  inside: count,
  failuresInside: count,
  low: share,
  high: share,
})

export const failureSchema = objectOf<FailureResults>({
  kind: oneOf<FailureKind>({ goal: true, 'worst-fifth': true }),
  judged: count,
  failures: count,
  isEnough: yesOrNo,
  found: orNull(box),
})
