import type { Band, PlanResults, Results } from '../../experiments/results.ts'
import { formatNumber, formatShare } from '../format.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { drawnDays, meansOfPieces, pointsAt } from './drawn-days.ts'
import type { FigureDataset, LineDataset } from './figure-dataset.ts'
import { focusFacts, focusOf } from './figure.ts'
import { normalLine } from './normal-line.ts'
import { colours, inkOf, tint, veil } from './palette.ts'
import type { ShownDays } from './shown-days.ts'

/** The days of a daily series that are drawn within those that are shown. */
export function shownOf(band: Band, { days }: ShownDays): number[] {
  return drawnDays(band.p50.length, band.p50, band.p05, band.p95, band.mean).filter((day) => day < days)
}

/** Where one future may fall, as a veil: what is shaded under it can still be seen. None where all are alike. */
export function backlogBand(
  results: Results,
  plan: PlanResults,
  look: { readonly label: string; readonly colour: string },
  shown: ShownDays,
  language: Language,
): FigureDataset[] {
  if (loneReplication(results) !== null) return []
  const { backlog } = focusOf(results, plan)
  const drawn = shownOf(backlog, shown)
  if (drawn.every((day) => backlog.p05[day] === backlog.p95[day])) return []
  const edge = { borderColor: veil(look.colour, 0.5), borderWidth: 0.5, pointRadius: 0, pointHitRadius: 0, order: 6 }
  const number = (value: number) => formatNumber(value, language)
  const colour = veil(look.colour, 0.16)
  return [
    {
      ...edge,
      label: look.label,
      data: pointsAt(drawn, backlog.p95),
      backgroundColor: colour,
      fill: '+1',
      swatch: { kind: 'area', colour },
      describe: (index) => `${look.label}: ${number(backlog.p05[drawn[index]])} – ${number(backlog.p95[drawn[index]])}`,
    },
    { ...edge, data: pointsAt(drawn, backlog.p05) },
  ]
}

/** The backlog that is normal, named beside its line where there is room. */
export function namedNormalLine(results: Results, { days }: ShownDays, language: Language): LineDataset {
  const line = normalLine(focusFacts(results).normalBacklog, days, language, [3, 3])
  return { ...line, lineLabel: { text: line.label ?? '', colour: inkOf(colours.green) } }
}

/** A hatched column for each day or piece, the denser the likelier that the link is down; on the axis from 0 to 1. */
export function outageColumns(plan: PlanResults, { days: last }: ShownDays, language: Language): FigureDataset[] {
  const shares = plan.links.map(({ name, downShare }) => ({
    name,
    days: meansOfPieces(downShare).flatMap(({ x, y }) =>
      y >= leastShareShown && x < last ? [{ day: x, share: y }] : [],
    ),
  }))
  return shares
    .filter(({ days }) => days.length > 0)
    .map(({ name, days }) => ({
      ...columns(days.map(({ day }) => ({ x: day, y: 1 }))),
      label: plan.links.length > 1 ? `${name}: ${say(language, 'queueOutage')}` : say(language, 'queueOutage'),
      backgroundColor: days.map(({ share }) => tint(colours.orange, 0.45 * share)),
      hatched: days.map(({ share }) => share),
      swatch: { kind: 'area', colour: tint(colours.orange, 0.45), hatched: true },
      order: 9,
      describe: (index: number) =>
        say(language, 'queueOutageAt', { link: name, probability: formatShare(days[index].share, language) }),
    }))
}

const leastShareShown = 0.05

/** Bars as wide as a day, touching each other, on the hidden axis from 0 to 1. */
function columns(data: readonly { readonly x: number; readonly y: number }[]): FigureDataset {
  return { type: 'bar', data: data as never, yAxisID: 'share', grouped: false, barPercentage: 1, categoryPercentage: 1 }
}

/** A strip along the foot of the chart; of pieces, those on which nobody works throughout. */
export function closedStrip(closed: readonly boolean[], { days: last }: ShownDays, language: Language): FigureDataset {
  const closedShare = meansOfPieces(closed.map((isClosed) => (isClosed ? 1 : 0)))
  const days = closedShare.flatMap(({ x, y }) => (y === 1 && x < last ? [x] : []))
  return {
    ...columns(days.map((x) => ({ x, y: 0.018 }))),
    label: say(language, 'queueClosed'),
    backgroundColor: colours.closed,
    ...(days.length === 0 ? {} : { swatch: { kind: 'area', colour: colours.closed } as const }),
    order: 0,
    describe: () => say(language, 'queueClosed'),
  }
}

/** The days on which nobody works under any of the plans; of results of earlier versions, those of the office. */
export function closedUnder(results: Results, plans: readonly PlanResults[]): boolean[] {
  return results.scenario.closed.map((isClosed, day) =>
    plans.every(({ calendar }) => (calendar === undefined ? isClosed : calendar.closed[day])),
  )
}

/** When units come and work on further days begins, at the top; planned deliveries at the foot. */
export function plannedMarks(
  results: Results,
  plan: PlanResults,
  { days }: ShownDays,
  language: Language,
): FigureDataset[] {
  const starts = measuresOf(results, plan, language).filter(({ day }) => day < days)
  const deliveries = (plan.calendar?.deliveries ?? []).filter(({ day }) => day < days)
  const mark = { showLine: false, borderWidth: 0, pointBorderWidth: 1.5, yAxisID: 'share', clip: 10, order: 0 } as const
  const start: FigureDataset = {
    ...mark,
    label: say(language, 'backlogMeasures', { plan: plan.title }),
    data: starts.map(({ day }) => ({ x: day, y: 0.97 })),
    pointStyle: 'rectRot',
    pointRadius: 5,
    pointBackgroundColor: colours.text,
    pointBorderColor: colours.text,
    pointLabels: starts.map(({ text }, at) => ({ at, text, colour: colours.text })),
    swatch: { kind: 'marker', colour: colours.text, marker: 'rectRot' },
    describe: (index) => starts[index].text,
  }
  const delivery: FigureDataset = {
    ...mark,
    label: say(language, 'backlogDeliveries'),
    data: deliveries.map(({ day }) => ({ x: day, y: 0.035 })),
    pointStyle: 'triangle',
    pointRadius: 5,
    pointBackgroundColor: '#FFFFFF',
    pointBorderColor: colours.text,
    swatch: { kind: 'marker', colour: colours.text, marker: 'triangle', hollow: true },
    describe: (index) => `${say(language, 'backlogDeliveries')}: ${deliveries[index].supply}`,
  }
  return [
    ...(starts.length === 0 ? [] : [start]),
    ...(deliveries.length === 0 || deliveries.length > MOST_DELIVERIES ? [] : [delivery]),
  ]
}

/** More are too many to be told apart. */
const MOST_DELIVERIES = 60

interface Start {
  readonly day: number
  readonly text: string
}

function measuresOf({ plans }: Results, plan: PlanResults, language: Language): Start[] {
  const { calendar } = plan
  if (calendar === undefined) return []
  const comings = calendar.comings.map(({ day, pool, units }) => ({ day, text: `${pool}: +${units}` }))
  const base = plans[0].calendar?.closed ?? []
  const extra = calendar.closed.findIndex((isClosed, day) => !isClosed && base[day])
  return extra < 0 ? comings : [...comings, { day: extra, text: say(language, 'backlogExtraDays') }]
}

/** The line of the median of each day, which of a single future is its course. */
export function medianLine(results: Results, plan: PlanResults, shown: ShownDays, language: Language): LineDataset {
  const { backlog } = focusOf(results, plan)
  const drawn = shownOf(backlog, shown)
  const label = sayOf(results, language, 'queueMedian')
  return {
    label,
    data: pointsAt(drawn, backlog.p50),
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    lineLabel: { text: label, colour: colours.black },
    order: 1,
    describe: (index) => `${label}: ${formatNumber(backlog.p50[drawn[index]], language)}`,
  }
}
