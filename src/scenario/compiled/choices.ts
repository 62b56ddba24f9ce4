/** One of the values that a choice can have. */
export interface ChoiceValue {
  /** As it is written where one chooses: the name of an option, or a number with its unit ("14 d"). */
  readonly value: string
  readonly title: string
  /** The number in the unit of the choice, or the day of a date; null for an option. */
  readonly amount: number | null
}

/** What the office can choose, beside its plans. */
export interface Choice {
  readonly name: string
  readonly title: string
  /** A number over a range, or one of several options. */
  readonly kind: 'range' | 'options'
  /** What the numbers of a range are counted in ("d", "%", "date"); '' for a bare number and for options. */
  readonly unit: string
  /** In the order of the scenario; those of a range ascend. */
  readonly values: readonly ChoiceValue[]
  /** The one of them that holds where nothing is chosen. */
  readonly default: string
}
