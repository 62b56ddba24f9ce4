import type { Distribution } from '../../random/distribution.ts'

/**
 * One office under one plan, compiled: every name resolved to an index, every date to minutes since
 * 00:00 of the start date, every default filled in. Plain data that a worker thread can be sent.
 * The model (floor 2) reads this and nothing else of a scenario.
 */
export interface Office {
  readonly title: string
  /** Local date of day 0, as YYYY-MM-DD. */
  readonly startDate: string
  /** Length of the horizon in whole calendar days. */
  readonly days: number
  /** ISO 4217 code of all money in the scenario. */
  readonly currency: string
  /** Calendar 0 is the office's own opening hours, in which citizens come. */
  readonly calendars: readonly Calendar[]
  /** 1 for each day, counted from day 0, on which the office opens at all; runs past the horizon. */
  readonly workingDays: Uint8Array
  readonly links: readonly Link[]
  readonly supplies: readonly Supply[]
  readonly depots: readonly Depot[]
  readonly pools: readonly Pool[]
  readonly units: readonly Unit[]
  readonly services: readonly Service[]
  readonly classes: readonly RequestClass[]
  readonly steps: readonly Step[]
  /** Where routes part; empty when requests simply go from step to step. */
  readonly crossings: readonly Crossing[]
  readonly letters: readonly LetterRule[]
  readonly triggers: readonly Trigger[]
  /** The service that the decision is about, as an index. */
  readonly focus: number
}

/** Times at which a set of units works: opening, closing, opening, ... in ascending minutes. */
export interface Calendar {
  readonly name: string
  /** Even length; adjoining periods are merged. [0, Infinity] means always open. */
  readonly edges: Float64Array
}

/** A span of time: minutes on the calendar clock, or on the clock that stands still on days the office is closed. */
export interface Duration {
  readonly distribution: Distribution
  readonly clock: 'calendar' | 'working-days'
}

/** Something that work depends on but nobody queues for. It is down while any of its outages lasts. */
export interface Link {
  readonly name: string
  readonly outages: readonly Outage[]
}

export type Outage =
  /**
   * Begins at `start` (negative: before day 0, then `lasts` is drawn given that it has lasted so far), or by `delay`
   * later, which only an outage has that begins at 0 or after.
   */
  | (OutageEffect & { readonly kind: 'dated'; readonly start: number; readonly delay: Duration | null })
  /** Comes again and again: up for `every`, then down for `lasts`. */
  | (OutageEffect & { readonly kind: 'random'; readonly every: Duration })

export interface OutageEffect {
  readonly lasts: Duration
  /** Work that needs the link goes at this share of its speed meanwhile; 0: it stops. */
  readonly slowsTo: number
  readonly note: string
}

/** Stock that steps consume, in pieces. */
export interface Supply {
  readonly name: string
  readonly stock: number
  /** Money for a piece used. */
  readonly price: number
  readonly deliveries: readonly Delivery[]
  /** An order that is placed whenever the stock is at or under a level and none is outstanding; null for none. */
  readonly reorder: (SupplyOrder & { readonly at: number }) | null
  /** While the stock is under a level only these classes are served, as indices into Office.classes; null for none. */
  readonly ration: { readonly under: number; readonly first: readonly number[] } | null
  /** Probability that a piece taken is spoiled and another is taken. */
  readonly waste: number
}

export interface SupplyOrder {
  /** Pieces, rounded to a whole number when drawn, at least one. */
  readonly size: Distribution
  readonly leadTime: Duration
  /** Money for an order. */
  readonly cost: number
}

export interface Delivery {
  /** Planned time of the first one, minutes. */
  readonly first: number
  /** Time from one planned delivery to the next; null for a single one. */
  readonly every: Duration | null
  /** Time by which a delivery comes later than planned; null when it comes on time. */
  readonly delay: Duration | null
  /** Pieces, rounded to a whole number when drawn. */
  readonly size: Distribution
}

/** A workshop and the trip to it. */
export interface Depot {
  readonly name: string
  /** One way; the way back is drawn anew. */
  readonly transit: Duration
  /** How many units it repairs at a time; Infinity when none ever waits. */
  readonly crews: number
  readonly repair: Duration
  readonly costPerRepair: number
  /** Units that leave together share it. */
  readonly costPerTrip: number
  /** When a courier leaves, there and back: ascending minutes to the horizon; null when a unit leaves at once. */
  readonly courier: Float64Array | null
  /** The office sends so many units together: the first ones wait for the last. */
  readonly batch: number
  /** Probability that a repair succeeds, above 0; one that fails is done again at once, at its cost. */
  readonly success: number
  /** People who fetch repaired units in the office's hours; null when these come back as they went. */
  readonly fetched: Fetching | null
}

/** A journey to a depot to sign for what is repaired there and to bring it back. */
export interface Fetching {
  /** From the repair until someone can set out. */
  readonly after: Duration
  /** One way, without the unit or with it. */
  readonly transit: Duration
  /** Money for a journey; whoever goes brings all that is ready. */
  readonly cost: number
}

/** Interchangeable units. */
export interface Pool {
  readonly name: string
  /** Indices into Office.units, in the order of the scenario. */
  readonly units: readonly number[]
  /** People who repair on the spot; Infinity when a repair never waits. */
  readonly crews: number
  /** How many can wait for it who come from outside; Infinity for as many as come. */
  readonly waitingPlaces: number
  /** Hours that count as overtime, as an index into Office.calendars, or -1. */
  readonly overtimeCalendar: number
  /** Money for one hour of overtime of one unit that is not away. */
  readonly overtimeCostPerHour: number
}

/** One named server. */
export interface Unit {
  readonly name: string
  readonly pool: number
  /** Index into Office.calendars. */
  readonly calendar: number
  /** Service times are divided by this. */
  readonly speed: number
  /** Pieces of work it may begin in one calendar day; Infinity when there is no limit. */
  readonly dailyLimit: number
  /** Above it a unit rests until midnight (null), or works on: failures and misprints are so many times likelier. */
  readonly aboveLimit: { readonly failures: number; readonly redo: number } | null
  readonly failures: readonly FailureClock[]
  /** Where it is at the start, or null when it is in the office. */
  readonly away: Away | null
  /** A unit that has not come yet or has left does not exist for the office. */
  readonly presence: Presence
  /** Rent per calendar day of presence. */
  readonly rentPerDay: number
  /** Money once, when it comes within the horizon. */
  readonly price: number
  readonly maintenance: Maintenance | null
}

/** Planned maintenance of a unit. */
export interface Maintenance {
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
  /** Minutes it stays once there; Infinity for good. */
  readonly stays: number
}

/** What makes a unit fail. Each clock is independent and starts anew after the repair. */
export interface FailureClock {
  readonly name: string
  /** calendar: minutes, always running while the unit is up; worked: minutes of work; made: pieces of work completed. */
  readonly measure: 'calendar' | 'worked' | 'made'
  readonly every: Distribution
  /** On the spot (a duration, by the pool's crews) or at a depot (an index). */
  readonly repair:
    { readonly kind: 'on-the-spot'; readonly takes: Duration } | { readonly kind: 'depot'; readonly depot: number }
}

/** A unit that is away at the start. */
export interface Away {
  readonly depot: number
  /** Minutes, zero or negative: when it left the office. */
  readonly since: number
  /** A plan's order to take it from there to another depot, or null. */
  readonly moved: {
    readonly at: number
    readonly depot: number
    readonly transit: Duration
    readonly cost: number
  } | null
}

/** A kind of request. */
export interface Service {
  readonly name: string
  readonly arrivals: Arrivals
  /** Indices into Office.classes. */
  readonly classes: readonly number[]
  /** Indices into Office.steps, in the order of writing. */
  readonly route: readonly number[]
  /** How requests pass the route; null when they go through its steps one after the other. */
  readonly course: Course | null
  readonly waiting: readonly InitialBacklog[]
  /** Those who come together, beside the arrivals. */
  readonly batches: readonly Batch[]
  /** Those served who apply again; null for nobody. */
  readonly returns: Returns | null
  /** More arrivals after an outage; null for never. */
  readonly surge: Surge | null
  /** How many are let in on a day; those who come later are sent home until the next working day. Infinity for all. */
  readonly numbersPerDay: number
  /** Money for one citizen's calendar day of waiting. */
  readonly costPerWaitingDay: number
  /** Days within which a request should be ready, or null. */
  readonly target: Duration | null
  readonly clearing: Clearing
}

/** Where a request goes: the index of a step; -1, it is done; or -2 - c, to crossing c of Office.crossings. */
export type Place = number

/** The places of a service's route that do not simply follow each other. */
export interface Course {
  /** Where a request goes when it comes. */
  readonly first: Place
  /** Where it goes after each step of Service.route. */
  readonly next: readonly Place[]
}

/** Where a route parts. A draw belongs to the request and to how often it has been sent back, not to the order of events. */
export type Crossing =
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
  /** Sent back to a step with some probability, or on. */
  | {
      readonly kind: 'rejection'
      readonly name: string
      readonly share: number
      readonly back: Place
      readonly on: Place
    }
  /** Several parts of the work begin at once, each at its own place; every one of them ends at the join. */
  | { readonly kind: 'fork'; readonly name: string; readonly parts: readonly Place[] }
  /** A part of the work ends; after the last one the request goes on. */
  | { readonly kind: 'join'; readonly name: string; readonly on: Place }

/** When the backlog of a service counts as back to normal. */
export interface Clearing {
  /** At most this many requests not completed at the end of a day. */
  readonly normalBacklog: number
  /** On that many working days in a row (the first of them is the day of clearing). */
  readonly workingDays: number
}

/** Citizens who come together, once or again and again; when the office is closed they come at the next opening. */
export interface Batch {
  /** Planned time of the first coming, minutes. */
  readonly first: number
  /** Time from one planned coming to the next; null for once. */
  readonly every: Duration | null
  /** How many, rounded to a whole number when drawn. */
  readonly size: Distribution
  readonly note: string
}

/** A share of those served applies again, as the same class, after a time from the completion, at the next opening. */
export interface Returns {
  readonly share: number
  readonly after: Duration
}

/** After an outage of a link, the arrivals of a service are multiplied for a time. */
export interface Surge {
  /** Index into Office.links. */
  readonly link: number
  /** Only after outages that lasted longer; a constant. */
  readonly longerThan: Duration
  readonly factor: number
  /** From the end of the outage on; a constant. */
  readonly lasts: Duration
}

/** Requests already in the office at the start. */
export interface InitialBacklog {
  readonly count: number
  /** Where they stand: a step for which they wait, or the crossing with which their route begins. */
  readonly step: Place
  /** Minutes since the oldest applied; ages are evenly spread from this down to zero. */
  readonly oldest: number
}

/**
 * A non-homogeneous arrival process: piecewise constant expected numbers. The process runs on the clock of
 * expected arrivals, so none is lost or doubled at a border (inversion; Law 2015, section 8.6.2).
 */
export interface Arrivals {
  /**
   * evenly: one each unit of the expected number, in the middle of it; poisson: exponential gaps;
   * overdispersed: Poisson whose rate on each day is multiplied by a gamma factor with mean 1.
   */
  readonly pattern: 'evenly' | 'poisson' | 'overdispersed'
  /** Standard deviation of the daily factor; 0 unless overdispersed. */
  readonly dailyFactorSd: number
  /** Minutes; ascending, not overlapping; each within one day where the arrivals are overdispersed. */
  readonly pieceStart: Float64Array
  readonly pieceEnd: Float64Array
  /** Expected number of arrivals in the piece. */
  readonly pieceExpected: Float64Array
}

/** A share of a service's requests with its own priority and rules. */
export interface RequestClass {
  readonly name: string
  readonly service: number
  /** Shares of a service's classes add up to 1. */
  readonly share: number
  /** Larger goes first. */
  readonly priority: number
  /** Priority gained for each minute since the application; 0 when it stays as it is. */
  readonly priorityGrowth: number
  /** Index into Office.letters, or -1. */
  readonly letter: number
  /** How long its citizens wait before they leave; null for however long it takes. */
  readonly patience: Patience | null
}

/** When those who wait too long leave. */
export interface Patience {
  /** Time since the application after which one who still waits withdraws. */
  readonly leaves: Duration
  /** Time after which one who has withdrawn applies anew, at the next opening; null for never. */
  readonly comesBackAfter: Duration | null
}

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
  readonly redo: number
  /** What becomes of work in hand when its unit fails or its link goes down. */
  readonly interrupted: 'resume' | 'restart' | 'hand-over'
  /** At closing: work waits for the next opening, or is finished after hours. */
  readonly atClosing: 'pause' | 'finish'
}

/** The temporary document of a class: who gets one and when. Its counter work is a step like any other. */
export interface LetterRule {
  readonly name: string
  readonly pool: number
  readonly priority: number
  readonly takes: Distribution
  /** Given when the request has waited that long; a zero duration means at once. */
  readonly after: Duration
  /** Calendar minutes a letter is good for; Infinity when it never expires. */
  readonly valid: number
  readonly cost: number
}

/** A rule that acts during the run: its conditions are looked at at the start and at the end of each day. */
export interface Trigger {
  readonly name: string
  readonly when: Condition
  /** What ends it, looked at from the evening after its beginning on; null: it never ends. */
  readonly until: Condition | null
  readonly actions: readonly TriggerAction[]
}

export interface Condition {
  readonly measure:
    /** Requests of a service not yet completed. */
    | { readonly kind: 'backlog'; readonly service: number }
    /** Minutes since the oldest request of a service that is not yet completed applied; 0 when there is none. */
    | { readonly kind: 'oldest'; readonly service: number }
    /** Pieces of a supply. */
    | { readonly kind: 'stock'; readonly supply: number }
    /** Minutes since 00:00 of the start date. */
    | { readonly kind: 'time' }
  readonly is: 'above' | 'below' | 'reached'
  readonly value: number
  /** On how many evenings in a row it has to hold. */
  readonly evenings: number
}

export type TriggerAction =
  /** Units come, whose presence begins at Infinity; those without an end of their stay go when the trigger ends. */
  | { readonly kind: 'rent'; readonly units: readonly number[] }
  /** The periods of a calendar, outside the hours of the pool's units, are worked while it is active. */
  | { readonly kind: 'overtime'; readonly pool: number; readonly calendar: number }
  /** An order, unless the last one of this action is still outstanding. */
  | { readonly kind: 'order'; readonly supply: number; readonly order: SupplyOrder }
