import type { Results, ServiceResults } from '../../experiments/results.ts'
import { shortPromiseFinding } from '../findings/promise-finding.ts'
import { timeRoundedUp } from '../findings/length-rounded-up.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { formatNumber, formatPercent, formatShare } from '../format.ts'
import { formatTime, perDay, unitName, withUnit } from '../format-time.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { decimalsOf, figure, footer, valueAxis } from './chart-frame.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusOf, planOf } from './figure.ts'
import { besideLine, lineLabelFont } from './labels/beside-line.ts'
import { colours } from './palette.ts'
import { quantilesOf } from './promise-groups.ts'
import { binWaits, longestOf, middleOf, steps, type WaitBins, waitCounts } from './wait-bins.ts'

/** How the waits are spread: a histogram with the times within which 50, 80 and 95 % are ready, and who is not served. */
export function distributionFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const service = focusOf(results, plan)
  const all = binWaits(waitCounts(service.wait))
  const bins = withoutTail(all)
  const neutral = say(language, 'distributionTitle', { service: service.name, plan: plan.title })
  const title = service.wait.atStart === null ? neutral : say(language, 'distributionOnlyCame', { title: neutral })
  const isOne = loneReplication(results) !== null
  // two decimals of a share are none of a percentage
  const percent = (value: number, decimals: number) => formatPercent(value, language, Math.max(0, decimals - 2))
  const isNearlyAll = bins.share.some((share) => share > 0.9)
  return figure({
    name: ['distribution', plan.name],
    title: isOne ? title : shortPromiseFinding(results, plan, { key: 'p80', share: 0.8 }, language),
    ...(isOne ? {} : { subtitle: title }),
    caption: sayOf(results, language, 'distributionCaption', {
      service: service.name,
      longer: [...unserved(bins, language), ...tail(all, bins, language), ...notIn(service, language)].join(' '),
    }),
    footer: footer(results, plan, language),
    datasets: [bars(bins, language), ...unservedBars(bins, language)],
    scales: {
      x: timeAxis(bins, language) as never,
      y: valueAxis(say(language, 'distributionShare'), percent, isNearlyAll ? { max: 1 } : { grace: '20%' }),
    },
    annotations: quantileMarks(service, bins, language),
  })
}

/** What becomes of those who are in no bar of the histogram. */
function unserved(bins: WaitBins, language: Language): string[] {
  const left =
    bins.withdrawn > 0 ? [say(language, 'distributionLeft', { share: formatShare(bins.withdrawn, language) })] : []
  const longer =
    bins.longer > 0
      ? say(language, 'distributionSomeLonger', { share: formatShare(bins.longer, language) })
      : say(language, bins.withdrawn > 0 ? 'distributionNoneOpen' : 'distributionNoneLonger')
  return [longer, ...left]
}

/** Those who are not in the figure. */
function notIn({ wait }: ServiceResults, language: Language): string[] {
  return wait.atStart === null ? [] : [say(language, 'distributionWithoutStart')]
}

/** Of those who are ready, at most this share is behind the end of the axis. */
const TAIL = 0.005

/** The bins up to where nearly all are ready: a last one in a thousand would leave most of the axis empty. */
function withoutTail(bins: WaitBins): WaitBins {
  const ready = bins.share.reduce((sum, share) => sum + share, 0)
  let sum = 0
  const last = bins.share.findIndex((share) => (sum += share) >= (1 - TAIL) * ready)
  const kept = last < 0 ? bins.share.length : Math.min(bins.share.length, last + 2)
  return kept > 0.85 * bins.share.length ? bins : { ...bins, share: bins.share.slice(0, kept) }
}

/** How many wait longer than the axis shows. */
function tail(all: WaitBins, { share }: WaitBins, language: Language): string[] {
  const cut = all.share.slice(share.length).reduce((sum, each) => sum + each, 0)
  return cut > 0 ? [say(language, 'distributionTail', { share: formatShare(cut, language) })] : []
}

/** Upright lines at the times within which shares of those who came are ready. */
function quantileMarks({ wait }: ServiceResults, bins: WaitBins, language: Language): Record<string, object> {
  const quantiles = quantilesOf(wait)
  if (quantiles === null) return {}
  const marks = [
    { key: 'p50', share: 0.5, dash: [2, 2] },
    { key: 'p80', share: 0.8, dash: [6, 3] },
    { key: 'p95', share: 0.95, dash: [] },
  ] as const
  return Object.fromEntries(
    marks.flatMap(({ key, share, dash }, row) => {
      const { value } = quantiles[key]
      if (value === null || value > edgeOf(bins)) return []
      const content = say(language, 'distributionMark', {
        share: formatShare(share, language),
        time: timeRoundedUp(value, language),
      })
      const x = onAxis(bins, value)
      return [[key, uprightLine(x, { content, dash, row, isLeft: value > 0.6 * edgeOf(bins) })]]
    }),
  )
}

function uprightLine(
  x: number,
  look: { readonly content: string; readonly dash: readonly number[]; readonly row: number; readonly isLeft: boolean },
): object {
  return {
    type: 'line',
    xMin: x,
    xMax: x,
    borderColor: colours.black,
    borderWidth: 1.5,
    borderDash: [...look.dash],
    label: {
      display: true,
      // before the lines
      z: 1,
      content: look.content,
      position: 'end',
      xAdjust: besideLine(x, look.content, look.isLeft),
      yAdjust: 18 * look.row,
      color: colours.text,
      backgroundColor: 'rgba(255,255,255,0.85)',
      font: lineLabelFont,
      padding: 2,
    },
  }
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

/** A share that is drawn behind the histogram, where it stands in days, and what it is called. */
interface Unserved {
  readonly share: number
  readonly at: number
  readonly tick: string
  readonly label: string
  readonly colour: string
}

/** Shares of less than half a percent are told in the caption: no bar would show them. */
const LEAST_DRAWN = 0.005

/** From one of these bars to the next, in days. */
const gapOf = (bins: WaitBins): number => Math.max(bins.width, edgeOf(bins) / 9)

function unservedOf(bins: WaitBins, language: Language): Unserved[] {
  const share = (value: number) => ({ share: formatShare(value, language) })
  const all = [
    {
      share: bins.longer,
      tick: say(language, 'distributionLongerTick'),
      label: say(language, 'distributionLonger', share(bins.longer)),
      colour: colours.vermillion,
    },
    {
      share: bins.withdrawn,
      tick: say(language, 'distributionLeftTick'),
      label: say(language, 'distributionLeftBar', share(bins.withdrawn)),
      colour: colours.closed,
    },
  ]
  return all
    .filter((each) => each.share >= LEAST_DRAWN)
    .map((each, place) => ({ ...each, at: edgeOf(bins) + (place + 0.7) * gapOf(bins) }))
}

function unservedBars(bins: WaitBins, language: Language): FigureDataset[] {
  return unservedOf(bins, language).map(({ share, at, label, colour }) => ({
    type: 'bar',
    label,
    data: [{ x: onAxis(bins, at), y: share }] as never,
    backgroundColor: colour,
    barThickness: 18,
    grouped: false,
    swatch: { kind: 'area', colour },
    order: 2,
    describe: () => label,
  }))
}

/** Where the axis begins, in days: half a day early for columns that stand on whole days. */
const startOf = (bins: WaitBins): number => (bins.isWholeDays ? -0.5 : 0)

function timeAxis(bins: WaitBins, language: Language): object {
  const words = unservedOf(bins, language)
  const last = words.at(-1)
  const end = last === undefined ? edgeOf(bins) + startOf(bins) : last.at + gapOf(bins) / 2
  const marks = marksOf(bins, words.length > 0).map((days) => onAxis(bins, days))
  const decimals = decimalsOf(marks)
  const wordAt = new Map(words.map(({ at, tick }) => [onAxis(bins, at), tick]))
  return {
    type: 'linear',
    min: onAxis(bins, startOf(bins)),
    max: onAxis(bins, end),
    offset: false,
    title: {
      display: true,
      text: say(language, 'distributionAxis', { unit: unitName(bins.unit, language) }),
      color: colours.text,
    },
    grid: { display: false },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = [...marks, ...wordAt.keys()].map((value) => ({ value }))
    },
    ticks: {
      color: colours.text,
      maxRotation: 0,
      autoSkip: false,
      callback: (value: number) => wordAt.get(value) ?? formatNumber(value, language, decimals),
    },
  }
}

const markSteps = [...steps, 5].sort((a, b) => a - b)

/** At most about a dozen round lengths of time in days, with room left for words at the end. */
function marksOf(bins: WaitBins, hasWords: boolean): number[] {
  const edge = edgeOf(bins)
  const isFewAndWhole = (step: number) => edge / step <= 12 && isWhole(step / bins.width) && isWhole(onAxis(bins, step))
  const step = markSteps.find(isFewAndWhole) ?? edge
  const end = hasWords ? edge - step / 2 : edge
  return Array.from({ length: Math.ceil(end / step - 1e-9) }, (_, index) => index * step)
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6
