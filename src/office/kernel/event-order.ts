/**
 * Kinds of events in the order in which simultaneous ones happen, with the reason. The order is fixed by numbering
 * the calendar's slots in this order; within a kind the scenario's order decides.
 */
export const eventKinds = [
  /** A unit is released before anything else at the same time can seize one, and work that ends at closing is done. */
  'completion',
  /** The day's books are closed after its last completion and before anything of the new day. */
  'day-end',
  /** What fails at the moment of completion has completed first. */
  'failure',
  /** Repaired and returning units are there before the doors open. */
  'repair',
  'trip',
  'order-to-move',
  'loan',
  /** A unit that comes or is repaired can be maintained at once. */
  'maintenance',
  /** Links and stock are settled before the doors open. */
  'outage',
  'delivery',
  /** Triggers look at the day that has ended when its books are closed and units, links and stock are settled. */
  'trigger',
  /** How many come is settled before the next one does. */
  'surge',
  /** The doors open before the citizen who comes on the stroke of the hour. */
  'opening',
  /** Overtime that a trigger asks for follows regular hours that end at the same time. */
  'overtime',
  /** Those who were sent home without a number come in before anybody new. */
  'daily-quota',
  /** Who comes back from a delay stands before who applies at the same moment. */
  'delay',
  'arrival',
  /** Who comes alone stands before those who come together at the same moment. */
  'batch',
  /** Who comes for the first time stands before those who come back at the same moment. */
  're-entry',
  /** Those who are not served at the very moment at which their patience runs out leave; they need no letter. */
  'patience',
  /** A letter is due to those who have waited that long and were not served at this very moment. */
  'letter-due',
  /** Everything at the horizon has happened when the clock stops. */
  'horizon',
] as const

export type EventKind = (typeof eventKinds)[number]
