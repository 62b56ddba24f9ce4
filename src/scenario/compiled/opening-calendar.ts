/** Times at which a set of units works: opening, closing, opening, ... in ascending minutes. */
export interface Calendar {
  readonly name: string
  /**
   * Even length; adjoining periods are merged, except in those of overtime that triggers call for. [0, Infinity] means
   * always open.
   */
  readonly edges: Float64Array
}
