import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { ArrivalProcess } from '../../../src/scenario/compiled/services.ts'
import { RunLog } from '../run-log.ts'
import { service, tinyOffice } from '../tiny-office.ts'

/**
 * Each process against its law, over all days and replications of one seed. Every test says how many standard errors
 * it allows: 4.5 of a normal distribution happen by accident once in 150,000 times.
 */

const days = 200
const replications = 20

/** From 8 to 10 twice as many a minute as from 10 to 12 and from 13 to 16; 45 a day. */
const pieces = [
  { from: 480, until: 600, expected: 18 },
  { from: 600, until: 720, expected: 9 },
  { from: 780, until: 960, expected: 18 },
]

function process(pattern: ArrivalProcess['pattern'], dailyFactorSd = 0): ArrivalProcess {
  const all = Array.from({ length: days }, (_, day) =>
    pieces.map((piece) => ({ ...piece, from: day * 1440 + piece.from, until: day * 1440 + piece.until })),
  ).flat()
  return {
    pattern,
    dailyFactorSd,
    pieceStart: Float64Array.from(all, (piece) => piece.from),
    pieceEnd: Float64Array.from(all, (piece) => piece.until),
    pieceExpected: Float64Array.from(all, (piece) => piece.expected),
  }
}

/** Times of arrival of each replication. */
function timesOf(arrivals: ArrivalProcess): number[][] {
  const steps = tinyOffice().steps.map((each) => ({ ...each, takes: { kind: 'constant' as const, value: 1 } }))
  const model = new OfficeModel(tinyOffice({ days, steps, services: [service('card', { arrivals })] }))
  return Array.from({ length: replications }, (_, replication) => {
    const log = new RunLog()
    model.run(1, replication, log)
    return log.entries.flatMap((entry) => (entry.is === 'came' ? [entry.time] : []))
  })
}

function countsByDay(times: readonly number[][]): number[] {
  const counts = times.map((ofOne) => {
    const byDay = new Array<number>(days).fill(0)
    for (const time of ofOne) byDay[Math.floor(time / 1440)]++
    return byDay
  })
  return counts.flat()
}

function meanAndVariance(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) }
}

const poisson = timesOf(process('poisson'))

describe('Poisson arrivals', () => {
  it('have the mean and the variance of their expected number on each day', () => {
    const counts = countsByDay(poisson)
    const { mean, variance } = meanAndVariance(counts)
    expect(Math.abs(mean - 45)).toBeLessThan(4.5 * Math.sqrt(45 / counts.length))
    // of n Poisson counts the variance has the variance (2 m² n / (n - 1) + m) / n
    expect(Math.abs(variance - 45)).toBeLessThan(4.5 * Math.sqrt((2 * 45 ** 2 + 45) / counts.length))
  })

  it('have independent exponential gaps on the clock of expected arrivals, over nights and borders of pieces', () => {
    const gaps = poisson.flatMap((times) => {
      const rescaled = times.map(expectedUntil)
      return rescaled.map((time, i) => time - (rescaled[i - 1] ?? 0))
    })
    expect(gaps.every((gap) => gap > 0)).toBe(true)
    // Kolmogorov and Smirnov: sqrt(n) times the distance is above 2.47 once in 100,000 times
    const uniform = gaps.map((gap) => 1 - Math.exp(-gap)).sort((a, b) => a - b)
    const n = uniform.length
    const distance = uniform.reduce((most, u, i) => Math.max(most, (i + 1) / n - u, u - i / n), 0)
    expect(Math.sqrt(n) * distance).toBeLessThan(2.47)
    // the correlation of neighbours has the standard error 1 / sqrt(n)
    const correlation = gaps.slice(1).reduce((sum, gap, i) => sum + (gap - 1) * (gaps[i] - 1), 0) / n
    expect(Math.abs(correlation)).toBeLessThan(4.5 / Math.sqrt(n))
  })

  it('come only while the office is open, as the hours of the day say', () => {
    const all = poisson.flat()
    const shares = pieces.map(({ from, until }) => {
      return all.filter((time) => time % 1440 >= from && time % 1440 < until).length / all.length
    })
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    pieces.forEach(({ expected }, i) => {
      const share = expected / 45
      expect(Math.abs(shares[i] - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / all.length))
    })
  })
})

describe('overdispersed arrivals', () => {
  it('have the variance of a Poisson number whose mean is itself random from day to day', () => {
    const counts = countsByDay(timesOf(process('overdispersed', 0.3)))
    const { mean, variance } = meanAndVariance(counts)
    const expected = 45 + (0.3 * 45) ** 2
    expect(Math.abs(mean - 45)).toBeLessThan(4.5 * Math.sqrt(expected / counts.length))
    // a negative binomial count; its fourth moment makes the standard error about 1.7 of the normal one at most
    expect(Math.abs(variance - expected)).toBeLessThan(4.5 * 1.7 * expected * Math.sqrt(2 / counts.length))
    expect(variance).toBeGreaterThan(3 * 45)
  })
})

describe('evenly spaced arrivals', () => {
  it('are the expected number of each day exactly, none lost at a border, and the same in every replication', () => {
    const [one, ...others] = timesOf(process('evenly'))
    expect(new Set(countsByDay([one]))).toEqual(new Set([45]))
    expect(one).toHaveLength(45 * days)
    one.forEach((time, i) => expect(Math.abs(expectedUntil(time) - (i + 0.5))).toBeLessThan(1e-6))
    expect(others.every((times) => times.every((time, i) => time === one[i]))).toBe(true)
  })

  it('carry fractions over: 0.4 a day are 2 in 5 days', () => {
    const small = process('evenly')
    const times = timesOf({ ...small, pieceExpected: small.pieceExpected.map((expected) => (expected * 0.4) / 45) })
    const byFive = Array.from({ length: days / 5 }, () => 0)
    for (const time of times[0]) byFive[Math.floor(time / 1440 / 5)]++
    expect(new Set(byFive)).toEqual(new Set([2]))
  })
})

/** Expected number of arrivals until a time. */
function expectedUntil(time: number): number {
  const day = Math.floor(time / 1440)
  const minute = time - day * 1440
  const today = pieces.reduce((sum, { from, until, expected }) => {
    return sum + (expected * Math.min(Math.max(0, minute - from), until - from)) / (until - from)
  }, 0)
  return 45 * day + today
}
