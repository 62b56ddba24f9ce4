import type { Office } from '../../scenario/compiled/office.ts'

/** Why citizens wait when all causes are off; the work itself and the queue for it always. */
export type Remaining = 'work' | 'hours' | 'delays' | 'later' | 'batches'

export function whatRemains({ units, calendars, branchPoints, services }: Office): Remaining[] {
  const closes = units.some(({ calendar }) => calendars[calendar].edges[1] !== Infinity)
  return [
    'work',
    ...(closes ? ['hours' as const] : []),
    ...(branchPoints.some(({ kind }) => kind === 'delay') ? ['delays' as const] : []),
    ...(units.some(({ presence }) => presence.from > 0 && presence.from < Infinity) ? ['later' as const] : []),
    ...(services.some(({ batches }) => batches.length > 0) ? ['batches' as const] : []),
  ]
}
