import { outputLimits } from '../../limits/output-limits.ts'
import { largest } from '../../statistics/extremes.ts'
import type { Criterion, Results } from '../../experiments/results.ts'
import type { PlanDifference } from '../plan-difference.ts'
import { differencesToBest } from '../plan-difference.ts'
import { planHeading } from '../plan-heading.ts'
import { formatShare } from '../format.ts'
import { formatDifference, isMoney, isTime, unitOfDifferences } from '../format-criterion.ts'
import { perDay, unitName, type TimeUnit } from '../format-time.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { figure, footer } from './chart-frame.ts'
import { wrapText } from './wrap-text.ts'
import { differenceAxis, differenceMarks } from './difference-marks.ts'
import { rowAxis } from './row-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { planOf } from './figure.ts'

/**
 * Each plan minus the best one by one criterion, with simultaneous intervals and a zero line. Null when the
 * results hold no comparison by it, or all plans are the same in it.
 */
export function differencesFigure(results: Results, criterion: Criterion, { language }: FigureOptions): Figure | null {
  const all = differencesToBest(results, criterion)
  const differences = all.slice(0, outputLimits.differencesDrawn.most)
  if (all.every(({ mean, halfWidth }) => mean === 0 && (halfWidth ?? 0) === 0)) return null
  const scale = scaleOf(results, differences, criterion)
  const confidence = formatShare(results.comparison!.familyConfidence, language)
  const texts = words(results, criterion, scale, confidence, language)
  const rowsLeftOut = summedUp('differencesDrawn', all.length, language)
  return figure({
    name: [`differences-${criterion}`],
    ...texts,
    caption: [texts.caption, ...rowsLeftOut].join(' '),
    footer: footer(results, null, language),
    height: 190 + rowHeight(differences, results, language) * differences.length,
    indexAxis: 'y',
    datasets: [...differenceMarks(differences, scale.size, language)],
    scales: {
      x: differenceAxis(texts.axis, language) as never,
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
  return rowAxis(labels)
}
