import type { Office } from '../scenario/compiled/office.ts'

/** A dated outage whose whole length, by the calendar, is an unknown; times in minutes. */
export interface OutageOfUnknown {
  readonly link: string
  readonly start: number
  /** How long one of the unit of the unknown is. */
  readonly perUnit: number
}

/** The outages that last as long as the unknown of that name says, in the order of the links. */
export function outagesAsLongAs({ links }: Office, unknown: string): OutageOfUnknown[] {
  return links.flatMap(({ name: link, outages }) =>
    outages.flatMap((outage): OutageOfUnknown[] => {
      if (outage.kind !== 'dated' || outage.delay !== null) return []
      const { distribution, clock } = outage.lasts
      if (clock !== 'calendar' || distribution.kind !== 'unsure' || distribution.law !== 'constant') return []
      const length = distribution.parameters['value']
      if (typeof length !== 'object' || length.unknown !== unknown) return []
      return [{ link, start: outage.start, perUnit: length.factor }]
    }),
  )
}
