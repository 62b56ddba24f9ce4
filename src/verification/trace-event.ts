import type { UnitState } from '../office/kernel/unit-state.ts'

/** The kinds of events in a trace, as written in its file, with their meaning. */
export const happenings = {
  'waiting-at-start': 'the request was in the office at the start; cause: when it came',
  'request-came': 'a citizen applies; cause: came back, for one who had applied before',
  'got-number': 'the citizen has one of the numbers of the day and goes in',
  'turned-away': 'sent home until another day; cause: the numbers of the day are gone',
  'turned-away-again': 'has come on another day and is sent home again; cause: the numbers of the day are gone',
  'step-reached': 'the request, or a part of it, comes to a step and waits there or begins at once',
  'work-started': 'a unit begins work, or goes on with what was handed back',
  'work-paused': 'the work stops and stays with its unit, unless it is handed back next; cause: why it stops',
  'work-resumed': 'the unit goes on with it',
  'work-handed-back': 'the work goes back to the head of its queue; cause: why',
  'work-done': 'the work at the step is done',
  'work-to-be-redone': 'the work at the step is done and has to be done again; cause: redo',
  'work-rejected': 'the work is rejected and the request sent back; cause: the rule that sends it back',
  'request-completed': 'the request has passed its route and leaves',
  'request-withdrew': 'the request is given up; cause: patience is at an end, or no place to wait',
  'request-event': 'a mechanism tells what happens to the request, as a delay that begins; cause: what, and where',
  'letter-issued': 'the first letter of a request',
  'letter-renewed': 'another letter after one that has expired',
  'letter-overtaken': 'a letter is finished after its request has been completed or withdrawn',
  'in-office-at-horizon': 'the request is not finished; cause: waits, in work, or in a delay; step: the last one',
  'unit-working': 'the unit works',
  'unit-idle': 'the unit has nothing to do',
  'unit-closed': 'the unit has no opening hours now',
  'unit-resting': 'the unit has begun its daily limit',
  'unit-blocked': 'work waits that the unit cannot do; cause: the link or the supply that is wanting',
  'unit-failed': 'the unit is down and is repaired on the spot; cause: its failure',
  'unit-waiting-for-crew': 'the unit is down and waits for a crew to repair it on the spot; cause: its failure',
  'unit-maintained': 'planned maintenance',
  'unit-waiting-for-courier': 'the unit waits to be taken to a depot, or back; cause: the depot',
  'unit-in-transit': 'the unit is on its way to a depot, or back; cause: the depot',
  'unit-waiting-at-depot': 'the unit waits there for a crew; cause: the depot',
  'unit-at-depot': 'the unit is repaired there, or repaired and waits to be fetched; cause: the depot',
  'unit-absent': 'the unit has not come yet, or has left for good',
  failure: 'a failure clock of the unit has run out; cause: which',
  'sent-to-depot': 'the unit is to go to a depot, or was on its way there at the start; cause: the depot',
  'link-down': 'cause: the link',
  'link-up': 'cause: the link',
  'link-slow': 'work that needs the link slows; cause: the link and the speed',
  'link-at-full-speed': 'no outage slows the link any more; cause: the link and the speed',
  'order-placed': 'cause: the supply',
  delivery: 'a delivery has come; cause: the supply and its stock now',
  'stock-used': 'work has taken pieces; cause: the supply and its stock now',
  'stock-short': 'some step finds too little in stock for a piece of its work; cause: the supply',
  'stock-enough': 'every step finds enough again; cause: the supply',
  'rationing-begins': 'only the favoured classes are served; cause: the supply',
  'rationing-ends': 'all classes are served again; cause: the supply',
  'trigger-begins': 'cause: the trigger',
  'trigger-ends': 'cause: the trigger',
  fault: 'the last line of a replication in which the program failed; cause: its message',
} as const satisfies Readonly<Record<`unit-${UnitState}`, string> & Record<string, string>>

export type Happening = keyof typeof happenings

/** One event of a replication, in names of the scenario; empty where a field does not apply. */
export interface TraceEvent {
  /** Minutes since 00:00 of the start date. */
  readonly time: number
  readonly what: Happening
  readonly service: string
  /** Number of the request in its service: 0, 1, ...; -1, -2, ... for those in the office at the start. */
  readonly serial: number | null
  /** Of the request, where its service has several. */
  readonly requestClass: string
  readonly step: string
  /** The letter that is written, instead of a step. */
  readonly letter: string
  readonly unit: string
  /** The link, supply or trigger concerned. */
  readonly about: string
  readonly cause: string
}

/** Service and number, "e-ktp 17"; empty when the event concerns no request. */
export function requestOf({ service, serial }: TraceEvent): string {
  return serial === null ? '' : `${service} ${serial}`
}
