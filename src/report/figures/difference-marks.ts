import { isShown } from '../../experiments/results/is-shown.ts'
import { formatNumber } from '../format.ts'
import type { MeanWithError } from '../format-criterion.ts'
import { say, type Language } from '../words/say.ts'
import { valueAxis } from './chart-frame.ts'
import type { BarDataset, FigureDataset, LineDataset } from './figure-dataset.ts'
import { colours } from './palette.ts'

/**
 * A row for each difference: its mean with its interval.
 *
 * @param size of the unit of the axis, in that of the differences
 */
export function differenceMarks(all: readonly MeanWithError[], size: number, language: Language): FigureDataset[] {
  return [marks(all, true, size, language), marks(all, false, size, language), whiskers(all, size)]
}

/** An axis of differences, with a line at zero. */
export function differenceAxis(title: string, language: Language): object {
  return valueAxis(title, (value, decimals) => formatNumber(value, language, decimals), {
    min: undefined,
    grace: '6%',
    grid: { color: (tick: { tick: { value: number } }) => (tick.tick.value === 0 ? colours.black : colours.grid) },
    suggestedMin: 0,
    suggestedMax: 0,
  })
}

/** Filled marks where a difference is shown, hollow ones where it is not. */
function marks(all: readonly MeanWithError[], filled: boolean, size: number, language: Language): LineDataset {
  const rows = all.flatMap((difference, y) =>
    isShown(difference) === filled ? [{ x: difference.mean / size, y }] : [],
  )
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

function whiskers(differences: readonly MeanWithError[], size: number): BarDataset {
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
