import type { Results, ServiceResults, ServiceWaitResults } from '../../experiments/results.ts'
import { sayOf } from '../lone-replication.ts'
import { formatNumber, formatPercent, formatShare } from '../format.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { figure, footer, valueAxis } from './chart-frame.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf, planOf } from './figure.ts'
import { colours } from './palette.ts'

/** How the waits are spread: a histogram in days, the cumulative share, and the share that waits longer. */
export function distributionFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const service = focusOf(results, plan)
  const bins = binWaits(service.wait.histogram)
  const names = { service: service.name, plan: plan.title }
  const percent = (value: number) => formatPercent(value, language)
  const end = bins.edge + (bins.longer > 0 ? 2 * bins.width : 0)
  const left =
    bins.withdrawn > 0 ? [say(language, 'distributionLeft', { share: formatShare(bins.withdrawn, language) })] : []
  const longer =
    bins.longer > 0
      ? say(language, 'distributionSomeLonger', { share: formatShare(bins.longer, language) })
      : say(language, bins.withdrawn > 0 ? 'distributionNoneOpen' : 'distributionNoneLonger')
  return figure({
    name: `distribution-${plan.name}`,
    title: say(language, 'distributionTitle', names),
    caption: sayOf(results, language, 'distributionCaption', {
      service: service.name,
      longer: [longer, ...left, ...notIn(service, language)].join(' '),
    }),
    footer: footer(results, plan, language),
    datasets: [cumulativeLine(bins, language), bars(bins, language), ...longerBar(bins, language)],
    scales: {
      x: daysAxis(bins, end, language) as never,
      y: valueAxis(say(language, 'distributionShare'), percent, { grace: '5%' }),
      cumulative: valueAxis(say(language, 'distributionCumulativeAxis'), percent, {
        position: 'right',
        max: 1,
        grid: { drawOnChartArea: false },
      }),
    },
  })
}

/** Those who are not in the figure. */
function notIn({ wait }: ServiceResults, language: Language): string[] {
  return wait.atStart === null ? [] : [say(language, 'distributionWithoutStart')]
}

export interface WaitBins {
  /** Days a bin holds; bin k holds waits of k * width to (k + 1) * width - 1 whole days. */
  readonly width: number
  /** Share of all requests in each bin. */
  readonly share: readonly number[]
  /** Share of all requests that are unfinished at the horizon, and of those withdrawn. */
  readonly longer: number
  readonly withdrawn: number
  /** First day after the last bin. */
  readonly edge: number
}

const mostBins = 60

/** Bins of whole days, or of weeks or more where single days would be too many to see. */
export function binWaits(histogram: ServiceWaitResults['histogram']): WaitBins {
  const last = histogram.days.at(-1) ?? 0
  const width = [1, 2, 7, 14, 28].find((days) => (last + 1) / days <= mostBins) ?? 28
  const total = histogram.count.reduce((sum, count) => sum + count, histogram.longer + histogram.withdrawn)
  const share = new Array<number>(Math.floor(last / width) + 1).fill(0)
  for (const [index, day] of histogram.days.entries()) share[Math.floor(day / width)] += histogram.count[index] / total
  const shareOf = (count: number) => (total === 0 ? 0 : count / total)
  const { longer, withdrawn } = histogram
  return { width, share, longer: shareOf(longer), withdrawn: shareOf(withdrawn), edge: share.length * width }
}

/** Columns stand centred on their days: the one of 7 days reaches from 6.5 to 7.5, that of 7 to 13 days to 13.5. */
const middle = (bins: WaitBins, index: number): number => (index + 0.5) * bins.width - 0.5

function bars(bins: WaitBins, language: Language): FigureDataset {
  const label =
    bins.width === 1
      ? say(language, 'distributionBars')
      : say(language, 'distributionBarsBinned', { width: formatNumber(bins.width, language) })
  return {
    type: 'bar',
    label,
    data: bins.share.map((y, index) => ({ x: middle(bins, index), y })) as never,
    backgroundColor: colours.skyBlue,
    borderColor: '#FFFFFF',
    borderWidth: { left: 0.5, right: 0.5 },
    grouped: false,
    barPercentage: 1,
    categoryPercentage: 1,
    swatch: { kind: 'area', colour: colours.skyBlue },
    order: 2,
    describe: (index) => {
      const first = index * bins.width
      const days = bins.width === 1 ? `${first}` : `${first}–${first + bins.width - 1}`
      return `${say(language, 'daysOf', { value: days })}: ${formatShare(bins.share[index], language)}`
    },
  }
}

function longerBar(bins: WaitBins, language: Language): FigureDataset[] {
  if (bins.longer === 0) return []
  const label = say(language, 'distributionLonger', { share: formatShare(bins.longer, language) })
  return [
    {
      type: 'bar',
      label,
      data: [{ x: bins.edge + bins.width, y: bins.longer }] as never,
      backgroundColor: colours.vermillion,
      barThickness: 14,
      grouped: false,
      minBarLength: 4,
      swatch: { kind: 'area', colour: colours.vermillion },
      order: 2,
      describe: () => label,
    },
  ]
}

function cumulativeLine(bins: WaitBins, language: Language): FigureDataset {
  let sum = 0
  const ready = bins.share.map((share, index) => ({ x: (index + 1) * bins.width - 1, y: (sum += share) }))
  return {
    label: say(language, 'distributionCumulative'),
    data: [{ x: -0.5, y: 0 }, ...ready],
    yAxisID: 'cumulative',
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    order: 1,
    describe: (index) =>
      index === 0
        ? null
        : `${say(language, 'waitsWithin', { probability: formatShare(ready[index - 1].y, language) })} ${say(language, 'daysOf', { value: ready[index - 1].x })}`,
  }
}

function daysAxis(bins: WaitBins, end: number, language: Language): object {
  const longerAt = bins.edge + bins.width
  return {
    type: 'linear',
    min: -0.5,
    max: end - 0.5,
    offset: false,
    title: { display: true, text: say(language, 'distributionAxis'), color: colours.text },
    grid: { display: false },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = dayMarks(bins).map((value) => ({ value }))
      if (bins.longer > 0) axis.ticks.push({ value: longerAt })
    },
    ticks: {
      color: colours.text,
      maxRotation: 0,
      callback: (value: number) =>
        value === longerAt ? say(language, 'distributionLongerTick') : formatNumber(value, language),
    },
  }
}

/** At most about a dozen round numbers of days, with room left for the word at the end. */
function dayMarks(bins: WaitBins): number[] {
  const step = [1, 2, 5, 7, 14, 28, 56, 84].find((days) => days % bins.width === 0 && bins.edge / days <= 12) ?? 168
  const end = bins.longer > 0 ? bins.edge - step / 2 : bins.edge
  return Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step)
}
