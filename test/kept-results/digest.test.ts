import { describe, expect, it } from 'vitest'
import { hashOf, leafDigests } from './digest.ts'

const outcome = { replication: 0, services: [{ arrived: 3, backlog: Int32Array.of(1, 2), wait: { mean: 1.5 } }] }

describe('the hash of an outcome', () => {
  it('is the one worked out elsewhere (sha256 in Python of the doubles 0, 3, 2, 1, 2, 1.5; the third is a length)', () => {
    expect(hashOf(outcome)).toBe('56aed5e9f0c29d3d')
  })

  it('knows no names, and nothing that is empty', () => {
    const renamed = {
      number: 0,
      links: [],
      spells: null,
      services: [{ came: 3, days: new Float64Array(0), queue: Float64Array.of(1, 2), waits: { average: 1.5 } }],
    }
    expect(hashOf(renamed)).toBe(hashOf(outcome))
  })

  it('sees the last bit of a number, the sign of zero, and from which list a number comes', () => {
    const hashes = [
      { a: 1 },
      { a: 1 + Number.EPSILON },
      { a: 0 },
      { a: -0 },
      { a: Number.NaN },
      { a: Int32Array.of(1, 2), b: Int32Array.of(3) },
      { a: Int32Array.of(1), b: Int32Array.of(2, 3) },
    ].map(hashOf)
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashOf({ a: Float64Array.from([Number.NaN]) })).toBe(hashOf({ a: Float64Array.from([0 / 0]) }))
  })

  it('is refused of what is no number', () => {
    expect(() => hashOf({ units: [{ isUp: true }] })).toThrow('units.isUp of an outcome is true')
  })
})

describe('the digests of leaves', () => {
  it('are named by the keys that lead there, over all outcomes, without those that hold nothing but zeros', () => {
    const digests = leafDigests([{ ...outcome, depots: [], orders: new Float64Array(2) }, outcome])
    expect(Object.keys(digests)).toEqual(['services.arrived', 'services.backlog', 'services.wait.mean'])
    expect(Object.values(digests).every((digest) => /^[\da-f]{6}$/.test(digest))).toBe(true)
  })

  it('change where the outcome does', () => {
    const [service] = outcome.services
    const before = leafDigests([outcome])
    const after = leafDigests([{ ...outcome, services: [{ ...service, backlog: Int32Array.of(1, 3) }] }])
    const changed = Object.keys(before).filter((leaf) => before[leaf] !== after[leaf])
    expect(changed).toEqual(['services.backlog'])
  })
})
