import type { Results } from '../../experiments/results.ts'
import type { DrawnUnknown } from '../../experiments/results/unknowns.ts'
import { quantilesInPlace } from '../../statistics/quantiles-in-place.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import { inWrittenUnit } from '../written-amount.ts'
import { say, type Language } from '../words/say.ts'
import { spreadCell } from './cells.ts'
import type { Table } from './table.ts'
import { plainCell } from './table.ts'

/** What nobody knows, and how much of the spread between futures comes from it, under one plan; null without unknowns. */
export function unknownsTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  if (plan.unknowns === null) return null
  const isOne = loneReplication(results) !== null
  const { drawn } = plan.unknowns
  const spread = isOne ? [] : plan.unknowns.spread
  const titles = [
    say(language, isOne ? 'unknownDrawn.one' : 'unknownDrawn'),
    ...spread.map(({ measure }) => say(language, `spreadOf.${measure}`)),
  ]
  return {
    name: `unknowns-${plan.name}`,
    caption: say(language, 'unknownsTable', { plan: plan.title }),
    columns: [
      { title: say(language, 'unknown.name'), numeric: false },
      ...titles.map((title) => ({ title, numeric: true })),
    ],
    rows: [
      ...drawn.map((unknown, u) => ({
        heading: unknown.name,
        cells: [plainCell(rangeOf(unknown, language)), ...spread.map(({ each }) => spreadCell(each[u], language))],
      })),
      ...(isOne || drawn.length === 1
        ? []
        : [
            {
              heading: say(language, 'unknownsTogether'),
              cells: [plainCell(''), ...spread.map(({ together }) => spreadCell(together, language))],
            },
          ]),
    ],
    notes: isOne ? [] : [say(language, 'unknownsTableNote')],
  }
}

/** Where nine futures in ten have it. */
function rangeOf({ values, unit }: DrawnUnknown, language: Language): string {
  const sorted = Float64Array.from(values)
  const [low, high] = quantilesInPlace(sorted, sorted.length, [0.05, 0.95])
  const size = Math.max(Math.abs(low), Math.abs(high))
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2
  const text = (value: number) => formatNumber(value, language, decimals)
  const range = text(low) === text(high) ? text(low) : say(language, 'dateRange', { from: text(low), to: text(high) })
  return inWrittenUnit(range, unit, language)
}
