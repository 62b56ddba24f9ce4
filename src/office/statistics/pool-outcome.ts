import { type UnitState, unitStates } from '../kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'

/** What one replication leaves behind about a pool. Times in minutes; arrays have one value for each day. */
export interface PoolOutcome {
  /** Request-minutes in the queues of the pool by what kept them waiting; causes that never did are left out. */
  readonly waiting: readonly CauseOutcome[]
  /** Minutes in which at least one unit was within its hours. */
  readonly open: Float64Array
  /** Unit-minutes with nothing to do: within their hours, up, and nobody waited. */
  readonly idle: Float64Array
  /** Work that came to its steps, errands for letters included, in minutes of work at speed 1. */
  readonly demand: Float64Array
  /** Work that its units could do within their hours, daily limits kept: if all were up, and as they were up. */
  readonly planned: Float64Array
  readonly up: Float64Array
  /** How many of its units were in each state, see StateDays; states in which none ever was are left out. */
  readonly states: readonly StateOutcome[]
}

export interface StateOutcome {
  /** Index in unitStates. */
  readonly state: number
  /** Thousandths of a unit (PARTS_OF_UNIT). */
  readonly parts: Uint32Array
}

export interface CauseOutcome {
  /** See causeOf. */
  readonly cause: number
  /** Request-minutes. */
  readonly minutes: Float64Array
}

/** What keeps requests waiting: a link, a supply, its hours, or what the units of the pool do meanwhile. */
export interface Cause {
  readonly kind: CauseKind
  /** Of the link or supply; empty for other kinds. */
  readonly name: string
}

/** `working`: the units work on others, so that there are too few of them. */
export type CauseKind = Exclude<UnitState, 'idle' | 'blocked' | 'absent'> | 'link' | 'supply'

/** Number of causes of an office: states of units, links, supplies. */
export function causeCount({ links, supplies }: Office): number {
  return unitStates.length + links.length + supplies.length
}

export function linkCause(link: number): number {
  return unitStates.length + link
}

export function supplyCause({ links }: Office, supply: number): number {
  return unitStates.length + links.length + supply
}

/** What a cause in an outcome stands for. */
export function causeOf({ links, supplies }: Office, cause: number): Cause {
  const beyond = cause - unitStates.length
  if (beyond < 0) return { kind: unitStates[cause] as CauseKind, name: '' }
  if (beyond < links.length) return { kind: 'link', name: links[beyond].name }
  return { kind: 'supply', name: supplies[beyond - links.length].name }
}
