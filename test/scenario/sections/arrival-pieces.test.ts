import { describe, expect, it } from 'vitest'
import { ArrivalPieces } from '../../../src/scenario/sections/arrival-pieces.ts'

const DAY = 1440

function columnsOf(byDay: boolean, pieces: readonly (readonly [number, number, number])[]): number[][] {
  const all = new ArrivalPieces(byDay)
  for (const [start, end, expected] of pieces) all.add(start, end, expected)
  const { pieceStart, pieceEnd, pieceExpected } = all.columns()
  return [[...pieceStart], [...pieceEnd], [...pieceExpected]]
}

const threeDays = [0, 1, 2].map((day) => [day * DAY, (day + 1) * DAY, 0.1] as const)

describe('pieces of arrivals', () => {
  it('that join at the same rate are one', () => {
    expect(columnsOf(false, threeDays)).toEqual([[0], [3 * DAY], [expect.closeTo(0.3, 15)]])
  })

  it('are apart where the rates of days differ by chance', () => {
    expect(columnsOf(true, threeDays)[0]).toEqual([0, DAY, 2 * DAY])
  })

  it('are apart where the rate changes, or where the office is closed in between', () => {
    const pieces = [
      [0, 60, 10],
      [60, 120, 11],
      [180, 240, 11],
      [240, 250, 11 / 6],
    ] as const
    expect(columnsOf(false, pieces)).toEqual([
      [0, 60, 180],
      [60, 120, 250],
      [10, 11, 11 + 11 / 6],
    ])
  })
})
