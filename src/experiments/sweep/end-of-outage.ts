import type { Office } from '../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { outagesAsLongAs } from '../outages-as-long-as.ts'
import type { SweptInput } from './swept-input.ts'

/** Days in a unit of the calendar. */
const DAYS_PER_UNIT: Readonly<Record<string, number>> = { min: 1 / 1440, h: 1 / 24, d: 1, wk: 7 }

/**
 * On which day after the start an outage ends whose whole length is the unknown of that name, so that its values can be
 * told as dates. Null where it is no such length, or that of several outages that begin at different times.
 */
export function endOfOutage(office: Office, name: string): SweptInput['endOfOutage'] {
  const unit = office.unknowns.find((unknown) => unknown.name === name)?.unit ?? ''
  const perUnit = DAYS_PER_UNIT[unit]
  if (perUnit === undefined) return null
  const [first, ...others] = outagesAsLongAs(office, name)
  if (first === undefined || others.some(({ start }) => start !== first.start)) return null
  return { base: first.start / MINUTES_PER_DAY, perUnit }
}
