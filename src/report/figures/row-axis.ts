import { shortText } from '../short-text.ts'
import { colours } from './palette.ts'
import { wrapText } from './wrap-text.ts'

/** A name in at most two lines beside its row. */
export function rowLabel(name: string): string[] {
  return wrapText(shortText(name, 2 * LINE), LINE)
}

/** In characters. */
const LINE = 22

/** Options of such an axis, with what Chart.js does not know of: the names, from which a narrower figure makes its own. */
export interface RowAxis {
  readonly rows: readonly (string | readonly string[])[]
  readonly ticks: object
  readonly [option: string]: unknown
}

/** An upright axis of rows with names, the first at the top; row k stands at k, half a row to either side. */
export function rowAxis(labels: readonly (string | readonly string[])[]): RowAxis {
  return {
    rows: labels,
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
