import type { ChoiceValue } from '../compiled/choices.ts'

/** Something of a scenario that can be set: what the office can choose, or what nobody knows. */
export interface Control {
  readonly kind: 'choices' | 'unknowns'
  readonly name: string
  readonly title: string
  /** In order, those of a number ascending. */
  readonly values: readonly ControlValue[]
  /** Whether they come one after the other, so that one slides from each to the next. */
  readonly isOrdered: boolean
}

/** One of its values, as it is written where one sets it. */
export type ControlValue = Pick<ChoiceValue, 'value' | 'title'>
