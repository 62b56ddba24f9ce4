import type { Answer } from '../results/clearing.ts'
import type { Spell } from './spells.ts'
import type { Missing } from './story-recorder.ts'

/** Something of the office, and when it was so. */
export interface Spelled<What> {
  readonly name: string
  readonly spells: readonly (Spell & { readonly what: What })[]
}

/** What happens in one future. Times are minutes since 00:00 of the start date, days are counted from it. */
export interface Story {
  readonly replication: number
  readonly service: string
  readonly unknowns: readonly { readonly name: string; readonly unit: string; readonly value: number }[]
  readonly links: readonly Spelled<'down'>[]
  readonly units: readonly Spelled<Missing>[]
  readonly supplies: readonly Spelled<'short'>[]
  readonly triggers: readonly Spelled<'active'>[]
  /** Spells that were too many to keep. */
  readonly leftOut: number
  /** Requests of the service that the decision is about: at the start, and at the end of each day. */
  readonly waitingAtStart: number
  readonly backlog: readonly number[]
  readonly normalBacklog: number
  readonly peak: { readonly time: number; readonly backlog: number }
  readonly gone: Answer
  readonly goneDay: number | null
  readonly firstNormalDay: number | null
  /** Days on which relapses begin. */
  readonly relapses: readonly number[]
  readonly waitingDays: number
  readonly completed: number
  readonly lost: number
}

/** Something that happens at one time. */
export interface StoryEvent {
  /** Minutes; of `first-normal`, `gone` and `relapse` the end of the day. */
  readonly time: number
  readonly kind:
    | 'link-down'
    | 'link-up'
    | 'unit-away'
    | 'unit-back'
    | 'unit-fails'
    | 'unit-repaired'
    | 'unit-leaves'
    | 'unit-comes'
    | 'supply-short'
    | 'supply-enough'
    | 'trigger-begins'
    | 'trigger-ends'
    | 'peak'
    | 'first-normal'
    | 'gone'
    | 'relapse'
  /** Of the thing; empty for the backlog. */
  readonly name: string
  /** Minutes that it was so, within the horizon: as many as `time` where it was so at the start; 0 for the backlog. */
  readonly length: number
}
