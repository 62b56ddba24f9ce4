import type { Place } from '../../../scenario/compiled/routes.ts'

/** Lets requests into the office, takes them from place to place, and lets them out. The router does. */
export interface RequestFlow {
  /** A citizen applies, the one with this serial number in the arrival stream of a service. */
  enter(service: number, serial: number): void
  /** Draws what a batch of arrivals of a service brings, from a serial number on. */
  drawAhead(service: number, serial: number): void
  /** A citizen who has been away applies anew. */
  reEnter(request: number): void
  /** One who has a number, or needs none, goes to the first step. */
  admit(request: number, service: number): void
  /** Service at its step is completed: the request goes on. */
  advance(request: number): void
  /** A request goes to a step, to a branch point, or out of the office. */
  goTo(request: number, place: Place): void
  /** The citizen of a request that waits gives it up, and applies anew at a time; Infinity for never. */
  withdraw(request: number, reEntersAt: number): void
}
