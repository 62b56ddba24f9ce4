import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Depot, Fetching } from '../compiled/depots.ts'
import { isRepairedAt, type Unit } from '../compiled/units.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { readShare } from '../quantities/amount.ts'
import { numberField, oneOrMore, orEmpty, named } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Path } from '../text/source.ts'
import { crews, money, openEnd, pieces } from './common-fields.ts'
import { titleField } from './titled.ts'
import type { UnitsByName } from './units-by-name.ts'
import { compileCourier, courierSchema } from './courier.ts'

/** Depots: workshops and the trip to them. */

function readSuccess(written: string): number {
  const share = readShare(written)
  if (share > 0) return share
  throw new Misreading(phrase('repair-never-succeeds'), {
    allowed: phrase('above-zero-percent'),
    suggestion: '90 %',
  })
}

const fetched = z.strictObject({
  after: openEnd('From the repair until someone can set out; then when the office is next open.', '3 wd', {
    default: '0 d',
  }).prefault('0 d'),
  transit: openEnd('One way, without the unit or with it.', '1 d', { default: 'the transit of the depot' }).optional(),
  cost: money('Cost of a journey, there and back; it brings all units that are ready.', 'per journey').prefault(0),
})

const depot = z.strictObject({
  title: titleField('the depot', { en: 'the ministry', id: 'kementerian' }),
  transit: openEnd('The way there; the way back is drawn anew.', '2 d', { default: '0 d' }).prefault('0 d'),
  crews: crews('How many units it repairs at a time; others wait.').prefault('unlimited'),
  first: oneOrMore(z.string(), {
    description:
      'Units that its crews take before others of those that wait, in this order; the others follow in the order in which they came. A repair that has begun goes on. The name of several units alike (`count`) stands for all of them.',
    default: 'as they came',
    example: ['printer-5', 'printer-3'],
  }).optional(),
  repair: openEnd('How long a repair takes; one that never ends keeps its crew.', 'lognormal(mean 8 d, sd 4 d)'),
  success: numberField(readSuccess, {
    description: 'Probability that a repair succeeds; one that fails is done again at once, at its cost.',
    unit: '%, or 0 to 1; above 0 %',
    default: '100 %',
    example: '90 %',
  }).prefault('100 %'),
  cost: money('Cost of a repair.', 'per repair').prefault(0),
  'trip-cost': money('Cost of the trip, there and back; units that leave together share it.', 'per trip').prefault(0),
  courier: courierSchema.optional(),
  batch: pieces(
    'The office sends so many units together: the first ones wait for the last, for ever if too few others are left.',
    1,
    {
      unit: 'units',
      default: 1,
      example: 2,
    },
  ).prefault(1),
  fetched: orEmpty(fetched)
    .optional()
    .meta({
      description: 'Someone travels to the depot, signs for what is repaired in office hours, and brings it back.',
      default: 'it comes back as it went',
      example: { after: '3 wd', transit: '1 d', cost: 6_000_000 },
    }),
})

export const depotsSchema = named(depot, {
  description: 'Workshops away from the office, where units are repaired.',
  default: 'none',
  example: { bandung: { transit: '0.5 d', crews: 1, repair: 'lognormal(mean 8 d, sd 4 d)' } },
})

export function compileDepots(
  depots: z.output<typeof depotsSchema>,
  unitsOf: UnitsByName,
  context: CompileContext,
): Depot[] {
  return Object.entries(depots).map(([name, written]) => {
    const path = ['depots', name]
    return {
      name,
      transit: context.duration(written.transit, [...path, 'transit']),
      crews: written.crews,
      first: compileFirst(written.first ?? [], unitsOf, [...path, 'first'], context),
      repair: context.duration(written.repair, [...path, 'repair']),
      costPerRepair: written.cost,
      costPerTrip: written['trip-cost'],
      courier: written.courier ? compileCourier(written.courier, [...path, 'courier'], context) : null,
      batch: written.batch,
      success: written.success,
      fetched: compileFetching(written, path, context),
    }
  })
}

function compileFirst(names: readonly string[], unitsOf: UnitsByName, path: Path, context: CompileContext): number[] {
  const first = new Set<number>()
  names.forEach((name, i) => {
    const units = unitsOf.of(name)
    if (units === null) {
      context.reporter.complain([...path, i], phrase('unknown-unit', { name }), {
        allowed: asTyped(unitsOf.names.join(', ')),
        suggestion: nearestWord(name, unitsOf.names),
      })
    } else if (units.length > 0 && units.every((unit) => first.has(unit))) {
      context.reporter.complain([...path, i], phrase('stands-twice', { name }), { allowed: phrase('each-unit-once') })
    }
    for (const unit of units ?? []) first.add(unit)
  })
  return [...first]
}

function compileFetching(written: z.output<typeof depot>, path: Path, context: CompileContext): Fetching | null {
  const { fetched: fetching, transit } = written
  if (!fetching) return null
  return {
    after: context.duration(fetching.after, [...path, 'fetched', 'after']),
    transit: fetching.transit
      ? context.duration(fetching.transit, [...path, 'fetched', 'transit'])
      : context.duration(transit, [...path, 'transit']),
    cost: fetching.cost,
  }
}

/** Complains of batches that can never be full, because fewer units are repaired at the depot. */
export function checkBatches(depots: readonly Depot[], units: readonly Unit[], context: CompileContext): void {
  depots.forEach(({ name, batch }, d) => {
    const sent = units.filter((unit) => isRepairedAt(unit, d)).length
    if (sent === 0 || sent >= batch) return
    const repaired = sent === 1 ? phrase('one-unit-is') : phrase('n-units-are', { count: sent })
    context.reporter.complain(['depots', name, 'batch'], phrase('batch-never-full', { batch, units: repaired }), {
      allowed: sent > 1 ? phrase('from-to', { least: 1, most: sent }) : asTyped('1'),
    })
  })
}
