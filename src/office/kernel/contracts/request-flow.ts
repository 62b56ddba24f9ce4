import type { Place } from '../../../scenario/compiled/routes.ts'

/** Brings requests into the office, from place to place, and out. Implemented by the router. */
export interface RequestFlow {
  /** A citizen applies; `serial` is the number of the request in the arrival stream of the service. */
  enter(service: number, serial: number): void
  /** Draws classes and service times for a chunk of arrivals of a service, from a serial number on. */
  drawAhead(service: number, serial: number): void
  /** A citizen who has been away applies again. */
  reEnter(request: number): void
  /** A request that has a number, or needs none, goes to its first step. */
  admit(request: number, service: number): void
  /** A request that has no number today is sent home until another day, for the first time or once more. */
  sendHome(request: number, service: number, isFirstTime: boolean): void
  /** The service of a request at its step is completed; it goes to the next place. */
  advance(request: number): void
  /** A request goes to a step, to a branch point, or out of the office. */
  goTo(request: number, place: Place): void
  /** The citizen of a waiting request gives it up, and applies again at a time; Infinity for never. */
  withdraw(request: number, reEntersAt: number): void
}
