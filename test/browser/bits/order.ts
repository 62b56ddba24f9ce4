import type { CarriedScenario } from '../../../src/report/page/what-if-content.ts'

/** What a browser is to simulate. */
export interface BitsOrder {
  readonly seed: number
  readonly replications: number
  readonly scenarios: readonly CarriedScenario[]
}
