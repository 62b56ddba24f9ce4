/** Instants in a minute; a power of 2, so that the number of an instant is exact. */
const INSTANTS_PER_MINUTE = 2 ** 20

/**
 * Width of an instant, minutes: about 57 microseconds. Sums of times miss each other by rounding: a hundred times 4.8
 * minutes are not exactly 480. Such times are one instant. The width is far above all rounding (10^-9 minutes after
 * years), and far below all times that somebody writes. Times that end within 20 binary digits or are fractions of
 * small numbers lie well inside an instant, not at its border.
 */
export const INSTANT = 1 / INSTANTS_PER_MINUTE

/** The number of the instant to which a time (minutes) belongs, counted from time 0. */
export function instantOf(time: number): number {
  return Math.floor(time * INSTANTS_PER_MINUTE + 0.5)
}

/**
 * One time for all that are one instant: its middle. Compared with whole minutes, such as hours of opening, it is what
 * was meant where the sum missed it by rounding.
 */
export function middleOfInstant(time: number): number {
  return instantOf(time) * INSTANT
}
