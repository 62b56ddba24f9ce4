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

/** Index of a state's name in unitStates. */
export function stateCode(state: UnitState): number {
  return unitStates.indexOf(state)
}
