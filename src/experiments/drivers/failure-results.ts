import type { Office } from '../../scenario/compiled/office.ts'
import { clopperPearson } from '../../statistics/clopper-pearson.ts'
import { hypergeometricTail } from '../../statistics/hypergeometric-tail.ts'
import { type Bound, isInside, primBox } from '../../statistics/prim.ts'
import type { DriverResults, FailureBox, FailureCondition, FailureResults } from '../results/drivers.ts'
import type { UnknownsResults } from '../results/unknowns.ts'
import type { ServiceResults } from '../results.ts'
import { type Failures, failuresOf } from './failures-of.ts'
import { type KnownDriver, knownDrivers } from './known-drivers.ts'
import { MOST_CONDITIONS } from './most-conditions.ts'
import { roundest } from './roundest.ts'

/** Failures and other futures that each half needs before conditions are looked for. */
const ENOUGH_IN_HALF = 8

/** What is known of the futures of a plan. */
export interface Known {
  readonly focus: ServiceResults
  readonly drivers: readonly DriverResults[]
  readonly unknowns: UnknownsResults | null
}

/**
 * What the futures in which a plan fails have in common, in terms that a planner can ask for. Every second future serves to
 * choose the conditions, the others to count how often they hold and how often the plan then fails. They are told only
 * where failures are more frequent inside than outside by an exact test on these others, so that conditions are told by
 * chance with at most the probability 1 - confidence, over all plans together; and where the interval of the share of
 * failures inside lies above the share in all.
 *
 * @param plans how many plans are told about together
 */
export function failureResults(office: Office, known: Known, confidence: number, plans: number): FailureResults {
  const { kind, fails } = failuresOf(office, known.focus)
  const pools = new Map(office.units.map(({ name, pool }) => [name, office.pools[pool].name]))
  const drivers = knownDrivers({
    ...known,
    service: known.focus.name,
    poolOf: (unit) => pools.get(unit) ?? '',
  })
  const judged = fails.flatMap((each, r) => (each === null ? [] : [r]))
  const halves = [0, 1].map((rest) => judged.filter((r) => r % 2 === rest))
  const isEnough = halves.every((half) => {
    const failures = half.filter((r) => fails[r]).length
    return failures >= ENOUGH_IN_HALF && half.length - failures >= ENOUGH_IN_HALF
  })
  return {
    kind,
    judged: judged.length,
    failures: judged.filter((r) => fails[r]).length,
    isEnough,
    found: isEnough ? boxOf({ kind, fails }, drivers, halves, 1 - (1 - confidence) / plans) : null,
  }
}

function boxOf(
  { fails }: Failures,
  drivers: readonly KnownDriver[],
  [chosenOn, toldOf]: readonly (readonly number[])[],
  confidence: number,
): FailureBox | null {
  const valueAt = (input: number, r: number) => drivers[input].values[r] ?? Infinity
  const inputs = drivers.map((_, input) => chosenOn.map((r) => valueAt(input, r)))
  const isHit = chosenOn.map((r) => fails[r] === true)
  const bounds = primBox({ inputs, isHit }, MOST_CONDITIONS)
    .map(rounded)
    .toSorted((a, b) => a.input - b.input)
  const inside = toldOf.filter((r) => isInside(bounds, (input) => valueAt(input, r)))
  if (bounds.length === 0 || inside.length === 0) return null
  const failures = toldOf.filter((r) => fails[r]).length
  const failuresInside = inside.filter((r) => fails[r]).length
  const byChance = hypergeometricTail(failuresInside, { all: toldOf.length, marked: failures, drawn: inside.length })
  const { low, high } = clopperPearson(failuresInside, inside.length, confidence)
  if (byChance > 1 - confidence || low <= failures / toldOf.length) return null
  return {
    conditions: bounds.map((bound) => conditionOf(bound, drivers[bound.input])),
    judged: toldOf.length,
    failures,
    inside: inside.length,
    failuresInside,
    low,
    high,
  }
}

/** At a number that can be told as it is. */
function rounded(bound: Bound): Bound {
  return { ...bound, at: roundest(bound.at, bound.outside) }
}

function conditionOf({ side, at }: Bound, { kind, name, number, unit }: KnownDriver): FailureCondition {
  return { kind, name, number, unit, side, value: at === Infinity ? null : at }
}
