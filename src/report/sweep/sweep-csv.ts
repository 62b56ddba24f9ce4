import type { SweepCell, SweepResults } from '../../experiments/sweep/sweep-results.ts'
import { dateAfter } from '../../time/date.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { intervalEnds } from '../csv/interval-ends.ts'
import { asNamed, headed, type MadeHeading, unitOfMeasure } from '../csv/headed.ts'

type Line = (string | number | null)[]

/** Every measure of every plan and value; where two plans are apart; what one more unit changes. */
export function sweepCsv(results: SweepResults): CsvTable[] {
  const { inputs } = results
  return [
    {
      fileName: 'sweep.csv',
      ...headed(['plan', ...inputs.map(({ name }) => asNamed(name)), 'measure', unitOfMeasure, 'value', 'low', 'high']),
      rows: results.cells.flatMap((cell) => cellRows(cell, results).map((row) => [cell.plan, ...cell.values, ...row])),
    },
    ...(results.pairs.length === 0 ? [] : [regionsCsv(results), crossingsCsv(results)]),
    ...(results.prices.length === 0 ? [] : [pricesCsv(results)]),
  ]
}

function cellRows({ gone80, probability, means, notGone }: SweepCell, results: SweepResults): Line[] {
  const { startDate, currency } = results.scenario
  const date = (day: number | null) => (day === null ? null : dateAfter(startDate, Math.round(day)))
  const units = { gone: 'days', waiting: 'days', requests: 'requests', lost: 'citizens' } as const
  return [
    ['gone_p80', 'date', date(gone80.value), date(gone80.low), date(gone80.high)],
    ...(probability === null
      ? []
      : [['gone_by_goal', 'probability', probability.value, probability.low, probability.high]]),
    ['not_gone_within_horizon', 'futures', notGone, null, null],
    ...results.measures.map((measure): Line => {
      const estimate = means[measure]!
      const unit = measure in units ? units[measure as 'gone'] : currency
      return [measure.replaceAll('-', '_'), unit, estimate.mean, ...intervalEnds(estimate)]
    }),
  ]
}

function regionsCsv({ pairs, inputs: [{ name }] }: SweepResults): CsvTable {
  return {
    fileName: 'pairs.csv',
    ...headed(['measure', 'first', 'second', ...fromTo(name), 'less']),
    rows: pairs.flatMap(({ measure, first, second, regions, isSame }) =>
      regions.map(({ from, to, sign }): Line => {
        const less = sign === 0 ? (isSame ? 'same' : 'not shown') : sign < 0 ? first : second
        return [measure, first, second, from, to, less]
      }),
    ),
  }
}

function crossingsCsv({ pairs, inputs: [{ name }] }: SweepResults): CsvTable {
  return {
    fileName: 'break-even.csv',
    ...headed(['measure', 'less_before', 'less_after', asNamed(name), 'low', 'high']),
    rows: pairs.flatMap(({ measure, first, second, crossings }) =>
      crossings.map(({ at, low, high, before }): Line => {
        const order = before < 0 ? [first, second] : [second, first]
        return [measure, ...order, at, low, high]
      }),
    ),
  }
}

function pricesCsv({ prices, inputs: [{ name, values }] }: SweepResults): CsvTable {
  return {
    fileName: 'prices.csv',
    ...headed(['plan', 'measure', ...fromTo(name), 'per_unit', 'low', 'high']),
    rows: prices.flatMap(({ plan, measure, overall, pieces }) => {
      const row = (from: number, to: number, estimate: typeof overall): Line => [
        ...[plan, measure, values[from].written, values[to].written],
        ...[estimate.mean, ...intervalEnds(estimate)],
      ]
      return [row(0, values.length - 1, overall), ...pieces.map((piece, i) => row(i, i + 1, piece))]
    }),
  }
}

/** The ends of a range of an input. */
function fromTo(name: string): [MadeHeading, MadeHeading] {
  return [
    { en: `${name}_from`, id: `${name}_mulai` },
    { en: `${name}_to`, id: `${name}_sampai` },
  ]
}
