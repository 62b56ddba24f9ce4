import type { Estimate } from '../../experiments/results/estimates.ts'
import { largest } from '../../statistics/extremes.ts'
import { figure } from '../figures/chart-frame.ts'
import { wrapText } from '../figures/wrap-text.ts'
import { differenceAxis } from '../figures/difference-marks.ts'
import type { BarDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { colours } from '../figures/palette.ts'
import { rowAxis } from '../figures/row-axis.ts'
import { estimateText } from '../format.ts'
import { shortText } from '../short-text.ts'
import { say, type Language } from '../words/say.ts'

/** A row of bars: a name, and a mean with its interval. */
export interface BarRow {
  readonly name: string
  readonly estimate: Pick<Estimate, 'mean' | 'halfWidth'>
  /** Which of the looks it has. */
  readonly look: number
}

export interface BarLook {
  readonly label: string
  readonly colour: string
}

interface Parts {
  readonly name: readonly [kind: string, ...of: string[]]
  readonly title: string
  readonly caption: string
  readonly footer: string
  readonly axis: string
  readonly looks: readonly BarLook[]
}

/** In characters: a line of a name beside its row, and all of it. */
const LINE = 36
const LONGEST = 3 * LINE

/** Bars from zero to each mean, with whiskers, the first row at the top. */
export function rowBarsFigure(rows: readonly BarRow[], { looks, axis, ...texts }: Parts, language: Language): Figure {
  const labels = rows.map(({ name, estimate }) => [
    ...wrapText(shortText(name, LONGEST), LINE),
    estimateText(estimate, language),
  ])
  const lines = largest(
    labels.map(({ length }) => length),
    2,
  )
  return figure({
    ...texts,
    height: 170 + (10 + 14 * lines) * rows.length,
    indexAxis: 'y',
    datasets: [...looks.map((look, l) => bars(rows, look, l, language)), whiskers(rows, language)],
    scales: {
      x: differenceAxis(axis, language),
      y: rowAxis(labels) as never,
    },
    tooltipTitle: () => '',
  })
}

function bars(rows: readonly BarRow[], { label, colour }: BarLook, look: number, language: Language): BarDataset {
  const shown = rows.flatMap(({ estimate, look: of, name }, y) => (of === look ? [{ estimate, name, y }] : []))
  return {
    type: 'bar',
    label,
    data: shown.map(({ estimate, y }) => ({ x: [Math.min(0, estimate.mean), Math.max(0, estimate.mean)], y })) as never,
    backgroundColor: colour,
    barThickness: 18,
    minBarLength: 1,
    grouped: false,
    order: 9,
    ...(shown.length > 0 && { swatch: { kind: 'area', colour } as const }),
    describe: (index) => `${shown[index].name}: ${estimateText(shown[index].estimate, language)}`,
  }
}

function whiskers(rows: readonly BarRow[], language: Language): BarDataset {
  const ends = rows.flatMap(({ estimate: { mean, halfWidth } }, y) =>
    halfWidth === null || halfWidth === 0 ? [] : [{ x: [mean - halfWidth, mean + halfWidth], y }],
  )
  return {
    type: 'bar',
    label: say(language, 'why.figure.interval'),
    data: ends as never,
    backgroundColor: colours.black,
    barThickness: 3,
    grouped: false,
    order: 1,
    ...(ends.length > 0 && { swatch: { kind: 'line', colour: colours.black, width: 3 } as const }),
  }
}
