/** The states of a unit, in the order used by all arrays over states. */
export const unitStates = [
  'working',
  'idle',
  'closed',
  'resting',
  'blocked',
  'failed',
  'waiting-for-crew',
  'maintained',
  'waiting-for-courier',
  'in-transit',
  'waiting-at-depot',
  'at-depot',
  'absent',
] as const

export type UnitState = (typeof unitStates)[number]

/** Of a unit that is down where it stands. */
export const failedStates: readonly UnitState[] = ['failed', 'waiting-for-crew']

/** Of a unit on its way to a depot, there, and back. */
export const awayStates: readonly UnitState[] = ['waiting-for-courier', 'in-transit', 'waiting-at-depot', 'at-depot']

/** Index of a state's name in unitStates. */
export function stateCode(state: UnitState): number {
  return unitStates.indexOf(state)
}
