import { describe, expect, it } from 'vitest'
import { SharedDraws } from '../../src/random/shared-draws.ts'

const exponential = { kind: 'exponential', mean: 1 } as const

function batch(from: number): Float64Array {
  return Float64Array.from({ length: 64 }, (_, i) => from + i)
}

function copied(draws: SharedDraws, from: number): readonly number[] | null {
  const out = new Float64Array(64)
  return draws.column('work', exponential).copy(from, out) ? [...out] : null
}

function sharedFrom(seed: number, replication: number): SharedDraws {
  const draws = new SharedDraws()
  draws.start(seed, replication)
  for (const from of [0, 64, 128]) draws.column('work', exponential).keep(from, batch(from))
  return draws
}

describe('shared draws', () => {
  it('are kept for another model that makes the same replication', () => {
    const draws = sharedFrom(1, 7)
    draws.start(1, 7)
    expect(copied(draws, 64)).toEqual([...batch(64)])
    expect(copied(draws, 128)).toEqual([...batch(128)])
    expect(copied(draws, 192)).toBeNull()
  })

  it.each([
    [1, 8],
    [2, 7],
  ])('are forgotten when another replication begins (seed %i, replication %i)', (seed, replication) => {
    const draws = sharedFrom(1, 7)
    draws.start(seed, replication)
    expect(copied(draws, 0)).toBeNull()
  })

  it('of one stream under another distribution, or as uniform numbers, are others', () => {
    const draws = sharedFrom(1, 7)
    const out = new Float64Array(64)
    expect(draws.column('work', { kind: 'exponential', mean: 2 }).copy(0, out)).toBe(false)
    expect(draws.column('work', null).copy(0, out)).toBe(false)
    expect(draws.column('gaps', exponential).copy(0, out)).toBe(false)
  })

  it('have no gaps: a batch that does not follow on what is kept is not', () => {
    const draws = new SharedDraws()
    draws.column('work', exponential).keep(64, batch(64))
    expect([copied(draws, 0), copied(draws, 64)]).toEqual([null, null])
    draws.column('work', exponential).keep(0, batch(0))
    expect([copied(draws, 0), copied(draws, 64)]).toEqual([[...batch(0)], null])
  })

  it('take no more than half a megabyte a stream, however many are made', () => {
    const draws = new SharedDraws()
    for (let from = 0; from < 2 ** 17; from += 64) draws.column('work', exponential).keep(from, batch(from))
    expect(copied(draws, 2 ** 16 - 64)).toEqual([...batch(2 ** 16 - 64)])
    expect(copied(draws, 2 ** 16)).toBeNull()
  })
})
