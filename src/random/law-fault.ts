/** A parameter of a law; a number is the place, from 1, of one of its values. */
export type LawPart = 'value' | 'mean' | 'sd' | 'low' | 'high' | 'mode' | 'shape' | 'scale' | 'chance' | number

/** What is wrong with the parameters of a law, without words. */
export type LawFault =
  | { readonly code: 'not-above-zero' | 'negative'; readonly part: LawPart; readonly value: number }
  /** A standard deviation of 0. */
  | { readonly code: 'no-spread' }
  | { readonly code: 'same-ends'; readonly value: number }
  | { readonly code: 'ends-crossed'; readonly low: number; readonly high: number }
  | { readonly code: 'no-values' }
  /** The value at a place, from 1, is smaller than the one before it. */
  | { readonly code: 'not-ascending'; readonly place: number; readonly value: number; readonly before: number }
  | { readonly code: 'chance-above-one'; readonly value: number }
  | { readonly code: 'mode-below'; readonly mode: number; readonly low: number }
  | { readonly code: 'mode-above'; readonly mode: number; readonly high: number }
