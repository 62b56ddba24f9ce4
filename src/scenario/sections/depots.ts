import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Depot } from '../office.ts'
import { named } from '../syntax/field.ts'
import { crews, duration, money } from './common-fields.ts'

/** Depots: workshops and the trip to them. */

const depot = z.strictObject({
  transit: duration('The way there; the way back is drawn anew.', '2 d', { default: '0 d' }).prefault('0 d'),
  crews: crews('How many units it repairs at a time; others wait.').prefault('unlimited'),
  repair: duration('How long a repair takes.', 'lognormal(mean 8 d, sd 4 d)'),
  cost: money('Cost of a repair.', 'per repair').prefault(0),
  'trip-cost': money('Cost of the trip, there and back.', 'per trip').prefault(0),
})

export const depotsSchema = named(depot, {
  description: 'Workshops away from the office, where units are repaired.',
  example: { bandung: { transit: '0.5 d', crews: 1, repair: 'lognormal(mean 8 d, sd 4 d)' } },
})

export function compileDepots(depots: z.output<typeof depotsSchema>, context: CompileContext): Depot[] {
  return Object.entries(depots).map(([name, written]) => ({
    name,
    transit: context.duration(written.transit, ['depots', name, 'transit']),
    crews: written.crews,
    repair: context.duration(written.repair, ['depots', name, 'repair']),
    costPerRepair: written.cost,
    costPerTrip: written['trip-cost'],
  }))
}
