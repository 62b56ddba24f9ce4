import type { ApplicationDay, Results, ServiceFacts, ServiceResults } from '../../experiments/results.ts'
import { sayOf } from '../lone-replication.ts'
import { formatNumber, formatShare } from '../format.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { dateOfDay, figure, footer, valueAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours } from './palette.ts'
import { hatchedCorner } from './hatching.ts'

const reliabilities = [
  { quantile: 'p95', share: 0.95, colour: colours.vermillion, dash: [2, 2], width: 2 },
  { quantile: 'p90', share: 0.9, colour: colours.orange, dash: [8, 3], width: 2 },
  { quantile: 'p80', share: 0.8, colour: colours.blue, dash: [], width: 2.5 },
  { quantile: 'p50', share: 0.5, colour: colours.black, dash: [], width: 1.2 },
] as const

/** Days until ready for someone who applies on a day, with 50, 80, 90 and 95 % reliability. */
export function waitsFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { scenario } = results
  const service = focusOf(results, plan)
  const days = service.wait.byApplicationDay.filter((day) => day.count > 0)
  const target = targetByDay(focusFacts(results), scenario.closed)
  const top = axisTop(days, target, scenario.days)
  const names = { service: service.name, plan: plan.title }
  return figure({
    name: `waits-${plan.name}`,
    title: say(language, 'waitsTitle', names),
    caption: [sayOf(results, language, 'waitsCaption', names), ...whoIsIn(service, days, language)].join(' '),
    footer: footer(results, plan, language),
    datasets: [
      ...reliabilities.map((reliability) => quantileLine(days, reliability, language)),
      ...(target.length === 0 ? [] : [targetLine(target, focusFacts(results), language)]),
      ...censoredMarks(days, scenario.days, language),
      unseenCorner(scenario.days, top, language),
    ],
    scales: {
      x: dateAxis(scenario, language, { min: -0.5, max: scenario.days - 0.5 }),
      y: valueAxis(say(language, 'waitsAxis'), (value) => (value === top ? '' : formatNumber(value, language)), {
        max: top,
      }),
    },
    plugins: [hatchedCorner],
    tooltipTitle: dateOfDay(results, language),
  })
}

/** Whether those who waited at the start are in, and that those who left count as never ready. */
function whoIsIn({ wait }: ServiceResults, days: readonly ApplicationDay[], language: Language): string[] {
  return [
    ...(wait.atStart === null ? [] : [say(language, 'waitsWithoutStart')]),
    ...(days.some(({ withdrawn }) => withdrawn > 0) ? [say(language, 'waitsWithLeft')] : []),
  ]
}

/** A place in the figure: day of application and days. */
interface Point {
  readonly x: number
  readonly y: number
}

/** Room for the largest known wait and the target, in whole weeks. */
function axisTop(days: readonly ApplicationDay[], target: readonly Point[], horizon: number): number {
  const known = days.flatMap((day) => [day.p50, day.p80, day.p90, day.p95]).filter((value) => value !== null)
  const unknownFrom = days.filter((day) => day.p95 === null).map((day) => horizon - day.day)
  const largest = Math.max(7, ...target.map(({ y }) => y), ...known, ...unknownFrom)
  return Math.min(horizon, Math.ceil((largest * 1.1) / 7) * 7)
}

function quantileLine(
  days: readonly ApplicationDay[],
  reliability: (typeof reliabilities)[number],
  language: Language,
): FigureDataset {
  const { quantile, share, colour, dash, width } = reliability
  const label = say(language, 'waitsWithin', { probability: formatShare(share, language) })
  return {
    label,
    data: days.map((day) => ({ x: day.day, y: day[quantile] })) as never,
    stepped: 'middle',
    borderColor: colour,
    borderDash: [...dash],
    borderWidth: width,
    pointRadius: 0,
    swatch: { kind: 'line', colour, dash, width },
    describe: (index) => {
      const value = days[index][quantile]
      const words = value === null ? say(language, 'unknown') : say(language, 'daysOf', { value })
      return `${label} ${words}`
    },
  }
}

/**
 * Calendar days that the target leaves to someone who applies on a day: the same for all days, or, for a target in
 * working days, those until so many open days have come after the day of application, as far as the horizon shows them.
 */
function targetByDay({ targetDays, targetClock }: ServiceFacts, closed: readonly boolean[]): Point[] {
  if (targetDays === null) return []
  if (targetClock === 'calendar') {
    return [
      { x: -0.5, y: targetDays },
      { x: closed.length - 0.5, y: targetDays },
    ]
  }
  const open = closed.flatMap((isClosed, day) => (isClosed ? [] : [day]))
  return open.flatMap((day, place) => {
    const last = open[place + Math.ceil(targetDays)]
    return last === undefined ? [] : [{ x: day, y: last - day }]
  })
}

function targetLine(target: readonly Point[], facts: ServiceFacts, language: Language): FigureDataset {
  const key = facts.targetClock === 'calendar' ? 'waitsTarget' : 'waitsTargetWorking'
  return {
    label: say(language, key, { value: formatNumber(facts.targetDays ?? 0, language) }),
    data: [...target],
    borderColor: colours.green,
    borderDash: [6, 4],
    borderWidth: 1.5,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.green, dash: [6, 4], width: 1.5 },
  }
}

/** A mark on the edge of what can be seen for each run of days on which a reliability is out of sight. */
function censoredMarks(days: readonly ApplicationDay[], horizon: number, language: Language): FigureDataset[] {
  const label = say(language, 'waitsCensored')
  return reliabilities.flatMap(({ quantile, colour, share }) => {
    const hidden = days.filter((day) => day[quantile] === null)
    if (hidden.length === 0) return []
    const first = quantile === reliabilities.find((r) => days.some((day) => day[r.quantile] === null))!.quantile
    return [
      {
        label,
        data: hidden.map((day) => ({ x: day.day, y: horizon - day.day })),
        showLine: false,
        pointStyle: 'triangle' as const,
        pointRadius: 3.5,
        pointBackgroundColor: colour,
        pointBorderColor: colour,
        ...(first ? { swatch: { kind: 'marker' as const, colour, marker: 'triangle' as const } } : {}),
        describe: (index: number) =>
          `${say(language, 'waitsWithin', { probability: formatShare(share, language) })} ${say(language, 'atLeast', {
            value: say(language, 'daysOf', { value: horizon - hidden[index].day }),
          })}`,
      },
    ]
  })
}

/** Waits that end after the horizon. */
function unseenCorner(horizon: number, top: number, language: Language): FigureDataset {
  return {
    label: say(language, 'waitsUnseen'),
    data: [
      { x: horizon - top, y: top },
      { x: horizon - 0.5, y: 0.5 },
    ],
    borderColor: colours.closed,
    borderWidth: 1,
    pointRadius: 0,
    swatch: { kind: 'area', colour: '#DDDDDD' },
    order: 9,
  }
}
