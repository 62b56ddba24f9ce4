import { largest } from '../../statistics/extremes.ts'
import type { ApplicationDay, Results, ServiceResults } from '../../experiments/results.ts'
import { sayOf } from '../lone-replication.ts'
import { formatNumber, formatShare } from '../format.ts'
import { formatTime, perDay, timeUnit, type TimeUnit, unitName } from '../format-time.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { countAxis, dateOfDay, figure, footer, valueAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { daysOfPiece, drawnDays } from './drawn-days.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours } from './palette.ts'
import { hatchedCorner } from './hatching.ts'
import { targetByDay, targetLine } from './target-line.ts'

const reliabilities = [
  { quantile: 'p95', share: 0.95, colour: colours.vermillion, dash: [2, 2], width: 2 },
  { quantile: 'p90', share: 0.9, colour: colours.orange, dash: [8, 3], width: 2 },
  { quantile: 'p80', share: 0.8, colour: colours.blue, dash: [], width: 2.5 },
  { quantile: 'p50', share: 0.5, colour: colours.black, dash: [], width: 1.2 },
] as const

/** How long until ready for someone who applies on a day, with 50, 80, 90 and 95 % reliability. */
export function waitsFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { scenario } = results
  const service = focusOf(results, plan)
  const applied = service.wait.byApplicationDay.filter((day) => day.count > 0)
  const days = drawnApplications(applied)
  const target = targetByDay(focusFacts(results), scenario.closed)
  const waits = knownWaits(days, scenario.days)
  const lengths = [...waits, ...target.map(({ y }) => y)]
  // whole days are differences of dates, which no hours can be read from
  const isWholeDays = waits.every(Number.isInteger)
  const unit = isWholeDays ? 'days' : timeUnit(lengths)
  const top = axisTop(lengths, unit, scenario.days)
  const isSeen = top > 1
  const names = { service: service.name, plan: plan.title }
  return figure({
    name: ['waits', plan.name],
    title: say(language, 'waitsTitle', names),
    caption: [
      sayOf(results, language, 'waitsCaption', names),
      ...whoIsIn(service, applied, language),
      ...summedUp('daysDrawn', applied.length, language),
    ].join(' '),
    footer: footer(results, plan, language),
    datasets: [
      ...reliabilities.map((reliability) => quantileLine(days, reliability, language, unit)),
      ...(target.length === 0 ? [] : [targetLine(target, focusFacts(results), language, unit)]),
      ...censoredMarks(days, scenario.days, language, unit),
      ...(isSeen ? [unseenCorner(scenario.days, top, language, unit)] : []),
    ],
    scales: {
      x: dateAxis(scenario, language, { min: -0.5, max: scenario.days - 0.5 }),
      y: (isWholeDays ? countAxis : valueAxis)(
        say(language, 'waitsAxis', { unit: unitName(unit, language) }),
        (value, decimals) => formatNumber(value, language, decimals),
        { max: top * perDay[unit] },
      ),
    },
    plugins: isSeen ? [hatchedCorner] : [],
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

/** Whether those who waited at the start are in, and that those who left count as never ready. */
function whoIsIn({ wait }: ServiceResults, days: readonly ApplicationDay[], language: Language): string[] {
  return [
    ...(wait.atStart === null ? [] : [say(language, 'waitsWithoutStart')]),
    ...(days.some(({ withdrawn }) => withdrawn > 0) ? [say(language, 'waitsWithLeft')] : []),
  ]
}

/** Of the days on which someone applied, those that are drawn. */
function drawnApplications(days: readonly ApplicationDay[]): ApplicationDay[] {
  const series = reliabilities.map(({ quantile }) => days.map((day) => day[quantile]))
  return drawnDays(days.length, ...series).map((index) => days[index])
}

/** The waits that the figure has to have room for, in days; of an unknown one what is known of it. */
function knownWaits(days: readonly ApplicationDay[], horizon: number): number[] {
  const known = days.flatMap((day) => [day.p50, day.p80, day.p90, day.p95]).filter((value) => value !== null)
  return [...known, ...days.filter((day) => day.p95 === null).map((day) => horizon - day.day)]
}

/** Room for the largest length, in round numbers of the unit; no higher than the horizon is long. In days. */
function axisTop(lengths: readonly number[], unit: TimeUnit, horizon: number): number {
  const top = largest(lengths, 0) * 1.1 * perDay[unit]
  const step = unit === 'days' ? (top > 7 ? 7 : 2) : top > 20 ? 6 : 2
  return Math.min(horizon, Math.max(step, Math.ceil(top / step) * step) / perDay[unit])
}

const scaled = (days: number | null, unit: TimeUnit): number | null => (days === null ? null : days * perDay[unit])

function quantileLine(
  days: readonly ApplicationDay[],
  reliability: (typeof reliabilities)[number],
  language: Language,
  unit: TimeUnit,
): FigureDataset {
  const { quantile, share, colour, dash, width } = reliability
  const label = say(language, 'waitsWithin', { probability: formatShare(share, language) })
  return {
    label,
    data: days.map((day) => ({ x: day.day, y: scaled(day[quantile], unit) })) as never,
    stepped: 'middle',
    borderColor: colour,
    borderDash: [...dash],
    borderWidth: width,
    pointRadius: 0,
    swatch: { kind: 'line', colour, dash, width },
    describe: (index) => {
      const value = days[index][quantile]
      const words = value === null ? say(language, 'unknown') : formatTime(value, language)
      return `${label} ${words}`
    },
  }
}

/** A mark on the edge of what can be seen for each run of days on which a reliability is out of sight. */
function censoredMarks(
  days: readonly ApplicationDay[],
  horizon: number,
  language: Language,
  unit: TimeUnit,
): FigureDataset[] {
  const label = say(language, 'waitsCensored')
  return reliabilities.flatMap(({ quantile, colour, share }) => {
    const hidden = days.filter((day) => day[quantile] === null)
    if (hidden.length === 0) return []
    const marked = hidden.filter((_, index) => index % daysOfPiece(hidden.length) === 0)
    const first = quantile === reliabilities.find((r) => days.some((day) => day[r.quantile] === null))!.quantile
    return [
      {
        label,
        data: marked.map((day) => ({ x: day.day, y: (horizon - day.day) * perDay[unit] })),
        showLine: false,
        pointStyle: 'triangle' as const,
        pointRadius: 3.5,
        pointBackgroundColor: colour,
        pointBorderColor: colour,
        ...(first ? { swatch: { kind: 'marker' as const, colour, marker: 'triangle' as const } } : {}),
        describe: (index: number) =>
          `${say(language, 'waitsWithin', { probability: formatShare(share, language) })} ${say(language, 'atLeast', {
            value: formatTime(horizon - marked[index].day, language),
          })}`,
      },
    ]
  })
}

/** Waits that end after the horizon. */
function unseenCorner(horizon: number, top: number, language: Language, unit: TimeUnit): FigureDataset {
  return {
    label: say(language, 'waitsUnseen'),
    data: [
      { x: horizon - top, y: top * perDay[unit] },
      { x: horizon - 0.5, y: 0.5 * perDay[unit] },
    ],
    borderColor: colours.closed,
    borderWidth: 1,
    pointRadius: 0,
    swatch: { kind: 'area', colour: '#DDDDDD' },
    order: 9,
  }
}
