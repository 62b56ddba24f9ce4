import type { Distribution } from '../../random/distribution.ts'
import type { Away } from './depots.ts'
import type { Duration } from './duration.ts'

/** Interchangeable units. */
export interface Pool {
  readonly name: string
  /** Indices into Office.units, in the order of the scenario. */
  readonly units: readonly number[]
  /** People who repair on the spot; Infinity when a repair never waits. */
  readonly crews: number
  /** How many can wait for it who come from outside; Infinity for as many as come. */
  readonly waitingPlaces: number
  /** Money for one hour of overtime of one unit that is in the office. */
  readonly overtimeCostPerHour: number
}

/** One named server. */
export interface Unit {
  readonly name: string
  readonly pool: number
  /** Index into Office.calendars; overtime that is planned is within it. */
  readonly calendar: number
  /** Hours of it that are overtime, as an index into Office.calendars, or -1. */
  readonly overtimeCalendar: number
  /** Service times are divided by this. */
  readonly speed: number
  /** Pieces of work it may begin in one calendar day; Infinity when there is no limit. */
  readonly dailyLimit: number
  /** Above it a unit rests until midnight (null), or works on: failures and misprints are so many times likelier. */
  readonly aboveLimit: { readonly failures: number; readonly rework: number } | null
  readonly failures: readonly FailureClock[]
  /** Where it is at the start, or null when it is in the office. */
  readonly away: Away | null
  /** A unit that has not come yet or has left does not exist for the office. */
  readonly presence: Presence
  /** Rent for each day of presence, from the hour of its coming; a day begun counts in full. */
  readonly rentPerDay: number
  /** Money once, when it comes within the horizon. */
  readonly price: number
  readonly maintenance: MaintenanceRule | null
}

/** Planned maintenance of a unit. */
export interface MaintenanceRule {
  /** Minutes; negative when it was first due before the start. */
  readonly first: number
  /** From one due date to the next, without chance and above zero; null for once only. */
  readonly every: Duration | null
  readonly takes: Duration
  /** Whether it stops the work in hand or waits until there is none. */
  readonly when: 'forced' | 'idle'
  /** Whether the failure clocks start anew. */
  readonly leaves: 'as-new' | 'as-before'
  readonly cost: number
}

export interface Presence {
  /** Minutes; 0 for a unit that is there from the start, Infinity for one that only comes when a trigger calls it. */
  readonly from: number
  /** Time by which it comes later than `from`; null when on time. */
  readonly delay: Duration | null
  /** How long it stays once there, without chance and above zero; null for good. */
  readonly stays: Duration | null
}

/** Whether a unit is not in the office from the start on, or nobody knows: a loan, say. */
export function comesLater({ presence }: Unit): boolean {
  return presence.from > 0 || presence.delay !== null
}

/** Whether some failure of a unit is repaired at a depot, given by its index. */
export function isRepairedAt({ failures }: Unit, depot: number): boolean {
  return failures.some(({ repair }) => repair.kind === 'depot' && repair.depot === depot)
}

/** What makes a unit fail. Each clock is independent and starts anew after the repair. */
export interface FailureClock {
  readonly name: string
  /** calendar: minutes, always running while the unit is up; worked: minutes of work; made: pieces of work completed. */
  readonly runsOn: 'calendar' | 'worked' | 'made'
  readonly every: Distribution
  /** On the spot (a duration, by the pool's crews) or at a depot (an index). */
  readonly repair:
    { readonly kind: 'on-the-spot'; readonly takes: Duration } | { readonly kind: 'depot'; readonly depot: number }
}
