import { runLimits } from '../../limits/run-limits.ts'
import { beyondLimit } from '../../scenario/phrases/phrase.ts'
import { Misreading } from '../../scenario/text/misreading.ts'

/** From which to which amount an input is swept. */
export interface Range {
  readonly from: number
  readonly to: number
  /** Whether only whole numbers make sense between whole ends. */
  readonly isWhole: boolean
}

/** Between two values, as many as divide a range into pieces that are read easily; eight values are wanted. */
const FEWEST_PIECES = 5
const MOST_PIECES = 10
const WANTED_PIECES = 7

/** Steps of which people think in, times a power of ten. */
const STEPS = [1, 2, 2.5, 3, 4, 5, 6]

/**
 * Values from one end of a range to the other, both included. Without a step they lie a round number apart that divides
 * the range into five to ten pieces, the nearer to seven the better, or, where there is none, in seven equal pieces.
 *
 * @throws Misreading where there would be too many
 */
export function evenValues({ from, to, isWhole }: Range, step: number | null): number[] {
  const width = to - from
  if (width === 0) return [rounded(from)]
  if (step !== null) return valuesAt(from, to, step)
  const round = roundStep(width, isWhole)
  if (round !== null) return valuesAt(from, to, round)
  const inside = Array.from({ length: WANTED_PIECES - 1 }, (_, i) => (width * (i + 1)) / WANTED_PIECES)
  const near = inside.map((distance) => (isWhole ? Math.round(distance) : Number(distance.toPrecision(2))))
  return [from, ...near.map((distance) => rounded(from + distance)), to]
}

function valuesAt(from: number, to: number, step: number): number[] {
  const pieces = Math.floor((to - from) / step + 1e-9)
  demandFew(pieces + 1)
  const values = Array.from({ length: pieces + 1 }, (_, i) => rounded(from + i * step))
  return values.at(-1)! < rounded(to) ? [...values, rounded(to)] : values
}

/** @throws Misreading where an input has more values than can be swept */
export function demandFew(values: number): void {
  if (values > sweptValues.most) throw new Misreading(beyondLimit(sweptValues, values))
}

const { sweptValues } = runLimits

/** Null where no round step divides the width. */
function roundStep(width: number, isWhole: boolean): number | null {
  if (isWhole && width <= MOST_PIECES) return 1
  const [, exponent] = (width / WANTED_PIECES).toExponential().split('e')
  const size = Number(`1e${exponent}`)
  const steps = [size / 10, size, 10 * size].flatMap((each) => STEPS.map((factor) => factor * each))
  const fitting = steps.filter((step) => {
    const pieces = width / step
    const isDivided = Math.abs(pieces - Math.round(pieces)) < 1e-9 * pieces
    const isUsable = !isWhole || Number.isInteger(rounded(step))
    return isDivided && isUsable && pieces > FEWEST_PIECES - 0.5 && pieces < MOST_PIECES + 0.5
  })
  const distance = (step: number) => Math.abs(width / step - WANTED_PIECES)
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

const rounded = (value: number): number => Number(value.toPrecision(12))
