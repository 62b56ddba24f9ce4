import type { ClearingResults, Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { say, type Language } from '../words/say.ts'
import { probabilityCell } from './cells.ts'
import { dayChanceCell, dayQuantileCell, growthCell } from './clearing-cells.ts'
import type { Cell, Row } from './table.ts'

/** When the backlog of the focus service is gone, and whether it comes back or grows, one column a plan. */
export function clearingRows(results: Results, language: Language): Row[] {
  const ofPlans = results.plans.map((plan) => focusOf(results, plan).clearing)
  const row = (heading: string, cell: (clearing: ClearingResults) => Cell): Row => ({
    heading,
    cells: ofPlans.map(cell),
  })
  const isMany = loneReplication(results) === null
  const goneBy = (key: 'p50' | 'p80' | 'p95') => (clearing: ClearingResults) =>
    dayQuantileCell(clearing.gone[key], results, language)
  const relapses = ofPlans.some(({ relapse }) => relapse.probability.value > 0)
  const grows = ofPlans.some(({ growth }) => growth?.isGrowing)
  return [
    row(sayOf(results, language, 'clearing50'), goneBy('p50')),
    ...(isMany
      ? [
          row(say(language, 'clearing80'), goneBy('p80')),
          row(say(language, 'clearing95'), goneBy('p95')),
          row(say(language, 'clearingWithin'), ({ gone }) => dayChanceCell(gone.withinHorizon, results, language)),
        ]
      : []),
    ...(relapses
      ? [
          row(sayOf(results, language, 'firstNormal80'), ({ firstNormal }) =>
            dayQuantileCell(firstNormal.p80, results, language),
          ),
          row(say(language, 'relapses'), ({ relapse }) => probabilityCell(relapse.probability, results, language)),
        ]
      : []),
    ...(grows ? [row(say(language, 'growth'), (clearing) => growthCell(clearing, language))] : []),
  ]
}
