import type { Choice } from '../../scenario/compiled/choices.ts'
import type { Answer } from '../results/decision.ts'
import type { Wanted } from './wanted.ts'

/** What is asked for: the least or the latest of one choice, or the cheapest or earliest of all settings. */
export type Asked =
  { readonly kind: 'least' | 'latest'; readonly choice: string } | { readonly kind: 'cheapest' | 'earliest' }

/** The value of each choice by its name. */
export type Chosen = Readonly<Record<string, string>>

export interface Mean {
  readonly mean: number
  /** Of a 95 % interval of Student's t; null of a single future. */
  readonly halfWidth: number | null
}

export interface Chance {
  readonly value: number
  /** Ends of an interval that holds whenever one stops, with 95 %. */
  readonly low: number
  readonly high: number
}

/** A day from 0, the start date; null beyond the horizon, or where so few futures do not bound it. */
export interface DayRange {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** What futures say of a setting. */
export interface SettingFacts {
  readonly choices: Chosen
  readonly futures: number
  /** Of being gone by the date that is wanted; null when none is. */
  readonly goneBy: Chance | null
  /** Day by whose end the backlog is gone with the probability of the question. */
  readonly day: DayRange
  /** Mean over the futures of the share ready within the target; null without one. */
  readonly withinTarget: Chance | null
  readonly officeCost: Mean
  /** Citizens' days of waiting within the horizon. */
  readonly waitingDays: Mean
}

/** How the settings of the search came out, other than the answer; all of them where nothing reaches what is wanted. */
export interface Counts {
  /** That there are, the answer among them. */
  readonly settings: number
  /** Looked at in at least one future, the answer among them. */
  readonly looked: number
  /** Compared with each other until they were told apart; 0 when the values of one choice were halved. */
  readonly compared: number
  /** Shown to miss what is wanted. */
  readonly misses: number
  /** Shown to be no better than the answer of the search, by more than what does not matter. */
  readonly noBetter: number
  /** Neither is shown. */
  readonly rivals: number
  /** Whether the answer is that of the search; the next best, where that was not confirmed. */
  readonly isOfSearch: boolean
}

/** Why that cannot be told: what is wrong with a longer horizon. */
export interface LaterProblem {
  /** In English. */
  readonly problem: string
  /** The same in Indonesian. */
  readonly indonesian: string
}

/** Whether the backlog is normal some time after the date. */
export interface StillNormal {
  /** That many days after it. */
  readonly later: number
  /** Day from 0, the start date, at whose end one looks. */
  readonly day: number
  readonly futures: number
  readonly chance: Chance
}

export type Method = 'bisection' | 'screening' | 'R-SPLINE'

/** The answer of `solve` and of `optimize`. */
export interface SolveResults {
  readonly schema: 'antrean-solve/1' | 'antrean-optimize/1'
  readonly scenario: {
    readonly title: string
    readonly startDate: string
    readonly days: number
    readonly currency: string
    readonly service: string
    readonly normalBacklog: number
    /** Name and title of the plan that the choices are made under; null when the scenario has none. */
    readonly plan: { readonly name: string; readonly title: string } | null
  }
  readonly choices: readonly Choice[]
  /** The value of each choice where nothing is chosen. */
  readonly defaults: Chosen
  readonly held: Chosen
  readonly question: {
    readonly asked: Asked
    readonly wanted: Wanted
    /** With which dates are told. */
    readonly probability: number
    /** Costs that differ by no more are equal; null: one per cent. */
    readonly equalCost: number | null
  }
  /** Whether a setting is shown to reach what is wanted; `open`: one seems to, and is not shown to; null: not yet confirmed. */
  readonly reached: 'yes' | 'open' | 'no' | null
  /** By futures that the search has not seen, once it is over: the answer, or where nothing reaches what is wanted the nearest; null when no setting was looked at. */
  readonly answer: SettingFacts | null
  /** The setting with less of the choice that is asked about, and what was shown of it. */
  readonly before: { readonly choices: Chosen; readonly answer: Answer } | null
  /** Values of the choice that is asked about, as the futures of the search show them; empty for all settings. */
  readonly tried: readonly SettingFacts[]
  readonly counts: Counts
  readonly method: Method
  /** Names of choices of the answer that could each stay at their default without loss in any of so many futures. */
  readonly idle: { readonly choices: readonly string[]; readonly futures: number }
  /** Null without a date from which to count; with a problem where the horizon cannot be longer. */
  readonly stillNormal: StillNormal | LaterProblem | null
  /** Best in something of cost, date and waiting; null where it was not asked for. */
  readonly front: readonly SettingFacts[] | null
  readonly seed: number
  /** Simulated futures: in the search and its confirmation, for which the budget is, and in all with what tells the answer. */
  readonly futures: {
    readonly search: number
    readonly tested: number
    readonly all: number
    readonly budget: number
  }
  /** Of all that is called shown, together. */
  readonly confidence: number
}
