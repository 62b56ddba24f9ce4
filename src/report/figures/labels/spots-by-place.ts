import { type Box, distance, type Spot } from './box.ts'

/** Pixels of a side of a cell. */
const CELL = 16
/** More cells than any figure has in a column. */
const COLUMN = 100_000

/** Spots by where they stand, so that those near a box are found without a look at all others. */
export class SpotsByPlace {
  private readonly cells = new Map<number, Spot[]>()

  constructor(spots: readonly Spot[]) {
    for (const spot of spots) {
      const cell = cellAt(spot)
      const there = this.cells.get(cell)
      if (there === undefined) this.cells.set(cell, [spot])
      else there.push(spot)
    }
  }

  /**
   * The distance of a box to the nearest spot, Infinity when none is within reach; any that is smaller than the least one
   * where there is such.
   */
  nearest(box: Box, { reach, least }: { readonly reach: number; readonly least: number }): number {
    const from = cellAt({ x: box.left - reach, y: box.top - reach })
    const right = cellOf(box.left + box.width + reach) - cellOf(box.left - reach)
    const down = cellOf(box.top + box.height + reach) - cellOf(box.top - reach)
    let most = Infinity
    for (let column = 0; column <= right; column++) {
      for (let row = 0; row <= down; row++) {
        for (const spot of this.cells.get(from + COLUMN * column + row) ?? []) {
          most = Math.min(most, distance(box, spot))
          if (most < least) return most
        }
      }
    }
    return most <= reach ? most : Infinity
  }
}

const cellOf = (pixel: number): number => Math.floor(pixel / CELL)

const cellAt = ({ x, y }: Spot): number => COLUMN * cellOf(x) + cellOf(y)
