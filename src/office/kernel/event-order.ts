/**
 * Kinds of events in the order in which the events of one instant happen, each with its reason. The calendar slots are
 * numbered in this order; within one kind the order of the scenario decides. Free units take up service only when all of
 * them have happened (see Dispatcher), so the order decides what is counted where, and not who works.
 */
export const eventKinds = [
  /** Service that ends at closing, or as its link goes down or its unit fails, is completed. */
  'completion',
  /** The statistics of a day end after its last completion and before any event of the next day. */
  'day-end',
  /** A unit that fails at the moment of completion has completed first. */
  'failure',
  /** Repaired and returning units are present before the office opens. */
  'repair',
  'trip',
  'order-to-move',
  'loan',
  /** A unit that has just come or been repaired can be maintained at once. */
  'maintenance',
  /** Links and stock change before the office opens. */
  'outage',
  'delivery',
  /** Triggers look at the finished day, after its statistics end and after units, links and stock have changed. */
  'trigger',
  /** The arrival rate changes before the next arrival. */
  'surge',
  /** The office opens before a citizen who comes exactly then. */
  'opening',
  /** Overtime called by a trigger begins after regular hours that end at the same time. */
  'overtime',
  /** A citizen whose patience ends takes no number, and leaves the place to wait to who comes at that moment. */
  'patience',
  /** Citizens sent home without a number come in before new ones. */
  'daily-quota',
  /** A request that comes out of a delay stands before a new one. */
  'delay',
  'arrival',
  /** A citizen who comes alone stands before a batch. */
  'batch',
  /** A citizen who comes for the first time stands before one who comes back. */
  're-entry',
  /** A letter is due for a citizen who was not served at this moment. */
  'letter-due',
  /** All events at the horizon have happened when the clock stops. */
  'horizon',
] as const

export type EventKind = (typeof eventKinds)[number]
