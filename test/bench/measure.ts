import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export interface Measurement {
  /** CPU milliseconds a replication, user and system. */
  readonly cpu: number
  readonly customers: number
  readonly mean: number
  readonly p95: number
}

/** Runs a contender in a process of its own, so that none is helped or hurt by what the compiler learnt from another. */
export function measureOnce(name: string, warmUp: number, replications: number): Measurement {
  const file = join(import.meta.dirname, 'contender.ts')
  const output = execFileSync(process.execPath, ['--import', 'tsx', file, name, String(warmUp), String(replications)], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as Measurement
}

/** Measures contenders in turn, A B C A B C ..., so that a machine that slows down slows all of them. */
export function measureInTurn(
  names: readonly string[],
  rounds: number,
  warmUp: number,
  replications: number,
): Measurement[][] {
  const all: Measurement[][] = names.map(() => [])
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, i) => all[i].push(measureOnce(name, warmUp, replications)))
  }
  return all
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Median of the ratios round by round, with the smallest and the largest. */
export function ratio(
  a: readonly Measurement[],
  b: readonly Measurement[],
): { median: number; low: number; high: number } {
  const ratios = a.map((m, round) => m.cpu / b[round].cpu)
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) }
}
