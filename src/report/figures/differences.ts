import { largest } from '../../statistics/extremes.ts'
import type { Criterion, Results } from '../../experiments/results.ts'
import type { PlanDifference } from '../plan-difference.ts'
import { differencesToBest, shown } from '../plan-difference.ts'
import { planHeading } from '../plan-heading.ts'
import { formatNumber, formatShare } from '../format.ts'
import { formatDifference, isMoney, isTime, unitOfDifferences } from '../format-criterion.ts'
import { perDay, unitName, type TimeUnit } from '../format-time.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { figure, footer, valueAxis, wrapText } from './chart-frame.ts'
import type { BarDataset, LineDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'
import { colours } from './palette.ts'

/**
 * Each plan minus the best one by one criterion, with simultaneous intervals and a zero line. Null when the
 * results hold no comparison by it, or all plans are the same in it.
 */
export function differencesFigure(results: Results, criterion: Criterion, { language }: FigureOptions): Figure | null {
  const differences = differencesToBest(results, criterion)
  if (differences.every(({ mean, halfWidth }) => mean === 0 && (halfWidth ?? 0) === 0)) return null
  const scale = scaleOf(results, differences, criterion)
  const confidence = formatShare(results.comparison!.familyConfidence, language)
  const texts = words(results, criterion, scale, confidence, language)
  return figure({
    name: [`differences-${criterion}`],
    ...texts,
    footer: footer(results, null, language),
    height: 190 + rowHeight(differences, results, language) * differences.length,
    indexAxis: 'y',
    datasets: [
      marks(differences, true, scale, language),
      marks(differences, false, scale, language),
      whiskers(differences, scale),
    ],
    scales: {
      x: valueAxis(texts.axis, (value, decimals) => formatNumber(value, language, decimals), {
        min: undefined,
        grace: '6%',
        grid: { color: (tick: { tick: { value: number } }) => (tick.tick.value === 0 ? colours.black : colours.grid) },
        suggestedMin: 0,
        suggestedMax: 0,
      }),
      y: planAxis(differences, results, criterion, language) as never,
    },
    tooltipTitle: () => '',
  })
}

/** What the axis counts in: a unit of time, or millions. */
interface Scale {
  /** How many of the results' units, such as days, one of it is. */
  readonly size: number
  readonly time: TimeUnit | null
}

function scaleOf(results: Results, differences: readonly PlanDifference[], criterion: Criterion): Scale {
  const isMillions = isMoney(criterion) && farthest(differences) >= 5e6
  if (!isTime(criterion)) return { size: isMillions ? 1e6 : 1, time: null }
  const time = unitOfDifferences(results, differences)
  return { size: 1 / perDay[time], time }
}

function words(results: Results, criterion: Criterion, scale: Scale, confidence: string, language: Language) {
  const plan = `“${planOf(results).title}”`
  const { currency, focus } = results.scenario
  if (criterion === 'waiting') {
    return {
      title: say(language, 'differencesTitle', { plan }),
      caption: say(language, 'differencesCaption', { service: focus, plan, confidence }),
      axis: say(language, 'differencesAxis', { unit: unitName(scale.time!, language) }),
    }
  }
  if (criterion === 'gone') {
    return {
      title: say(language, 'goneTitle', { plan }),
      caption: say(language, 'goneCaption', { service: focus, plan, confidence }),
      axis: say(language, 'goneAxis'),
    }
  }
  if (criterion === 'waiting-cost') {
    return {
      title: say(language, 'waitingCostTitle', { plan }),
      caption: say(language, 'waitingCostCaption', { plan, confidence }),
      axis: say(language, scale.size === 1 ? 'waitingCostAxis' : 'waitingCostAxisMillions', { currency }),
    }
  }
  if (criterion === 'office-cost') {
    return {
      title: say(language, 'costTitle', { plan }),
      caption: say(language, 'costCaption', { plan, confidence }),
      axis: say(language, scale.size === 1 ? 'costAxis' : 'costAxisMillions', { currency }),
    }
  }
  const named = { measure: say(language, `measure.${criterion}`), plan }
  const title = say(language, 'otherTitle', named)
  const axis = scale.time === null ? title : `${title}, ${unitName(scale.time, language)}`
  return { title, caption: say(language, 'otherCaption', { ...named, confidence }), axis }
}

const farthest = (differences: readonly PlanDifference[]): number => largest(differences.map((d) => Math.abs(d.mean)))

/** Filled marks where a difference is shown, hollow ones where it is not. */
function marks(all: readonly PlanDifference[], filled: boolean, { size }: Scale, language: Language): LineDataset {
  const rows = all.flatMap((difference, y) => (shown(difference) === filled ? [{ x: difference.mean / size, y }] : []))
  const marker = filled ? 'circle' : 'rectRot'
  return {
    label: say(language, filled ? 'differenceShown' : 'differenceNotShown'),
    data: rows,
    showLine: false,
    pointStyle: marker,
    pointRadius: 5,
    pointBorderColor: colours.blue,
    pointBorderWidth: 2,
    pointBackgroundColor: filled ? colours.blue : '#FFFFFF',
    ...(rows.length === 0
      ? {}
      : { swatch: { kind: 'marker', colour: colours.blue, marker, hollow: !filled } as const }),
  }
}

function whiskers(differences: readonly PlanDifference[], { size }: Scale): BarDataset {
  const data = differences.map(({ mean, halfWidth }, y) => ({
    x: [(mean - (halfWidth ?? 0)) / size, (mean + (halfWidth ?? 0)) / size],
    y,
  }))
  return {
    type: 'bar',
    data: data as never,
    backgroundColor: colours.blue,
    barThickness: 3,
    minBarLength: 1,
    grouped: false,
    order: 9,
  }
}

/** Room for the lines of the longest label. */
function rowHeight(differences: readonly PlanDifference[], results: Results, language: Language): number {
  const lines = differences.map(
    ({ plan }) => wrapText(planHeading(results, planOf(results, plan), language), labelWidth).length + 1,
  )
  return 20 + 16 * largest(lines)
}

/** In characters. */
const labelWidth = 32

/** Each plan's name with its difference in numbers under it. */
function planAxis(
  differences: readonly PlanDifference[],
  results: Results,
  criterion: Criterion,
  language: Language,
): object {
  const labels = differences.map((difference) => [
    ...wrapText(planHeading(results, planOf(results, difference.plan), language), labelWidth),
    formatDifference(results, criterion, difference, language),
  ])
  return {
    type: 'linear',
    min: -0.5,
    max: differences.length - 0.5,
    reverse: true,
    grid: { display: false },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = differences.map((_, value) => ({ value }))
    },
    ticks: { color: colours.text, autoSkip: false, callback: (value: string | number) => labels[Number(value)] },
  }
}
