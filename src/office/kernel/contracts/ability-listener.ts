/** Is notified when a unit becomes able to serve, or no longer is, whether or not there is anything to do. */
export interface AbilityListener {
  /** From one ability (see office/kernel/ability.ts) to another, from now on. */
  abilityChanged(unit: number, from: number, to: number): void
}
