import type { Office } from '../../../scenario/compiled/office.ts'

/**
 * Something that makes citizens wait, and could be otherwise. What "off" means for each kind is said in the file that
 * finds it.
 */
export interface Cause {
  readonly kind: CauseKind
  /** Of its links, supplies or services, or of the depots at which its units are; otherwise empty. */
  readonly names: readonly string[]
  /** Units that are away. */
  readonly units: readonly string[]
  /** Closed days, requests waiting at the start, or how many times what can be done comes in; null for other kinds. */
  readonly amount: number | null
  /** The same office without it. Causes are in different parts of an office, so that their order does not matter. */
  readonly off: (office: Office) => Office
}

export type CauseKind =
  | 'link'
  | 'away'
  | 'supply'
  | 'holidays'
  | 'backlog'
  | 'surges'
  | 'demand'
  | 'failures'
  | 'maintenance'
  | 'limits'
  | 'numbers'
  | 'redo'

/** The parts of a cause that it may have or not. */
export function causeOf(
  kind: CauseKind,
  off: (office: Office) => Office,
  { names = [], units = [], amount = null }: Partial<Pick<Cause, 'names' | 'units' | 'amount'>> = {},
): Cause {
  return { kind, names, units, amount, off }
}
