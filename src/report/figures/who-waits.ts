import type { Results, WaitQuantile, WaitResults } from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { largest } from '../../statistics/extremes.ts'
import { formatBriefly, formatNumber, formatShare } from '../format.ts'
import { perDay, timeUnit, type TimeUnit, unitName, withUnit } from '../format-time.ts'
import { sayOf } from '../lone-replication.ts'
import { shortText } from '../short-text.ts'
import { summedUp } from '../summed-up.ts'
import { unitOfWaits } from '../tables/wait-cells.ts'
import { type WaitGroup, groupsApart } from '../wait-groups.ts'
import { type Language, say } from '../words/say.ts'
import { figure, footer, valueAxis } from './chart-frame.ts'
import { KEPT, wrapText } from './wrap-text.ts'
import type { BarDataset, LineDataset } from './figure-dataset.ts'
import { type Figure, type FigureOptions, planOf } from './figure.ts'
import { colours, tint } from './palette.ts'
import { rowAxis } from './row-axis.ts'

const parts = [
  { quantile: 'p50', share: 0.5, colour: colours.blue },
  { quantile: 'p80', share: 0.8, colour: tint(colours.blue, 0.55) },
  { quantile: 'p95', share: 0.95, colour: tint(colours.blue, 0.2) },
] as const

interface Row extends WaitGroup {
  readonly quantiles: NonNullable<WaitResults['quantiles']>
  readonly label: readonly string[]
  /** The same before it was broken into lines. */
  readonly parts: readonly string[]
}

/**
 * How long those of each service and class wait, a row each: within what time 50, 80 and 95 % are ready. Those who
 * waited at the start have a row of their own. Null where nobody comes.
 */
export function whoWaitsFigure(results: Results, options: FigureOptions): Figure | null {
  const { language } = options
  const plan = planOf(results, options.plan)
  const all = groupsApart(results, plan, language).flatMap((group) => rowOf(group, language))
  if (all.length === 0) return null
  const rows = all.slice(0, outputLimits.waitRows.most)
  const unit = unitOfWaits(rows.map(({ wait }) => [wait, 'p95'] as const))
  const title = finding(rows, language)
  return figure({
    name: ['who-waits', plan.name],
    title,
    caption: [
      sayOf(results, language, 'whoWaitsCaption', { plan: plan.title }),
      ...(rows.some(isCut) ? [say(language, 'whoWaitsCut')] : []),
      ...(rows.some(hasLeft) ? [say(language, 'whoWaitsLeft')] : []),
      ...summedUp('waitRows', all.length, language),
    ].join(' '),
    alt: [title, ...rows.map(({ label }) => label.join(' '))].map((text) => `${text}.`).join(' '),
    footer: footer(results, plan, language),
    height: 150 + (14 + 15 * largest(rows.map(({ label }) => label.length))) * rows.length,
    indexAxis: 'y',
    datasets: [...parts.map((_, part) => bars(rows, part, unit, language)), ...cutMarks(rows, unit, language)],
    scales: {
      x: valueAxis(
        say(language, 'whoWaitsAxis', { unit: unitName(unit, language) }),
        (value, decimals) => formatNumber(value, language, decimals),
        { grace: '4%' },
      ) as never,
      y: rowAxis(
        rows.map(({ label }) => [...label]),
        rows.map((row) => row.parts),
      ) as never,
    },
    tooltipTitle: () => '',
  })
}

/** In characters, and of a name. */
const [LINE, MOST_LINES] = [24, 3]

function rowOf(group: WaitGroup, language: Language): Row[] {
  const { heading, wait } = group
  if (wait.quantiles === null) return []
  const unit = unitOfWaits([[wait, 'p95']])
  const left = wait.withdrawnShare?.mean ?? 0
  const rest = [
    lengthsInWords(wait.quantiles, unit, language),
    ...(left > 0 ? [say(language, 'whoWaitsLeave', { share: formatShare(left, language) })] : []),
  ]
  return [
    {
      ...group,
      quantiles: wait.quantiles,
      label: [...wrapText(heading, LINE).slice(0, MOST_LINES), ...rest],
      parts: [shortText(heading, MOST_LINES * LINE), ...rest],
    },
  ]
}

/** "7 · 16 · 22 days", the unit behind the last length that there is. */
function lengthsInWords(quantiles: Row['quantiles'], unit: TimeUnit, language: Language): string {
  const lengths = parts.map(({ quantile }) => quantiles[quantile])
  const last = lengths.findLastIndex((length) => lengthKnown(length) !== null)
  const words = lengths.map((length, part) => lengthInWords(length, unit, language, part === last))
  return words.map((each) => each.replaceAll(' ', KEPT)).join(`${KEPT}· `)
}

/** A length about, or that it is longer, or that it never ends. */
function lengthInWords(length: WaitQuantile, unit: TimeUnit, language: Language, isNamed: boolean): string {
  const known = lengthKnown(length)
  if (known === null) return say(language, 'waitNever')
  const isShort = known * perDay[unit] < SHORT
  const own = isShort ? timeUnit([known]) : unit
  const number = formatBriefly(known * perDay[own], language)
  const text = isNamed || isShort ? withUnit(number, own, language) : number
  return length.value === null ? say(language, 'waitLonger', { value: text }) : text
}

/** A length below this, in the unit of the others, is told in its own. */
const SHORT = 1

const lengthKnown = ({ value, longerThan }: WaitQuantile): number | null => value ?? longerThan

/** Who waits longest and shortest, by the time within which 80 % are ready. */
function finding(rows: readonly Row[], language: Language): string {
  const length = ({ quantiles: { p80 } }: Row) => lengthKnown(p80) ?? Infinity
  const longest = rows.reduce((a, b) => (length(b) > length(a) ? b : a))
  const shortest = rows.reduce((a, b) => (length(b) < length(a) ? b : a))
  const told = (row: Row) => ({ who: row.heading, time: withinTime(row.quantiles.p80, row.wait, language) })
  if (length(longest) === length(shortest)) return say(language, 'whoWaitsOne', told(rows[0]))
  const [long, short] = [told(longest), told(shortest)]
  return say(language, 'whoWaitsRange', {
    long: long.who,
    longTime: long.time,
    short: short.who,
    shortTime: short.time,
  })
}

function withinTime(quantile: WaitQuantile, wait: WaitResults, language: Language): string {
  const known = lengthKnown(quantile)
  if (known === null) return say(language, 'whoWaitsNever')
  const unit = unitOfWaits([[wait, 'p80']])
  const time = withUnit(formatBriefly(known * perDay[unit], language), unit, language)
  return say(language, quantile.value === null ? 'whoWaitsLonger' : 'whoWaitsReady', { time })
}

const isCut = ({ quantiles }: Row): boolean => parts.some(({ quantile }) => quantiles[quantile].longerThan !== null)
const hasLeft = ({ wait }: Row): boolean => (wait.withdrawnShare?.mean ?? 0) > 0

/** Where a bar ends, in days: where it is not known, as far as is known. */
function endOf({ quantiles }: Row, part: number): number | null {
  if (part < 0) return 0
  return lengthKnown(quantiles[parts[part].quantile])
}

/** From the end of the part before to the end of this one. */
function bars(rows: readonly Row[], part: number, unit: TimeUnit, language: Language): BarDataset {
  const { share, colour } = parts[part]
  const factor = perDay[unit]
  const label = say(language, 'whoWaitsPart', { share: formatShare(share, language) })
  return {
    type: 'bar',
    label,
    data: rows.flatMap((row, y) => {
      const [from, to] = [endOf(row, part - 1), endOf(row, part)]
      return from === null || to === null ? [] : [{ x: [factor * from, factor * to], y }]
    }) as never,
    backgroundColor: colour,
    borderColor: colours.blue,
    borderWidth: 1,
    borderSkipped: false,
    barThickness: 18,
    grouped: false,
    swatch: { kind: 'area', colour },
  }
}

/** A mark at the end of what is known of a wait that the horizon cuts. */
function cutMarks(rows: readonly Row[], unit: TimeUnit, language: Language): LineDataset[] {
  const data = rows.flatMap((row, y) => {
    const cut = parts.map(({ quantile }) => row.quantiles[quantile].longerThan).filter((length) => length !== null)
    return cut.length === 0 ? [] : [{ x: perDay[unit] * largest(cut), y }]
  })
  if (data.length === 0) return []
  return [
    {
      type: 'line',
      label: say(language, 'whoWaitsCutMark'),
      data,
      showLine: false,
      pointStyle: 'triangle',
      rotation: 90,
      pointRadius: 6,
      pointBackgroundColor: colours.vermillion,
      pointBorderColor: colours.vermillion,
      order: -1,
      swatch: { kind: 'marker', colour: colours.vermillion, marker: 'triangle' },
    } as LineDataset,
  ]
}
