import type { Results, ServiceResults } from '../../experiments/results.ts'
import { sayOf } from '../lone-replication.ts'
import { formatNumber, formatPercent, formatShare } from '../format.ts'
import { formatTime, perDay, unitName, withUnit } from '../format-time.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { decimalsOf, figure, footer, valueAxis } from './chart-frame.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf, planOf } from './figure.ts'
import { colours } from './palette.ts'
import { binWaits, longestOf, middleOf, steps, type WaitBins, waitCounts } from './wait-bins.ts'

/** How the waits are spread: a histogram, the cumulative share, and the share that waits longer. */
export function distributionFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const service = focusOf(results, plan)
  const bins = binWaits(waitCounts(service.wait))
  const names = { service: service.name, plan: plan.title }
  // two decimals of a share are none of a percentage
  const percent = (value: number, decimals: number) => formatPercent(value, language, Math.max(0, decimals - 2))
  const isNearlyAll = bins.share.some((share) => share > 0.9)
  const left =
    bins.withdrawn > 0 ? [say(language, 'distributionLeft', { share: formatShare(bins.withdrawn, language) })] : []
  const longer =
    bins.longer > 0
      ? say(language, 'distributionSomeLonger', { share: formatShare(bins.longer, language) })
      : say(language, bins.withdrawn > 0 ? 'distributionNoneOpen' : 'distributionNoneLonger')
  return figure({
    name: ['distribution', plan.name],
    title: say(language, 'distributionTitle', names),
    caption: sayOf(results, language, 'distributionCaption', {
      service: service.name,
      longer: [longer, ...left, ...notIn(service, language)].join(' '),
    }),
    footer: footer(results, plan, language),
    datasets: [cumulativeLine(bins, language), bars(bins, language), ...longerBar(bins, language)],
    scales: {
      x: timeAxis(bins, language) as never,
      y: valueAxis(say(language, 'distributionShare'), percent, isNearlyAll ? { max: 1 } : { grace: '5%' }),
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

/** The end of the last bin, in days. */
const edgeOf = (bins: WaitBins): number => bins.share.length * bins.width

/** Where a length of time in days stands on the axis. */
const onAxis = (bins: WaitBins, days: number): number => days * perDay[bins.unit]

function bars(bins: WaitBins, language: Language): FigureDataset {
  return {
    type: 'bar',
    label: say(language, 'distributionBars', { width: formatTime(bins.width, language) }),
    data: bins.share.map((y, bin) => ({ x: onAxis(bins, middleOf(bins, bin)), y })) as never,
    backgroundColor: colours.skyBlue,
    borderColor: '#FFFFFF',
    borderWidth: { left: 0.5, right: 0.5 },
    grouped: false,
    barPercentage: 1,
    categoryPercentage: 1,
    swatch: { kind: 'area', colour: colours.skyBlue },
    order: 2,
    describe: (bin) => `${spanOf(bins, bin, language)}: ${formatShare(bins.share[bin], language)}`,
  }
}

/** "7 days", "7–13 days", "20–30 minutes". */
function spanOf(bins: WaitBins, bin: number, language: Language): string {
  const ends = [bin * bins.width, longestOf(bins, bin)].map((days) => onAxis(bins, days))
  const [first, last] = ends.map((value) => formatNumber(value, language, decimalsOf([bins.width * perDay[bins.unit]])))
  return withUnit(first === last ? first : `${first}–${last}`, bins.unit, language)
}

function longerBar(bins: WaitBins, language: Language): FigureDataset[] {
  if (bins.longer === 0) return []
  const label = say(language, 'distributionLonger', { share: formatShare(bins.longer, language) })
  return [
    {
      type: 'bar',
      label,
      data: [{ x: onAxis(bins, longerAt(bins)), y: bins.longer }] as never,
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

/** Where those who wait longer than the horizon stand, in days. */
const longerAt = (bins: WaitBins): number => edgeOf(bins) + bins.width

function cumulativeLine(bins: WaitBins, language: Language): FigureDataset {
  let sum = 0
  const ready = bins.share.map((share, bin) => ({ days: longestOf(bins, bin), share: (sum += share) }))
  return {
    label: say(language, 'distributionCumulative'),
    data: [
      { x: onAxis(bins, startOf(bins)), y: 0 },
      ...ready.map(({ days, share }) => ({ x: onAxis(bins, days), y: share })),
    ],
    yAxisID: 'cumulative',
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    order: 1,
    describe: (index) => {
      if (index === 0) return null
      const { days, share } = ready[index - 1]
      const within = say(language, 'waitsWithin', { probability: formatShare(share, language) })
      return `${within} ${formatTime(days, language)}`
    },
  }
}

/** Where the axis begins, in days: half a day early for columns that stand on whole days. */
const startOf = (bins: WaitBins): number => (bins.isWholeDays ? -0.5 : 0)

function timeAxis(bins: WaitBins, language: Language): object {
  const end = edgeOf(bins) + (bins.longer > 0 ? 2 * bins.width : 0)
  const word = onAxis(bins, longerAt(bins))
  const marks = marksOf(bins).map((days) => onAxis(bins, days))
  const decimals = decimalsOf(marks)
  return {
    type: 'linear',
    min: onAxis(bins, startOf(bins)),
    max: onAxis(bins, end + startOf(bins)),
    offset: false,
    title: {
      display: true,
      text: say(language, 'distributionAxis', { unit: unitName(bins.unit, language) }),
      color: colours.text,
    },
    grid: { display: false },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = marks.map((value) => ({ value }))
      if (bins.longer > 0) axis.ticks.push({ value: word })
    },
    ticks: {
      color: colours.text,
      maxRotation: 0,
      callback: (value: number) =>
        bins.longer > 0 && value === word
          ? say(language, 'distributionLongerTick')
          : formatNumber(value, language, decimals),
    },
  }
}

const markSteps = [...steps, 5].sort((a, b) => a - b)

/** At most about a dozen round lengths of time in days, with room left for the word at the end. */
function marksOf(bins: WaitBins): number[] {
  const edge = edgeOf(bins)
  const isFewAndWhole = (step: number) => edge / step <= 12 && isWhole(step / bins.width) && isWhole(onAxis(bins, step))
  const step = markSteps.find(isFewAndWhole) ?? edge
  const end = bins.longer > 0 ? edge - step / 2 : edge
  return Array.from({ length: Math.ceil(end / step - 1e-9) }, (_, index) => index * step)
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6
