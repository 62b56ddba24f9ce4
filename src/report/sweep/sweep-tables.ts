import type { Measure } from '../../experiments/sweep/measures.ts'
import type { PairResults, SweepCell } from '../../experiments/sweep/sweep-results.ts'
import type { SignRegion } from '../../statistics/sign-regions.ts'
import { formatShare } from '../format.ts'
import { chanceCell, estimateCell } from '../tables/cells.ts'
import { shortTable } from '../tables/short-table.ts'
import { plainCell, type Cell, type Row, type Table } from '../tables/table.ts'
import { say } from '../words/say.ts'
import type { Drawn, SweepView } from './sweep-view.ts'

/** Measures by value and plan, which of two plans is less, and what one more unit changes. */
export function sweepTables(view: SweepView): Table[] {
  const { results, money, language } = view
  const hasGoal = results.scenario.goal !== null
  const tables = [
    measureTable(view, 'gone80'),
    ...(hasGoal ? [measureTable(view, 'probability')] : []),
    measureTable(view, money),
    ...(results.best.length > 0 && results.plans.length > 1 ? [bestTable(view)] : []),
    ...(results.pairs.length > 0 ? [pairsTable(view)] : []),
    ...(results.prices.length > 0 ? [pricesTable(view)] : []),
  ]
  return tables.map((table) => shortTable(table, language))
}

function measureTable(view: SweepView, measure: Drawn): Table {
  const { results, language } = view
  const byPlan = results.plans.map((_, plan) => view.cellsOf(plan))
  const confidence = formatShare(results.confidence, language)
  return {
    name: `sweep-${measure}`,
    caption: say(language, 'sweep.table', { measure: view.measureName(measure), inputs: view.ranges() }),
    columns: [
      { title: say(language, 'sweep.values'), numeric: false },
      ...results.plans.map(({ title }) => ({ title, numeric: true })),
    ],
    rows: byPlan[0].map((_, i) => ({
      heading: headingOf(view, i),
      cells: byPlan.map((cells) => measureCell(view, cells[i], measure)),
    })),
    notes: [say(language, 'sweep.tableNote', { confidence })],
  }
}

/** The values of a combination, by its place among those of a plan. */
function headingOf({ inputs, results }: SweepView, cell: number): string {
  const places = results.inputs.length === 1 ? [cell] : placesOf(cell, results.inputs[1].values.length)
  return inputs.map((input, i) => input.label(places[i]).join(', ')).join(' · ')
}

/** The place of a combination in both inputs. */
export function placesOf(cell: number, ofSecond: number): [number, number] {
  return [Math.floor(cell / ofSecond), cell % ofSecond]
}

function measureCell(view: SweepView, cell: SweepCell, measure: Drawn): Cell {
  const { language } = view
  if (measure === 'gone80') return dateCell(view, cell)
  return measure === 'probability'
    ? chanceCell(cell.probability!, language)
    : estimateCell(cell.means[measure]!, language)
}

function dateCell(view: SweepView, { gone80: { value, low, high } }: SweepCell): Cell {
  const { language } = view
  const text = value === null ? say(language, 'laterThan', { date: view.lastDate() }) : view.date(value)
  if (value === null || low === null || (low === value && high === value)) return plainCell(text)
  const from = view.date(low, 'short')
  const interval =
    high === null
      ? say(language, 'fromDate', { date: from })
      : say(language, 'dateRange', { from, to: view.date(high, 'short') })
  return { text, interval }
}

function bestTable(view: SweepView): Table {
  const { results, money, language } = view
  return {
    name: 'sweep-least',
    caption: say(language, 'sweep.bestTable', { inputs: view.ranges() }),
    columns: [
      { title: say(language, 'sweep.values'), numeric: false },
      { title: say(language, `sweep.bestColumn.${money}`), numeric: false },
    ],
    rows: results.best.map(({ plan, isShown }, i) => ({
      heading: headingOf(view, i),
      cells: [{ text: view.titleOf(plan), interval: say(language, isShown ? 'sweep.isShown' : 'sweep.isOpen') }],
    })),
    notes: [],
  }
}

/** Of each pair of plans, where which of them is less by each measure. */
function pairsTable(view: SweepView): Table {
  const { results, money, language } = view
  const compared = [money, 'gone', 'waiting'] as const
  const titles = [
    say(language, money === 'money' ? 'sweep.pairMoney' : 'sweep.pairOffice'),
    say(language, 'sweep.pairGone'),
    say(language, 'sweep.pairWaiting'),
  ]
  const pairs = results.pairs.filter(({ measure }) => measure === money)
  const rows = pairs.map(({ first, second }): Row => {
    const found = (measure: Measure) =>
      results.pairs.find((pair) => pair.measure === measure && pair.first === first && pair.second === second)!
    const names = { first: view.titleOf(first), second: view.titleOf(second) }
    return {
      heading: say(language, 'sweep.and', names),
      cells: compared.map((measure) => plainCell(regionsText(view, found(measure)))),
    }
  })
  return {
    name: 'sweep-pairs',
    caption: say(language, 'sweep.pairs', { inputs: view.ranges() }),
    columns: [
      { title: say(language, 'sweep.pair'), numeric: false },
      ...titles.map((title) => ({ title, numeric: false })),
    ],
    rows,
    notes: [say(language, 'sweep.pairsNote', { confidence: formatShare(results.confidence, language) })],
  }
}

function regionsText(view: SweepView, { first, second, regions, isSame }: PairResults): string {
  const { language } = view
  if (isSame) return say(language, 'sweep.identical')
  const texts = regions.flatMap((region, i) => {
    if (region.sign === 0) return []
    const plan = view.titleOf(region.sign < 0 ? first : second)
    return [regionText(view, region, plan, { isFirst: i === 0, isLast: i === regions.length - 1 })]
  })
  return texts.length === 0 ? say(language, 'sweep.nowhere') : texts.join('; ')
}

function regionText(
  { inputs: [input], language }: SweepView,
  region: SignRegion,
  plan: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): string {
  const [from, to] = [input.near(region.from), input.near(region.to)]
  if (isFirst && isLast) return say(language, 'sweep.throughout', { plan })
  if (isFirst) return say(language, 'sweep.upTo', { plan, to })
  return isLast ? say(language, 'sweep.fromOn', { plan, from }) : say(language, 'sweep.between', { plan, from, to })
}

function pricesTable(view: SweepView): Table {
  const { results, language } = view
  const [input] = view.inputs
  const { currency } = results.scenario
  const priced = [...new Set(results.prices.map(({ measure }) => measure))] as ('gone' | 'requests')[]
  const unit = input.timeUnit() ?? say(language, 'sweep.priceUnit')
  return {
    name: 'sweep-prices',
    caption: say(language, 'sweep.prices', { unit, input: input.name, from: input.first(), to: input.last() }),
    columns: [
      { title: say(language, 'plan'), numeric: false },
      ...priced.map((measure) => ({ title: changeTitle(view, measure, currency), numeric: true })),
    ],
    rows: results.plans.map(({ name, title }) => ({
      heading: title,
      cells: priced.map((measure) =>
        estimateCell(
          results.prices.find((price) => price.plan === name && price.measure === measure)!.overall,
          language,
        ),
      ),
    })),
    notes: [say(language, 'sweep.pricesNote', { confidence: formatShare(results.confidence, language) })],
  }
}

function changeTitle({ language }: SweepView, measure: string, currency: string): string {
  return say(language, `sweep.change.${measure as 'money'}`, { currency })
}
