import { describe, expect, it } from 'vitest'
import { StreamTable } from '../../src/random/stream-table.ts'

/** First draw (0, 0) or draw (a, b) of one stream. */
function draw(seed: number, replication: number, name: string, a = 0, b = 0): number {
  const table = new StreamTable([name])
  table.start(seed, replication)
  return table.uniform(0, a, b)
}

function sequence(length: number, value: (i: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, i) => value(i))
}

const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Mean, variance and lagged products of uniforms as standard normal scores. */
function scores(u: Float64Array, lags: readonly number[]): number[] {
  const n = u.length
  const centred = u.map((v) => v - 0.5)
  const meanScore = mean(centred) * Math.sqrt(12 * n)
  const varianceScore = (mean(centred.map((v) => v * v)) - 1 / 12) * Math.sqrt(180 * n)
  const lagScores = lags.map((lag) => {
    let sum = 0
    for (let i = lag; i < n; i++) sum += centred[i] * centred[i - lag]
    return (12 * sum) / Math.sqrt(n - lag)
  })
  return [meanScore, varianceScore, ...lagScores]
}

describe('a stream', () => {
  it('is a function of seed, replication, name and counters alone', () => {
    const table = new StreamTable(['arrivals', 'repair'])
    table.start(7, 3)
    const before = [table.uniform(1, 5, 0), table.uniform(0, 0, 0), table.uniform(1, -1, 9)]
    table.start(8, 3)
    table.uniform(0, 1, 1)
    table.start(7, 3)
    expect([table.uniform(1, 5, 0), table.uniform(0, 0, 0), table.uniform(1, -1, 9)]).toEqual(before)
  })

  it('differs with each of them', () => {
    const draws = [
      draw(7, 3, 'arrivals'),
      draw(8, 3, 'arrivals'),
      draw(7, 4, 'arrivals'),
      draw(3, 7, 'arrivals'),
      draw(7, 3, 'repair'),
      draw(7, 3, 'arrivals', 1, 0),
      draw(7, 3, 'arrivals', 0, 1),
      draw(7 + 2 ** 32, 3, 'arrivals'),
      draw(7 + 2 ** 52, 3, 'arrivals'),
      draw(7, 3 + 2 ** 32, 'arrivals'),
    ]
    expect(new Set(draws).size).toBe(draws.length)
  })

  it('is not disturbed by other streams', () => {
    const few = new StreamTable(['arrivals', 'repair'])
    const many = new StreamTable(['outage', 'repair', 'loan', 'arrivals'])
    few.start(1, 17)
    many.start(1, 17)
    for (let a = 0; a < 100; a++) {
      expect(many.uniform(3, a, 2)).toBe(few.uniform(0, a, 2))
      expect(many.uniform(1, a, 2)).toBe(few.uniform(1, a, 2))
    }
  })

  it('gives the same numbers many at once, at any place of the counter', () => {
    const table = new StreamTable(['arrivals', 'repair'])
    table.start(7, 3)
    for (const [a, b] of [
      [0, 0],
      [64, 0],
      [-3, 65_536],
      [2 ** 31 - 2, 1],
    ]) {
      const many = new Float64Array(5)
      table.uniforms(1, a, b, many)
      expect(many).toEqual(sequence(5, (i) => table.uniform(1, a + i, b)))
    }
  })

  it('may be added to a table, and then draws from the next start on', () => {
    const table = new StreamTable(['arrivals'])
    const added = table.add('repair')
    table.start(7, 3)
    expect(table.uniform(added, 4, 2)).toBe(draw(7, 3, 'repair', 4, 2))
    expect(() => table.add('arrivals')).toThrow('two random streams are called "arrivals"')
  })

  it('keeps its numbers from version to version', () => {
    // A snapshot of this code, to show a change: published results depend on it.
    expect([draw(1, 0, 'arrivals'), draw(1, 0, 'arrivals', 1), draw(2 ** 53 - 1, 1, '')]).toEqual([
      0.13266293471251134, 0.7571518492940778, 0.5656667562577938,
    ])
  })
})

describe('nearby streams are unrelated', () => {
  // Each case has 7 scores, close to standard normal, checked at 5 sd: false alarm 6e-7 each, 4e-6 a case.
  const lags = [1, 2, 3, 4, 8]
  const table = new StreamTable(['arrivals'])
  table.start(1, 0)
  it.each([
    ['seeds 0..1999', (i: number) => draw(i, 0, 'arrivals')],
    ['seeds 0..1999, second draw', (i: number) => draw(i, 0, 'arrivals', 1)],
    ['seeds a power of two apart', (i: number) => draw(i * 2 ** 32, 0, 'arrivals')],
    ['replications 0..1999', (i: number) => draw(1, i, 'arrivals')],
    ['seed and replication together', (i: number) => draw(i, i, 'arrivals')],
    ['names that differ in a number', (i: number) => draw(1, 0, `printer-${i}`)],
    ['first counters', (i: number) => table.uniform(0, i, 0)],
    ['second counters', (i: number) => table.uniform(0, 0, i)],
    ['both counters', (i: number) => table.uniform(0, i, i)],
  ])('over %s', (_, value) => {
    const worst = Math.max(...scores(sequence(2000, value), lags).map(Math.abs))
    expect(worst).toBeLessThan(5)
  })

  it('pairwise over seeds, replications, names and counters at equal places', () => {
    // Correlation of two streams' 2,000 draws, as a standard normal score; 5 sd, false alarm 6e-7 each.
    const pairs: [(i: number) => number, (i: number) => number][] = [
      [(i) => draw(1, 0, 'a', i), (i) => draw(2, 0, 'a', i)],
      [(i) => draw(1, 0, 'a', i), (i) => draw(1, 1, 'a', i)],
      [(i) => draw(1, 0, 'a', i), (i) => draw(1, 0, 'b', i)],
      [(i) => draw(1, 0, 'a', i), (i) => draw(1, 0, 'a', i, 1)],
      [(i) => draw(1, 2, 'a', i), (i) => draw(2, 1, 'a', i)],
    ]
    for (const [first, second] of pairs) {
      let sum = 0
      for (let i = 0; i < 2000; i++) sum += (first(i) - 0.5) * (second(i) - 0.5)
      expect(Math.abs((12 * sum) / Math.sqrt(2000))).toBeLessThan(5)
    }
  })
})

describe('equidistribution', () => {
  const table = new StreamTable(['arrivals'])
  table.start(1, 0)

  /** Chi-square statistic of counts that should all be equal, as a standard normal score (Wilson and Hilferty 1931). */
  function chiSquareScore(counts: Float64Array): number {
    const expected = mean(counts)
    const degrees = counts.length - 1
    const statistic = counts.reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0)
    const spread = 2 / (9 * degrees)
    return (Math.cbrt(statistic / degrees) - (1 - spread)) / Math.sqrt(spread)
  }

  // Both tails, because numbers that are too even are as wrong: 4.5 sd, false alarm 7e-6 each.
  it('in one dimension over 1,024 cells', () => {
    const counts = new Float64Array(1024)
    for (let a = 0; a < 200_000; a++) counts[Math.floor(1024 * table.uniform(0, a, 0))]++
    expect(Math.abs(chiSquareScore(counts))).toBeLessThan(4.5)
  })

  it('of pairs over 32 x 32 cells', () => {
    const counts = new Float64Array(1024)
    for (let a = 0; a < 200_000; a += 2) {
      const cell = 32 * Math.floor(32 * table.uniform(0, a, 1)) + Math.floor(32 * table.uniform(0, a + 1, 1))
      counts[cell]++
    }
    expect(Math.abs(chiSquareScore(counts))).toBeLessThan(4.5)
  })

  it('of the low bits that follow the first 20', () => {
    const counts = new Float64Array(256)
    for (let a = 0; a < 100_000; a++) counts[Math.floor(table.uniform(0, a, 2) * 2 ** 45) % 256]++
    expect(Math.abs(chiSquareScore(counts))).toBeLessThan(4.5)
  })
})

describe('StreamTable', () => {
  it('refuses two streams of one name', () => {
    expect(() => new StreamTable(['repair', 'arrivals', 'repair'])).toThrow(/"repair"/)
  })

  it.each([-1, 0.5, NaN, 2 ** 53])('refuses %d as a seed or a replication', (bad) => {
    const table = new StreamTable(['arrivals'])
    expect(() => table.start(bad, 0)).toThrow(/seed/)
    expect(() => table.start(0, bad)).toThrow(/replication/)
  })
})
