/** One office out of those that a scenario describes. */
export interface Setting {
  /** Name of a plan; left out: the first. */
  readonly plan?: string
  /** Value of each choice as written: the name of an option, or a number with its unit ("14 d"). Left out: what the plan chooses, or its default. */
  readonly choices?: Readonly<Record<string, string>>
  /** Unknowns held at a value as written instead of drawn ("17 d"). */
  readonly unknowns?: Readonly<Record<string, string>>
  /** Scalars of the scenario by path ("pools.printers.units.loan-1.rent"), with the text that stands there instead. */
  readonly keys?: Readonly<Record<string, string>>
  /** A longer or shorter horizon ("210 d"), to see what comes later; only offices with the same one are compared. */
  readonly horizon?: string
}
