import { shortText } from '../short-text.ts'
import { colours } from './palette.ts'
import { wrapText } from './wrap-text.ts'

/** A name in at most two lines beside its row. */
export function rowLabel(name: string): string[] {
  return wrapText(shortText(name, 2 * LINE), LINE)
}

/** In characters. */
const LINE = 22

/** A name in lines, or in parts of which each begins a line. */
export type RowName = string | readonly string[]

/** Options of such an axis, with what Chart.js does not know of: the names, from which a narrower figure makes its own. */
export interface RowAxis {
  /** In lines, as they stand in a wide figure, and in parts. */
  readonly rows: readonly RowName[]
  readonly parts: readonly RowName[]
  readonly ticks: object
  readonly [option: string]: unknown
}

/**
 * An upright axis of rows with names, the first at the top; row k stands at k, half a row to either side.
 *
 * @param labels the names in lines
 * @param parts the same before they were broken into lines, if they were
 */
export function rowAxis(labels: readonly RowName[], parts: readonly RowName[] = labels): RowAxis {
  return {
    rows: labels,
    parts,
    type: 'linear',
    min: -0.5,
    max: labels.length - 0.5,
    reverse: true,
    // bars are not to leave room for half a row more
    offset: false,
    grid: { display: false },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = labels.map((_, value) => ({ value }))
    },
    ticks: { color: colours.text, autoSkip: false, callback: (value: string | number) => labels[Number(value)] },
  }
}
