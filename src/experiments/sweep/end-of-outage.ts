import type { Office } from '../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { SweptInput } from './swept-input.ts'

/** Days in a unit of the calendar. */
const DAYS_PER_UNIT: Readonly<Record<string, number>> = { min: 1 / 1440, h: 1 / 24, d: 1, wk: 7 }

/**
 * On which day after the start an outage ends whose whole length is the unknown of that name, so that its values can be
 * told as dates. Null where it is no such length, or that of several outages that begin at different times.
 */
export function endOfOutage({ links, unknowns }: Office, name: string): SweptInput['endOfOutage'] {
  const unit = unknowns.find((unknown) => unknown.name === name)?.unit ?? ''
  const perUnit = DAYS_PER_UNIT[unit]
  if (perUnit === undefined) return null
  const starts = links.flatMap(({ outages }) =>
    outages.flatMap((outage) => {
      if (outage.kind !== 'dated' || outage.delay !== null) return []
      const { distribution, clock } = outage.lasts
      if (clock !== 'calendar' || distribution.kind !== 'unsure' || distribution.law !== 'constant') return []
      const length = distribution.parameters['value']
      return typeof length === 'object' && length.unknown === name ? [outage.start] : []
    }),
  )
  const [start] = starts
  if (start === undefined || starts.some((other) => other !== start)) return null
  return { base: start / MINUTES_PER_DAY, perUnit }
}
