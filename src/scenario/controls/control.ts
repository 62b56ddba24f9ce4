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
  /** How it is called that nothing is set, and after how many values that stands on a slider; where missing, at its beginning. */
  readonly unset?: { readonly after: number; readonly title: string }
  /** Under what it stands, where that is another group than its kind. */
  readonly group?: ControlGroup
}

/** What the office can choose, what nobody knows, and what may come otherwise without being declared as either. */
export type ControlGroup = Control['kind'] | 'circumstances'

/** One of its values, as it is written where one sets it. */
export type ControlValue = Pick<ChoiceValue, 'value' | 'title'>
