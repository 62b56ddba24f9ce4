import type { Distribution } from '../../random/distribution.ts'
import type { UnsureNumber } from '../../random/unsure.ts'
import type { Duration } from './duration.ts'

/** Where a request goes: the index of a step; -1, it is done; or -2 - c, to branch point c of Office.branchPoints. */
export type Place = number

/** The places of a service's route that do not simply follow each other. */
export interface Course {
  /** Where a request goes when it comes. */
  readonly first: Place
  /** Where it goes after each step of Service.route. */
  readonly next: readonly Place[]
}

/** The steps of a service, and the course through them where they do not simply follow each other. */
export interface Route {
  readonly route: readonly number[]
  readonly course: Course | null
}

/** Where the requests of a route begin. */
export function firstPlace({ route, course }: Route): Place {
  return course?.first ?? route[0] ?? DONE
}

/** Where a request goes after each step of a route, in the order of its steps. */
export function nextPlaces({ route, course }: Route): Place[] {
  return route.map((_, i) => course?.next[i] ?? route[i + 1] ?? DONE)
}

/** Where a route parts. A draw belongs to the request and to how often it has been sent back, not to the order of events. */
export type BranchPoint =
  /** One of several ways by chance; the shares add up to 1. */
  | {
      readonly kind: 'chance'
      readonly name: string
      readonly ways: readonly { readonly share: number; readonly to: Place }[]
    }
  /** The way of the request's class; classes that are not named take the way `others`. */
  | {
      readonly kind: 'class'
      readonly name: string
      readonly ways: readonly { readonly classes: readonly number[]; readonly to: Place }[]
      readonly others: Place
    }
  /** Sent back to the entrance of a step with some probability, or on. */
  | {
      readonly kind: 'rejection'
      readonly name: string
      readonly share: number
      readonly back: Place
      readonly on: Place
    }
  /** Nobody works on the request for a time, and no unit is taken; then it goes on. */
  | { readonly kind: 'delay'; readonly name: string; readonly lasts: Duration; readonly on: Place }
  /** Several parts of the work begin at once, each at its own place; every one of them ends at the join. */
  | { readonly kind: 'fork'; readonly name: string; readonly parts: readonly Place[] }
  /** A part of the work ends; after the last one the request goes on. */
  | { readonly kind: 'join'; readonly name: string; readonly on: Place }

/** One station of a route: seizes one unit of a pool for a time. */
export interface Step {
  /** "e-ktp at printers". */
  readonly name: string
  /** Index into Office.services. */
  readonly service: number
  readonly pool: number
  /** Minutes of work at speed 1. */
  readonly takes: Distribution
  /** Indices into Office.links. */
  readonly needs: readonly number[]
  readonly uses: readonly { readonly supply: number; readonly amount: number }[]
  /** Probability that the work has to be done again. */
  readonly rework: number | UnsureNumber
  /** What becomes of work in hand when its unit fails or its link goes down. */
  readonly interrupted: 'resume' | 'restart' | 'hand-over'
  /** At closing: work waits for the next opening, or is finished after hours. */
  readonly atClosing: 'pause' | 'finish'
}

/** The place of a request that has passed all steps. */
export const DONE: Place = -1
