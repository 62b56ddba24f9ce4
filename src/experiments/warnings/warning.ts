import type { RemarkValues } from '../../scenario/remarks/remark.ts'

/** Kinds of warnings, with the values that their texts need; the texts are in src/report/words. */
export interface WarningValues extends RemarkValues {
  /** A warning from reading the scenario, in English and in Indonesian; results of earlier versions lack the latter. */
  readonly scenario: { readonly path: string; readonly message: string; readonly indonesian?: string | undefined }
  readonly 'clears-seldom': { readonly service: string; readonly days: number; readonly percent: number }
  /** In how many replications, the working days that the rule asks for, and days of a horizon that is long enough. */
  readonly 'clearing-unknown': {
    readonly service: string
    readonly percent: number
    readonly required: number
    readonly days: number
  }
  /** Which services, joined by commas. */
  readonly 'backlog-grows': { readonly services: string }
  readonly 'supply-used-up': { readonly supply: string; readonly percent: number }
  /** In the last days, as many as are named, more work came to a pool than all its units could do. */
  readonly 'demand-above-capacity': {
    readonly pool: string
    readonly days: number
    readonly percent: number
    readonly steps: string
  }
  /** The same for the units that were up; `planned` is the load if all had been up. */
  readonly 'demand-above-units-up': {
    readonly pool: string
    readonly days: number
    readonly percent: number
    readonly planned: number
  }
  /** Names with commas between them. */
  readonly 'no-unit-up': { readonly pools: string; readonly days: number }
  readonly 'batch-without-partner': { readonly depot: string; readonly batch: number; readonly percent: number }
  readonly 'unit-never-came': { readonly unit: string }
  readonly 'link-never-down': { readonly link: string }
  readonly 'depot-never-reached': { readonly depot: string }
  readonly 'batch-never-full': { readonly depot: string; readonly batch: number }
  readonly 'repair-never-failed': { readonly depot: string }
  readonly 'never-fetched': { readonly depot: string }
  readonly 'move-too-late': { readonly unit: string }
  readonly 'never-failed': { readonly pool: string }
  readonly 'limit-never-reached': { readonly pool: string }
  readonly 'never-above-limit': { readonly unit: string }
  readonly 'never-maintained': { readonly unit: string }
  readonly 'never-delivered': { readonly supply: string }
  readonly 'never-ordered': { readonly supply: string; readonly at: number }
  readonly 'never-rationed': { readonly supply: string; readonly under: number }
  readonly 'nobody-came': { readonly service: string }
  readonly 'class-empty': { readonly class: string; readonly service: string }
  readonly 'nobody-withdrew': { readonly service: string }
  /** How many on average over the replications, with the 95 % interval. */
  readonly 'number-without-place': {
    readonly service: string
    readonly count: number
    readonly low: number
    readonly high: number
  }
  /** How many in the one replication that was made. */
  readonly 'number-without-place-once': { readonly service: string; readonly count: number }
  readonly 'numbers-enough': { readonly service: string; readonly numbers: number }
  readonly 'nobody-returned': { readonly service: string }
  readonly 'never-surged': { readonly service: string; readonly link: string }
  readonly 'places-enough': { readonly pools: string }
  readonly 'letter-never-written': { readonly letter: string }
  readonly 'step-never-worked': { readonly step: string }
  readonly 'never-fired': { readonly trigger: string }
  readonly 'nothing-passed': { readonly of: string }
  readonly 'never-rejected': { readonly step: string }
}

export type WarningCode = keyof WarningValues

/** Something found about one plan. */
export type Finding = {
  readonly [Code in WarningCode]: { readonly code: Code; readonly values: WarningValues[Code] }
}[WarningCode]

/** What a reader must know before believing the figures. */
export type Warning = Finding & {
  /** Names of the plans it is about; empty when it is about the scenario. */
  readonly plans: readonly string[]
}
