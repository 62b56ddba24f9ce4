import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Case, ContenderName } from './contenders/cases.ts'

/** How long to measure, in milliseconds of CPU time. */
export interface Budget {
  /** At least, and five replications; or ten times as long. 0 for not at all. */
  readonly warmUp: number
  readonly measure: number
  /** Replications, warming up included. */
  readonly atLeast: number
}

export interface Job extends Budget {
  readonly case: Case
  readonly contender: ContenderName
  /** Number of the first replication. */
  readonly first: number
}

/** What one process found. */
export interface Measurement {
  /** CPU milliseconds of the first replication of the process, with nothing compiled yet. */
  readonly cold: number
  /** CPU milliseconds a replication, once warm. */
  readonly cpu: number
  /** Customers served in a replication. */
  readonly customers: number
  /** Of each replication, those to warm up included: mean and 95 % quantile of the time in system. */
  readonly means: readonly number[]
  readonly p95s: readonly number[]
}

/** A contender and its case. */
export type Entry = Pick<Job, 'case' | 'contender'>

/** Runs a contender in a process of its own, so that none is helped or hurt by what the compiler learnt from another. */
export function measureOnce(job: Job): Measurement {
  const file = join(import.meta.dirname, 'contender.js')
  const output = execFileSync(process.execPath, [file, JSON.stringify(job)], { encoding: 'utf8' })
  const found = JSON.parse(output) as Omit<Measurement, 'p95s'> & { readonly p95s: readonly (number | null)[] }
  // JSON has no Infinity, which a quantile is when too many are not served.
  return { ...found, p95s: found.p95s.map((p95) => p95 ?? Number.POSITIVE_INFINITY) }
}

/**
 * Measures entries in turn, A B C A B C ..., so that a machine that slows down slows all of them; other replications
 * in each round.
 */
export function measureInTurn(entries: readonly Entry[], rounds: number, budget: Budget): Measurement[][] {
  const all: Measurement[][] = entries.map(() => [])
  for (let round = 0; round < rounds; round++) {
    entries.forEach((entry, i) => all[i].push(measureOnce({ ...entry, ...budget, first: round * 10_000 })))
  }
  return all
}
