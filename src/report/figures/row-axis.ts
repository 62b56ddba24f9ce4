import { shortText } from '../short-text.ts'
import { colours } from './palette.ts'
import { wrapText } from './wrap-text.ts'

/** A name in at most two lines beside its row. */
export function rowLabel(name: string): string[] {
  return wrapText(shortText(name, 2 * LINE), LINE)
}

/** In characters. */
const LINE = 22

/** An upright axis of rows with names, the first at the top; row k stands at k, half a row to either side. */
export function rowAxis(labels: readonly (string | string[])[]): object {
  return {
    type: 'linear',
    min: -0.5,
    max: labels.length - 0.5,
    reverse: true,
    grid: { display: false },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = labels.map((_, value) => ({ value }))
    },
    ticks: { color: colours.text, autoSkip: false, callback: (value: string | number) => labels[Number(value)] },
  }
}
