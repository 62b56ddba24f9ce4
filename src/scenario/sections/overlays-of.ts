import type { ChoiceValue } from '../compiled/choices.ts'
import type { MapTree } from '../text/tree.ts'

/** A choice by what its values lay over the scenario. */
export interface Overlaying {
  readonly values: readonly ChoiceValue[]
  /** Null where a value changes nothing. */
  readonly overlayOf: (value: string) => MapTree | null
}

/** What the values of a choice lay over the scenario, each overlay once: a range has one for all its values. */
export function overlaysOf({ values, overlayOf }: Overlaying): MapTree[] {
  return [...new Set(values.map(({ value }) => overlayOf(value)))].filter((overlay) => overlay !== null)
}
