import type { Engine } from '../../engine/engines.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Experiment, ReplicationRunner, Task } from '../replication-runner.ts'
import type { Future } from './future.ts'
import { futureOf } from './future-of.ts'

/** Offices that share draws while their replications are made one after the other, see tasks-of.ts. */
const GROUP = 4
/** Offices whose models each thread builds at a time. */
export const OFFICES_AT_A_TIME = 32

/** Replications `from` to `to` - 1 of an office. */
export interface WantedFutures {
  readonly office: Office
  readonly from: number
  readonly to: number
}

/** Where futures are kept from one run of the program to the next. */
export interface FutureMemory {
  /** Undefined when it is not kept. */
  readonly recall: (office: Office, replication: number) => Future | undefined
  readonly keep: (office: Office, future: Future) => void
}

export interface FutureSettings {
  readonly seed: number
  readonly engine: Engine
  /** That may be in an office at one time, for want of memory; no results depend on it. */
  readonly mostRequests?: number
  /** Is called for each replication that is there for the first time. */
  readonly onMade?: () => void
  readonly memory?: FutureMemory | null
}

/**
 * Makes futures of any office, under common random numbers: replication r of each office lives through the same
 * arrivals, failures, repairs and outages. What was made before is not made again, as long as the office is the same
 * object. A future depends only on the office, the seed and its number.
 */
export class Futures {
  /** Replications simulated so far. */
  made = 0
  private readonly runner: ReplicationRunner
  private readonly settings: FutureSettings
  private readonly known = new Map<Office, Map<number, Future>>()

  constructor(runner: ReplicationRunner, settings: FutureSettings) {
    this.runner = runner
    this.settings = settings
  }

  /** The futures that are wanted, those of one office in a row by number. */
  async of(wanted: readonly WantedFutures[]): Promise<Future[][]> {
    const missing = this.missingOf(wanted)
    const offices = [...missing.keys()]
    for (let from = 0; from < offices.length; from += OFFICES_AT_A_TIME) {
      const some = offices.slice(from, from + OFFICES_AT_A_TIME)
      await this.make(
        some,
        some.map((office) => [...missing.get(office)!]),
      )
    }
    return wanted.map(({ office, from, to }) => {
      const made = this.known.get(office)
      return Array.from({ length: to - from }, (_, i) => made!.get(from + i)!)
    })
  }

  private missingOf(wanted: readonly WantedFutures[]): Map<Office, Set<number>> {
    const missing = new Map<Office, Set<number>>()
    for (const { office, from, to } of wanted) {
      const made = this.known.get(office) ?? new Map<number, Future>()
      this.known.set(office, made)
      for (let replication = from; replication < to; replication++) {
        if (made.has(replication) || this.recall(office, replication, made)) continue
        const ofOffice = missing.get(office) ?? new Set<number>()
        missing.set(office, ofOffice.add(replication))
      }
    }
    return missing
  }

  /** Whether the future is kept from an earlier run; then it is known from now on. */
  private recall(office: Office, replication: number, made: Map<number, Future>): boolean {
    const { memory, onMade } = this.settings
    const future = memory?.recall(office, replication)
    if (future === undefined) return false
    made.set(replication, future)
    onMade?.()
    return true
  }

  /** @param replications of each office */
  private async make(offices: readonly Office[], replications: readonly (readonly number[])[]): Promise<void> {
    const { seed, engine, mostRequests, onMade, memory } = this.settings
    const experiment: Experiment = { offices, seed, engine, mostRequests }
    await this.runner.replicate(experiment, tasksInGroups(replications), ({ plan, replication }, outcome) => {
      const office = offices[plan]
      const future = futureOf(office, outcome)
      this.known.get(office)!.set(replication, future)
      memory?.keep(office, future)
      this.made++
      onMade?.()
    })
  }
}

/** Replication by replication within groups of offices, so that draws they have in common are made once. */
function tasksInGroups(replications: readonly (readonly number[])[]): Task[] {
  const tasks: Task[] = []
  for (let first = 0; first < replications.length; first += GROUP) {
    const group = replications.slice(first, first + GROUP)
    const ofGroup = group.flatMap((numbers, i) =>
      numbers.map((replication): Task => ({ plan: first + i, replication })),
    )
    for (const task of ofGroup.toSorted((a, b) => a.replication - b.replication || a.plan - b.plan)) tasks.push(task)
  }
  return tasks
}
