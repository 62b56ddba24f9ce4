import type { Results } from '../../experiments/results.ts'
import type { Control } from '../../scenario/controls/control.ts'
import type { Language } from '../words/say.ts'

/** A scenario with the files that it names, as a page carries it. */
export interface CarriedScenario {
  readonly file: string
  readonly text: string
  /** The other files by the names under which the scenario asks for them. */
  readonly files: Readonly<Record<string, string>>
}

/** What a what-if page is made from. */
export interface WhatIfContent {
  readonly language: Language
  /** What the page shows as it opens. */
  readonly results: Results
  /** Of each plan the most that the page makes; where it carries fewer, it makes the others as it opens. */
  readonly replications: number
  readonly scenario: CarriedScenario
  readonly controls: readonly Control[]
  /** Mark of this page while a program shows it anew whenever its scenario is saved. */
  readonly served?: string
}
