import type { ClearingResults, DayChance, DayQuantile, Results } from '../../experiments/results.ts'
import { intervalEnds } from './interval-ends.ts'

type Measured = readonly (string | number | null)[]

/** When a backlog is gone, normal for the first time, and back, as rows of plans.csv. */
export function clearingRows(results: Results, clearing: ClearingResults): Measured[] {
  const { gone, firstNormal, relapse, growth } = clearing
  const local = (day: number | null) => (day === null ? null : results.scenario.dates[Math.round(day)])
  const date = (measure: string, { value, low, high, missing }: DayQuantile): Measured => [
    measure,
    'date',
    local(value),
    local(low),
    local(high),
    missing === 'later' ? 1 : 0,
  ]
  const chance = (measure: string, { value, low, high }: Pick<DayChance, 'value' | 'low' | 'high'>): Measured => [
    measure,
    'probability',
    value,
    low,
    high,
    0,
  ]
  const { atLeast, atMost } = gone.withinHorizon
  const grown = growth?.perWorkingDay ?? null
  return [
    date('gone_p50', gone.p50),
    date('gone_p80', gone.p80),
    date('gone_p95', gone.p95),
    chance('gone_within_horizon', gone.withinHorizon),
    ['gone_unknown', 'share', atMost - atLeast, null, null, 0],
    date('first_normal_p50', firstNormal.p50),
    date('first_normal_p80', firstNormal.p80),
    date('first_normal_p95', firstNormal.p95),
    chance('relapse', relapse.probability),
    ['relapse_day', 'date', local(relapse.firstDay), null, null, 0],
    [
      'growth_per_working_day',
      'requests',
      grown?.mean ?? null,
      ...(grown === null ? [null, null] : intervalEnds(grown)),
      0,
    ],
  ]
}
