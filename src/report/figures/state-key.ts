import type { UnitState } from '../../office/kernel/unit-state.ts'

/** The name of the text for a state. */
export function stateKey(state: UnitState): `state.${UnitState}` {
  return `state.${state}`
}
