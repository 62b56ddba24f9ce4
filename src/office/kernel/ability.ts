import { stateCode, unitStates } from './unit-state.ts'

/**
 * What a unit could do now, whether or not there is work for it: a code of unitStates. `working` stands for any unit
 * that is up, also an idle one. A unit outside its hours is `closed`, wherever it is; a loan that is not there within
 * the hours that it would have is `absent`.
 */
export const ability = {
  up: stateCode('working'),
  resting: stateCode('resting'),
  closed: stateCode('closed'),
  absent: stateCode('absent'),
  /** A loan that is not there, outside the hours that it would have. */
  notExpected: unitStates.length,
} as const

/** Number of codes. */
export const ABILITIES = unitStates.length + 1
