import type { DayChance, PlanResults, Results } from '../../experiments/results.ts'
import { clearingFinding } from '../findings/clearing-finding.ts'
import { formatDate, formatNumber, formatShare } from '../format.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { shareRange } from '../tables/cells.ts'
import { dateOfDay, figure, footer, valueAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { drawnDays } from './drawn-days.ts'
import { plansDrawn } from './plans-drawn.ts'
import type { LineDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { planHeading } from '../plan-heading.ts'
import { inkOf, planStyle, tint, veil } from './palette.ts'
import { planLine } from './plan-line.ts'
import { shownDays } from './shown-days.ts'

/** The probability that the backlog is gone by each date, one curve a plan, with the best plan's Wilson band. */
export function clearingFigure(results: Results, { language }: FigureOptions): Figure {
  const { scenario } = results
  const best = planOf(results)
  const drawn = plansDrawn(results)
  const shown = shownDays(results, drawn, language)
  const unknown = drawn.filter((plan) => isUnknown(results, plan, shown.days))
  return figure({
    name: ['clearing'],
    title: clearingFinding(results, language),
    subtitle: say(language, 'clearingSubtitle', { service: scenario.focus }),
    caption: [caption(results, unknown.length > 0, language), ...shown.notes].join(' '),
    footer: footer(results, results.plans.length === 1 ? best : null, language),
    datasets: [
      ...drawn.map((plan, index) => curve(results, plan, { index, days: shown.days }, language)),
      ...wilsonBand(results, best, { index: drawn.indexOf(best), days: shown.days }, language),
      ...unknown.flatMap((plan, i) =>
        possible(results, plan, { index: drawn.indexOf(plan), days: shown.days, isFirst: i === 0 }, language),
      ),
    ],
    scales: {
      x: dateAxis(shown, language, { min: -0.5, max: shown.days - 0.5 }),
      y: valueAxis(say(language, 'clearingAxis'), (value) => formatShare(value, language), {
        max: 1,
        afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
          axis.ticks = [0, 0.2, 0.5, 0.8, 0.95, 1].map((value) => ({ value }))
        },
      }),
    },
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

/** Of a plan among those drawn, and how many days are shown. */
interface Place {
  readonly index: number
  readonly days: number
}

interface Point {
  readonly x: number
  readonly y: number
}

function caption(results: Results, isPartlyUnknown: boolean, language: Language): string {
  const { name: service, normalBacklog, clearingWorkingDays } = focusFacts(results)
  const workingDays = formatNumber(clearingWorkingDays, language)
  return [
    say(language, 'clearingCaption', {
      service,
      normal: formatNumber(normalBacklog, language),
      workingDays,
      confidence: formatShare(results.manifest.confidence, language),
      plan: planOf(results).title,
    }),
    ...(isPartlyUnknown ? [say(language, 'clearingCaptionUnknown', { workingDays })] : []),
    ...summedUp('plansDrawn', results.plans.length, language),
    ...summedUp('daysDrawn', results.scenario.days, language),
  ].join(' ')
}

/**
 * A stepped curve (the backlog is gone at the end of a day), marked where it reaches 50, 80 and 95 %. It ends where some
 * replications are unknown.
 */
function curve(results: Results, plan: PlanResults, { index, days }: Place, language: Language): LineDataset {
  const { gone, firstWorkingDay } = focusOf(results, plan).clearing
  const marks = [gone.p80, gone.p50, gone.p95].flatMap(({ value }) => value ?? []).filter((day) => day < days)
  const marked = new Set(marks)
  const drawn = withMarks(daysOf(gone.byDay, days), marked)
  const heading = planHeading(results, plan, language)
  const colour = inkOf(planStyle(index).colour)
  return {
    ...planLine(heading, index),
    lineLabel: { text: heading, colour },
    pointLabels: [...marked]
      .filter((day) => day > firstWorkingDay)
      .map((day) => ({
        at: drawn.indexOf(day),
        text: formatDate(results.scenario.dates[day], language, 'short'),
        colour,
      })),
    data: untilUnknown(gone.byDay, drawn, ({ atLeast }) => atLeast),
    stepped: 'before',
    clip: 6,
    pointRadius: drawn.map((day) => (marked.has(day) ? 5 : 0)),
    describe: (index) => {
      const { value, low, high, atLeast, atMost } = gone.byDay[drawn[index]]
      if (value !== null) {
        return `${plan.title}: ${formatShare(value, language)} (${shareRange(low, high, language)})`
      }
      return say(language, 'clearingPossibleAt', { plan: plan.title, range: shareRange(atLeast, atMost, language) })
    },
  }
}

function wilsonBand(results: Results, plan: PlanResults, { index, days }: Place, language: Language): LineDataset[] {
  const colour = veil(planStyle(index).colour, 0.16)
  const { byDay } = focusOf(results, plan).clearing.gone
  const edge = { borderWidth: 0, pointRadius: 0, stepped: 'before', order: 9 } as const
  const drawn = daysOf(byDay, days)
  const confidence = formatShare(results.manifest.confidence, language)
  return [
    {
      ...edge,
      label: say(language, 'clearingBand', { plan: plan.title, confidence }),
      data: untilUnknown(byDay, drawn, ({ high }) => high),
      backgroundColor: colour,
      fill: '+1',
      swatch: { kind: 'area', colour },
    },
    { ...edge, data: untilUnknown(byDay, drawn, ({ low }) => low) },
  ]
}

/** The days at which a curve is drawn, of those that are shown. */
function daysOf(byDay: readonly DayChance[], shown: number): number[] {
  const days = drawnDays(
    byDay.length,
    byDay.map(({ value, atLeast }) => (value === null ? null : atLeast)),
  )
  return days.filter((day) => day < shown)
}

/** Days in order, those that are marked among them. */
function withMarks(drawn: readonly number[], marked: ReadonlySet<number>): number[] {
  const days = new Set(drawn)
  for (const day of marked) days.add(day)
  return [...days].sort((a, b) => a - b)
}

/** A step lasts until the day after it, also the last one that is known. */
function untilUnknown(
  byDay: readonly DayChance[],
  drawn: readonly number[],
  height: (chance: DayChance) => number,
): Point[] {
  return drawn.map((x) => {
    const chance = byDay[x]
    const before = byDay.at(x === 0 ? 0 : x - 1)!
    return { x, y: chance.value !== null ? height(chance) : before.value !== null ? height(before) : NaN }
  })
}

/** On the days on which some replications are unknown, an area from the share that is sure to what is possible. */
function possible(
  results: Results,
  plan: PlanResults,
  { index, days, isFirst }: Place & { readonly isFirst: boolean },
  language: Language,
): LineDataset[] {
  const { byDay } = focusOf(results, plan).clearing.gone
  const colour = tint(planStyle(index).colour, 0.25)
  const edge = { borderWidth: 0, pointRadius: 0, stepped: 'before', order: 8 } as const
  const unknown = byDay.findIndex(({ value }) => value === null)
  const drawn = daysOf(byDay, days).filter((day) => day > unknown)
  const tail = (end: 'atLeast' | 'atMost') => [
    ...[unknown, ...drawn].map((x) => ({ x, y: byDay[x][end] })),
    { x: days - 0.5, y: byDay[days - 1][end] },
  ]
  return [
    {
      ...edge,
      label: say(language, 'clearingPossible'),
      data: tail('atMost'),
      backgroundColor: colour,
      fill: '+1',
      ...(isFirst ? { swatch: { kind: 'area', colour } } : {}),
    },
    { ...edge, data: tail('atLeast') },
  ]
}

/** Whether something cannot be judged on a day that is shown. */
function isUnknown(results: Results, plan: PlanResults, days: number): boolean {
  return focusOf(results, plan).clearing.gone.byDay.findLastIndex(({ value }, day) => value === null && day < days) >= 0
}
