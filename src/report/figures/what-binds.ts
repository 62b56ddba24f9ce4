import { keyOf } from '../../experiments/binding-periods.ts'
import { bindingOfUnits } from '../../experiments/binding-of-units.ts'
import type {
  Binding,
  BindingPeriod,
  PlanResults,
  PoolResults,
  Results,
  UnitResults,
} from '../../experiments/results.ts'
import { awayStates, failedStates, type UnitState } from '../../office/kernel/unit-state.ts'
import { bindingInWords } from '../cause-words.ts'
import { capitalised, formatAbout, formatDate, formatNumber, formatShare } from '../format.ts'
import { largest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import { sayOf } from '../lone-replication.ts'
import { summedUp } from '../summed-up.ts'
import { type Language, say } from '../words/say.ts'
import { countAxis, dateOfDay, figure, footer, valueAxis } from './chart-frame.ts'
import { backlogBand, medianLine, namedNormalLine, outageColumns } from './backlog-parts.ts'
import { hatchedColumns } from './hatching.ts'
import { wrapText } from './wrap-text.ts'
import { dateAxis } from './date-axis.ts'
import { daysOfPiece, meansOfPieces } from './drawn-days.ts'
import type { BarDataset, FigureDataset, LineDataset } from './figure-dataset.ts'
import type { ShownDays } from './shown-days.ts'
import { type Figure, type FigureOptions, planOf } from './figure.ts'
import { bindingColours, colours } from './palette.ts'

/**
 * What holds up work at the pool at which most waits: by day, the share of the waiting that each cause has, under the
 * backlog. Null where hardly anything waits at any pool.
 */
export function whatBindsFigure(results: Results, options: FigureOptions): Figure | null {
  const { language } = options
  const plan = planOf(results, options.plan)
  const pool = poolThatBinds(plan)
  if (pool === null) return null
  const days = daysToShow(results, plan, pool)
  const shown = { dates: results.scenario.dates.slice(0, days), days, notes: [] }
  const causes = causesByPiece(pool, days)
  const names = { pool: pool.name, plan: plan.title, periods: periodsInWords(results, pool, language) }
  return figure({
    name: ['what-binds', plan.name],
    title: say(language, 'whatBindsTitle', names),
    caption: [
      sayOf(results, language, 'whatBindsCaption', { ...names, service: results.scenario.focus }),
      ...summedUp('daysDrawn', days, language),
    ].join(' '),
    alt: say(language, 'whatBindsAlt', names),
    footer: footer(results, plan, language),
    panels: 2,
    datasets: [
      ...backlog(results, plan, shown, language),
      ...outageColumns(plan, shown, language),
      ...causes.map((cause) => ribbon(cause, days, labelOf(cause.binding, plan, pool, language), language)),
    ],
    scales: {
      x: dateAxis(shown, language, { min: -0.5, max: days - 0.5 }),
      causes: valueAxis('', (value) => formatShare(value, language), {
        axis: 'y',
        title: titleOfPanel(say(language, 'whatBindsAxis')),
        // what is above 100 % keeps the panels apart
        max: 1.15,
        afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
          axis.ticks = [0, 0.5, 1].map((value) => ({ value }))
        },
        stack: 'panels',
        stackWeight: 1,
        stacked: true,
      }) as never,
      y: countAxis('', (value) => formatNumber(value, language), {
        title: titleOfPanel(say(language, 'queueAxis')),
        stack: 'panels',
        stackWeight: 1.2,
        grace: '5%',
      }) as never,
      ...(besideTheBacklog as object),
    },
    plugins: [hatchedColumns],
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

/** The panels once more, unseen: an axis from 0 to 1 for what is shaded under the backlog, and the rest below it. */
const besideTheBacklog = {
  share: {
    axis: 'y',
    type: 'linear',
    position: 'right',
    stack: 'shading',
    stackWeight: 1.2,
    display: false,
    min: 0,
    max: 1,
  },
  unused: { axis: 'y', type: 'linear', position: 'right', stack: 'shading', stackWeight: 1, display: false },
} as const

/** In lines as long as a panel is high. */
function titleOfPanel(text: string): object {
  return { display: true, text: wrapText(text, 20), color: colours.text }
}

/** Of more periods the longest ones are told. */
const MOST_PERIODS = 3
/** Days of a horizon up to which dates need no year. */
const WITHOUT_YEAR = 300

/** What holds up most, one thing after the other, as short as a title has to be. */
function periodsInWords({ scenario }: Results, { periods }: PoolResults, language: Language): string {
  const spans = spansOf(periods)
  const longest = new Set(spans.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_PERIODS))
  const told = spans.filter((span) => longest.has(span))
  const style = scenario.days > WITHOUT_YEAR ? 'medium' : 'short'
  const date = (day: number) => formatDate(scenario.dates[day], language, style)
  return told
    .map((span, index) => {
      const { binding, from, to } = span
      const facts = { cause: bindingInWords(binding, language), from: date(from), to: date(to) }
      return say(language, `whatBinds${placeOf(span, told[index - 1])}`, facts)
    })
    .join(', ')
}

/** How a period is told that is the first one, or comes after another. */
function placeOf({ binding, from, isFromStart, isToEnd }: BindingPeriod, before: BindingPeriod | undefined) {
  if (isFromStart) return isToEnd ? 'Always' : 'Until'
  if (before !== undefined && keyOf(before.binding) === keyOf(binding)) return isToEnd ? 'AgainFrom' : 'AgainFromTo'
  if (before !== undefined && from - before.to <= SHORT_BREAK) return isToEnd ? 'ThenToEnd' : 'Then'
  return isToEnd ? 'From' : 'FromTo'
}

/** In days: what begins so soon after something else comes right after it. */
const SHORT_BREAK = 7

/** Of a span in which one cause comes back after short breaks, the least part that its periods take. */
const NEARLY_ALL = 0.8

interface Span extends BindingPeriod {
  /** Days that its own periods take. */
  readonly held: number
}

/** Periods of one cause with hardly anything else between them are one. */
function spansOf(periods: readonly BindingPeriod[]): Span[] {
  const spans: Span[] = []
  for (const period of periods) {
    const length = period.to - period.from + 1
    const place = spans.findLastIndex(({ binding }) => keyOf(binding) === keyOf(period.binding))
    const earlier = spans.at(place)
    const isOne =
      place >= 0 && earlier !== undefined && earlier.held + length >= NEARLY_ALL * (period.to - earlier.from + 1)
    if (isOne)
      spans.splice(place, Infinity, {
        ...period,
        from: earlier.from,
        isFromStart: earlier.isFromStart,
        held: earlier.held + length,
      })
    else spans.push({ ...period, held: length })
  }
  return spans
}

/** The pool in whose queues most waits within its hours, if something holds up work there. */
export function poolThatBinds({ pools }: PlanResults): PoolResults | null {
  const binding = pools.filter(({ periods }) => periods.length > 0)
  const most = (a: PoolResults, b: PoolResults) => (b.waitedWithinHours.mean > a.waitedWithinHours.mean ? b : a)
  return binding.length === 0 ? null : binding.reduce(most)
}

/** Days until soon after the backlog is gone in nearly all futures, and nothing is held up any more. */
function daysToShow({ scenario }: Results, plan: PlanResults, { bindingByDay }: PoolResults): number {
  const service = plan.services.find(({ name }) => name === scenario.focus)!
  if (daysOfPiece(scenario.days) > 1) return scenario.days
  const gone = service.clearing.gone.p95.value ?? scenario.days
  const held = bindingByDay.findLastIndex(isHeldUp)
  const end = 1 + Math.max(gone, held)
  return Math.min(scenario.days, Math.max(14, end + Math.ceil(end / 10)))
}

/** What one cause has of the waiting of each piece of the days: 0 to 1, null where hardly anything waits. */
interface CauseByPiece {
  readonly binding: Binding
  readonly shares: readonly (number | null)[]
}

function causesByPiece(pool: PoolResults, days: number): CauseByPiece[] {
  const length = daysOfPiece(days)
  const pieces = Array.from({ length: Math.ceil(days / length) }, (_, piece) =>
    waitingOf(pool, piece * length, Math.min(days, (piece + 1) * length)),
  )
  const bindings = new Map<string, Binding>([
    ...pool.causes.map(({ binding }) => [keyOf(binding), binding] as const),
    ['worked-off ', { kind: 'worked-off', name: '' }],
  ])
  return [...bindings].flatMap(([key, binding]) => {
    const shares = pieces.map((waited) => (waited === null ? null : (waited.get(key) ?? 0)))
    return shares.some((share) => share !== null && share > 0) ? [{ binding, shares }] : []
  })
}

/** Shares of the waiting from one day until before another; null where hardly anything waits on any of them. */
function waitingOf({ causes, bindingByDay, load }: PoolResults, from: number, to: number): Map<string, number> | null {
  if (!bindingByDay.slice(from, to).some(isHeldUp)) return null
  const counted = new Map<string, number>()
  for (const { binding, byDay } of causes) {
    const length = byDay.slice(from, to).reduce((sum, each) => sum + each, 0)
    if (binding.kind === 'closed' || length === 0) continue
    counted.set(keyOf(binding), (counted.get(keyOf(binding)) ?? 0) + length)
  }
  const waited = bindingOfUnits(counted, load.planned?.mean ?? null)
  const all = total(waited.values())
  return all === 0 ? null : new Map(Array.from(waited, ([key, length]) => [key, length / all]))
}

/** Whether something holds up work on a day on which the pool opens. */
function isHeldUp(binding: Binding | null): binding is Binding {
  return binding !== null && binding.kind !== 'closed'
}

/** What binds by day, each piece of the days told by the first of its days: as much as the figure shows. */
export function bindingByPiece(bindings: PoolResults['bindingByDay']): (Binding | null)[] {
  const length = daysOfPiece(bindings.length)
  if (length === 1) return [...bindings]
  return bindings.map((_, day) => {
    const from = day - (day % length)
    return bindings.slice(from, from + length).find(isHeldUp) ?? null
  })
}

function ribbon({ binding, shares }: CauseByPiece, days: number, label: string, language: Language): BarDataset {
  const length = daysOfPiece(days)
  const colour = bindingColours[binding.kind]
  const middle = (piece: number) => piece * length + (Math.min(length, days - piece * length) - 1) / 2
  return {
    type: 'bar',
    yAxisID: 'causes',
    stack: 'causes',
    label,
    data: shares.map((y, piece) => ({ x: middle(piece), y })) as never,
    backgroundColor: colour,
    barPercentage: 1.03,
    categoryPercentage: 1,
    swatch: { kind: 'area', colour },
    describe: (index) => {
      const share = shares[index]
      return share === null || share === 0 ? null : `${label}: ${formatShare(share, language)}`
    },
  }
}

/** Units that are named; of more it is told how many are missing at once, as they need not be so together. */
const MOST_NAMED = 4

/** A cause, with the units that it is about. */
function labelOf(binding: Binding, plan: PlanResults, pool: PoolResults, language: Language): string {
  const label = capitalised(bindingInWords(binding, language))
  const states = binding.kind === 'away' ? awayStates : binding.kind === 'failed' ? failedStates : []
  const units = plan.units.filter((unit) => unit.pool === pool.name && timeIn(unit, states) >= LITTLE)
  if (units.length === 0) return label
  const named = units.length <= MOST_NAMED
  const told = named ? units.map(({ name }) => name).join(', ') : atOnceInWords(pool, states, language)
  return told === null ? label : say(language, 'whatBindsWhich', { cause: label, units: told })
}

/** How many units are in some states on the day on which most are; null for results of earlier versions. */
function atOnceInWords({ statesByDay }: PoolResults, states: readonly UnitState[], language: Language): string | null {
  const counted = (statesByDay ?? []).filter(({ state }) => states.includes(state))
  if (counted.length === 0) return null
  const byDay = counted[0].units.map((_, day) => total(counted.map(({ units }) => units[day])))
  const most = largest(meansOfPieces(byDay).map(({ y }) => y))
  return say(language, 'whatBindsUnits', { count: formatAbout(most, language) })
}

/** Whether a unit is away or failed long enough to be named. */
export function isMissed(unit: UnitResults): boolean {
  return timeIn(unit, awayStates) >= LITTLE || timeIn(unit, failedStates) >= LITTLE
}

/** Share of the horizon that a unit has to be away to be named. */
const LITTLE = 0.01

function timeIn({ share }: UnitResults, states: readonly UnitState[]): number {
  return states.reduce((sum, state) => sum + share[state], 0)
}

/** The backlog of the focus service: its median with what is likely, and the normal one. */
function backlog(results: Results, plan: PlanResults, shown: ShownDays, language: Language): FigureDataset[] {
  const look = { label: say(language, 'queueBand'), colour: colours.blue }
  const lines = [medianLine(results, plan, shown, language), namedNormalLine(results, shown, language)]
  return [
    // two panels leave no room for names beside lines
    ...lines.map((line) => ({ ...line, lineLabel: undefined }) as unknown as LineDataset),
    ...backlogBand(results, plan, look, shown, language),
  ].map((dataset) => ({ ...dataset, yAxisID: 'y' }))
}
