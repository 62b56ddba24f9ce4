import { largest } from '../../statistics/extremes.ts'
import type { ApplicationDay, PlanResults, Results } from '../../experiments/results.ts'
import { promiseFinding, shortPromiseFinding } from '../findings/promise-finding.ts'
import { timeRoundedUp } from '../findings/length-rounded-up.ts'
import { formatNumber, formatShare } from '../format.ts'
import { perDay, timeUnit, unitName, type TimeUnit } from '../format-time.ts'
import { summedUp } from '../summed-up.ts'
import { say, type Language } from '../words/say.ts'
import { countAxis, dateOfDay, figure, footer, valueAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { FigureDataset, LineDataset } from './figure-dataset.ts'
import { type Figure, type FigureOptions, focusFacts, focusOf, planOf } from './figure.ts'
import { colours, inkOf, type PlanStyle, planStyle, veil } from './palette.ts'
import {
  drawnApplications,
  isShort,
  type Promised,
  promisedTo,
  quantilesOf,
  type Reliability,
  reliabilityOf,
} from './promise-groups.ts'
import { rowAxis, rowLabel } from './row-axis.ts'
import { shownDays } from './shown-days.ts'
import { targetLine, targetShown } from './target-line.ts'
import { unpromisedMarks } from './unpromised-marks.ts'

/** What to promise under a plan, for each class: by day of application, or, where waits are short, of all days together. */
export function promiseFigure(results: Results, options: FigureOptions): Figure {
  const plan = planOf(results, options.plan)
  const groups = promisedTo(results, plan, options.language)
  const reliability = reliabilityOf(groups)
  const show = isShort(groups, reliability) ? ofAllDays : byDay
  return show(results, { plan, groups, reliability }, options.language)
}

interface Parts {
  readonly plan: PlanResults
  readonly groups: readonly Promised[]
  readonly reliability: Reliability
}

function byDay(results: Results, { plan, groups, reliability }: Parts, language: Language): Figure {
  const { scenario } = results
  const shown = shownDays(results, [plan], language)
  const target = targetShown(focusFacts(results), scenario.closed, shown.days)
  const lines = groups.map((group, index) => ({
    ...group,
    style: groups.length === 1 ? { ...styleOf(index), dash: [] } : styleOf(index),
    days: drawnApplications(group.wait).filter(({ day }) => day < shown.days),
  }))
  const known = lines.flatMap(({ days }) => days.flatMap((day) => day[reliability.key] ?? []))
  const top = Math.max(
    2,
    Math.ceil(
      1.15 *
        Math.max(
          largest(known, 0),
          largest(
            target.map(({ y }) => y),
            0,
          ),
        ),
    ),
  )
  const share = formatShare(reliability.share, language)
  return figure({
    name: ['promise'],
    title: promiseFinding(results, plan, reliability, shown, language),
    subtitle: say(language, 'promiseSubtitle', { share, service: scenario.focus }),
    caption: [
      say(language, 'promiseCaption', { share, service: scenario.focus, plan: plan.title }),
      ...whoIsIn(results, plan, language),
      ...shown.notes,
      ...summedUp('daysDrawn', scenario.days, language),
    ].join(' '),
    footer: footer(results, plan, language),
    datasets: [
      ...lines.map((line) => promiseLine(line, reliability, language)),
      ...(lines.length === 1 ? rangeOf(lines[0], language) : []),
      ...(target.length === 0 ? [] : [targetLine(target, focusFacts(results), language, 'days')]),
      ...lines.flatMap(({ who, days, style }) => {
        const marks = { who, ...reliability, colour: style.colour, top, horizon: scenario.days }
        return unpromisedMarks(days, marks, language)
      }),
    ],
    scales: {
      x: {
        ...dateAxis(shown, language, { min: -0.5, max: shown.days - 0.5 }),
        title: { display: true, text: say(language, 'promiseAxisDate'), color: colours.text },
      } as never,
      y: countAxis(
        say(language, 'promiseAxis', { unit: unitName('days', language) }),
        (value) => formatNumber(value, language),
        {
          suggestedMax: top,
        },
      ),
    },
    tooltipTitle: dateOfDay(scenario, language),
  })
}

/** That those who waited at the start are not in it, and that those who leave are not hidden. */
function whoIsIn(results: Results, plan: PlanResults, language: Language): string[] {
  const { wait } = focusOf(results, plan)
  const { mean: left } = wait.withdrawnShare ?? { mean: 0 }
  return [
    ...(wait.atStart === null ? [] : [say(language, 'waitsWithoutStart')]),
    ...(left > 0 ? [say(language, 'promiseLeave', { share: formatShare(left, language) })] : []),
  ]
}

interface PromisedLine extends Promised {
  readonly style: PlanStyle
  readonly days: readonly ApplicationDay[]
}

/** Other colours come first than for plans. */
const places = [2, 1, 0, 3, 4]

const styleOf = (index: number): PlanStyle => planStyle(places[index])

function promiseLine({ who, style, days }: PromisedLine, { key }: Reliability, language: Language): LineDataset {
  const { colour, dash } = style
  return {
    label: who,
    data: days.map((day) => ({ x: day.day, y: day[key] })) as never,
    stepped: 'middle',
    borderColor: colour,
    borderDash: [...dash],
    borderWidth: 2.5,
    pointRadius: 0,
    swatch: { kind: 'line', colour, dash },
    lineLabel: { text: who, colour: inkOf(colour) },
    order: 1,
    describe: (index) => {
      const value = days[index][key]
      return value === null ? null : `${who}: ${timeRoundedUp(value, language)}`
    },
  }
}

/** From what 80 % wait at most to what 95 % do. */
function rangeOf({ days, style }: PromisedLine, language: Language): FigureDataset[] {
  const known = days.filter(({ p80, p95 }) => p80 !== null && p95 !== null)
  if (known.every(({ p80, p95 }) => p80 === p95)) return []
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, stepped: 'middle', order: 5 } as const
  const colour = veil(style.colour, 0.18)
  return [
    {
      ...edge,
      label: say(language, 'promiseRange'),
      data: known.map(({ day, p95 }) => ({ x: day, y: p95 ?? 0 })),
      backgroundColor: colour,
      fill: '+1',
      swatch: { kind: 'area', colour },
    },
    { ...edge, data: known.map(({ day, p80 }) => ({ x: day, y: p80 ?? 0 })) },
  ]
}

const shownQuantiles = [
  { key: 'p50', share: 0.5, marker: 'circle', hollow: true },
  { key: 'p80', share: 0.8, marker: 'triangle', hollow: false },
  { key: 'p90', share: 0.9, marker: 'rect', hollow: false },
  { key: 'p95', share: 0.95, marker: 'rectRot', hollow: false },
] as const

/** A row for each class, with the times within which shares of them are ready. */
function ofAllDays(results: Results, { plan, groups, reliability }: Parts, language: Language): Figure {
  const rows = groups.flatMap(({ who, wait }) => {
    const quantiles = quantilesOf(wait)
    return quantiles === null ? [] : [{ who, quantiles }]
  })
  const lengths = rows.flatMap(({ quantiles }) => shownQuantiles.flatMap(({ key }) => quantiles[key].value ?? []))
  const unit = timeUnit(lengths)
  const service = results.scenario.focus
  return figure({
    name: ['promise'],
    title: shortPromiseFinding(results, plan, reliability, language),
    subtitle: say(language, 'promiseShortSubtitle', { service }),
    caption: [
      say(language, 'promiseShortCaption', { service, plan: plan.title }),
      ...whoIsIn(results, plan, language),
    ].join(' '),
    footer: footer(results, plan, language),
    height: 250 + 60 * rows.length,
    indexAxis: 'y',
    datasets: shownQuantiles.map((mark) => {
      const isTold = mark.key === reliability.key
      return quantileMarks(rows, { ...mark, isTold }, unit, language)
    }),
    scales: {
      x: valueAxis(
        say(language, 'promiseShortAxis', { unit: unitName(unit, language) }),
        (value, decimals) => formatNumber(value, language, decimals),
        { grace: '12%' },
      ),
      y: rowAxis(rows.map(({ who }) => rowLabel(who))) as never,
    },
    tooltipTitle: () => '',
  })
}

function quantileMarks(
  rows: readonly { readonly who: string; readonly quantiles: NonNullable<ReturnType<typeof quantilesOf>> }[],
  { key, share, marker, hollow, isTold }: (typeof shownQuantiles)[number] & { readonly isTold: boolean },
  unit: TimeUnit,
  language: Language,
): LineDataset {
  const { colour } = planStyle(2)
  const known = rows.flatMap(({ who, quantiles }, y) => {
    const { value } = quantiles[key]
    return value === null ? [] : [{ x: value * perDay[unit], y, who, time: timeRoundedUp(value, language) }]
  })
  const label = say(language, 'waitsWithin', { probability: formatShare(share, language) })
  return {
    label,
    data: known.map(({ x, y }) => ({ x, y })),
    showLine: false,
    pointStyle: marker,
    pointRadius: 6,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointBackgroundColor: hollow ? '#FFFFFF' : colour,
    ...(isTold ? { pointLabels: known.map(({ time }, at) => ({ at, text: time, colour: inkOf(colour) })) } : {}),
    swatch: { kind: 'marker', colour, marker, hollow },
    describe: (index) => `${known[index].who}: ${label} ${known[index].time}`,
  }
}
