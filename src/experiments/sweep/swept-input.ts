/** An input that is swept: the name of an unknown or of a choice, or a key of the scenario by its path. */
export interface SweptInput {
  readonly kind: 'unknown' | 'choice' | 'key'
  readonly name: string
  readonly scale: Scale
  /** At least one; in rising order where they are amounts. */
  readonly values: readonly SweptValue[]
  /** Where an amount is the length of an outage: that day after the start it ends. Null for anything else. */
  readonly endOfOutage: { readonly base: number; readonly perUnit: number } | null
}

/** How the values of an input lie to each other. */
export type Scale =
  /** Names, in the order given: nothing lies between them. */
  | { readonly kind: 'names' }
  /** Numbers with the same words around them, such as "in 14 d"; bare ones may be money. */
  | { readonly kind: 'numbers'; readonly unit: string; readonly isMoney: boolean }
  /** Days after the start date. */
  | { readonly kind: 'dates' }

export interface SweptValue {
  /** As it is written into the scenario. */
  readonly written: string
  /** In the unit of the scale, days after the start for a date; null where values are names. */
  readonly amount: number | null
}
