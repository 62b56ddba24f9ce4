import { shareOfVariance, valuesNeeded } from '../statistics/share-of-variance.ts'
import { goneOrHorizon } from './decision/gone-days.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { ReplicationColumns } from './results.ts'
import type { DrawnUnknown, Spread, SpreadMeasure, UnknownsResults } from './results/unknowns.ts'

/** Above this share of replications without a value, nothing is said of the spread of a measure. */
const MOST_WITHOUT = 0.5

/** The unknowns of a plan; null where the scenario has none. */
export function unknownsResults(
  { office, outcomes }: PlanOutcomes,
  focus: ReplicationColumns,
  confidence: number,
): UnknownsResults | null {
  if (office.unknowns.length === 0) return null
  const drawn = office.unknowns.map(({ name, unit }, u) => ({
    name,
    unit,
    values: outcomes.map((outcome) => outcome.unknowns[u]),
  }))
  const officeCost = outcomes.map(({ cost }) => cost.office)
  // a backlog that is not gone within the horizon is gone after it
  const gone = goneOrHorizon(focus, office.days)
  const late = focus.goneDay.filter((day) => day === null).length
  return {
    drawn,
    spread: [
      spread('gone', late > MOST_WITHOUT * gone.length ? [] : gone, drawn, confidence),
      spread('mean-wait', focus.meanWait, drawn, confidence),
      spread('office-cost', officeCost, drawn, confidence),
    ],
  }
}

/** @param values by replication; none where nothing is to be said */
function spread(
  measure: SpreadMeasure,
  values: readonly (number | null)[],
  drawn: readonly DrawnUnknown[],
  confidence: number,
): Spread {
  const known = values.flatMap((value, r) => (value === null ? [] : [{ value, r }]))
  const y = known.map(({ value }) => value)
  const of = (unknowns: readonly DrawnUnknown[]) =>
    shareOfVariance(
      y,
      unknowns.map((unknown) => known.map(({ r }) => unknown.values[r])),
      confidence,
    )
  const needed = valuesNeeded(drawn.length)
  const varies = y.some((value) => value !== y[0])
  return {
    measure,
    together: of(drawn),
    each: drawn.map((unknown) => of([unknown])),
    replicationsNeeded: varies && y.length < needed ? needed : null,
  }
}
