import { describe, expect, it } from 'vitest'
import { hypergeometricTail } from '../../src/statistics/hypergeometric-tail.ts'
import { primBox } from '../../src/statistics/prim.ts'
import { StreamTable } from '../../src/random/stream-table.ts'

/** Points in a unit cube, hits with one probability in a box of two inputs and with another outside. */
function points(seed: number, { inside, outside }: { readonly inside: number; readonly outside: number }, n = 400) {
  const streams = new StreamTable(['point'])
  let draws = 0
  const uniform = () => streams.uniform(0, draws++, seed)
  const inputs = Array.from({ length: 4 }, () => Array.from({ length: n }, () => uniform()))
  const isHit = inputs[0].map((x, i) => uniform() < (x >= 0.6 && inputs[1][i] <= 0.5 ? inside : outside))
  return { inputs, isHit }
}

describe('a box in which hits lie dense', () => {
  it('is found where it is, in the two inputs of four that make it', () => {
    const bounds = primBox(points(1, { inside: 0.9, outside: 0.05 }), 3)
    const found = bounds.toSorted((a, b) => a.input - b.input)
    expect(found.map(({ input, side }) => [input, side])).toEqual([
      [0, 'at-least'],
      [1, 'at-most'],
    ])
    expect(found[0].at).toBeCloseTo(0.6, 1)
    expect(found[1].at).toBeCloseTo(0.5, 1)
  })

  it('has the bounds that are worked out by hand', () => {
    const inputs = [
      [1, 2, 3, 4, 5, Infinity],
      [7, 7, 7, 7, 7, 7],
    ]
    const isHit = [false, false, false, true, true, true]
    expect(primBox({ inputs, isHit }, 3)).toEqual([{ input: 0, side: 'at-least', at: 4, outside: 3 }])
  })

  it('is none where nothing varies, or every point is alike', () => {
    expect(primBox({ inputs: [[1, 1, 1, 1]], isHit: [true, false, true, false] }, 3)).toEqual([])
    expect(primBox({ inputs: [], isHit: [true, false] }, 3)).toEqual([])
  })
})

it('the probability of as many marked ones is that of the lady tasting tea (Fisher 1935): 1, 17 and 53 of 70', () => {
  const cups = { all: 8, marked: 4, drawn: 4 }
  expect(hypergeometricTail(4, cups)).toBeCloseTo(1 / 70, 12)
  expect(hypergeometricTail(3, cups)).toBeCloseTo(17 / 70, 12)
  expect(hypergeometricTail(2, cups)).toBeCloseTo(53 / 70, 12)
  expect(hypergeometricTail(0, cups)).toBeCloseTo(1, 12)
})
