import { largest, smallest } from '../../statistics/extremes.ts'
import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { RequestClass } from '../compiled/classes.ts'
import type { Step } from '../compiled/routes.ts'
import type { Delivery, Supply, SupplyOrder } from '../compiled/supplies.ts'
import type { Trigger } from '../compiled/triggers.ts'
import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
import { readNumber, readShare } from '../quantities/amount.ts'
import { named, numberField, oneOrMore } from '../text/field.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Path } from '../text/source.ts'
import { titleField } from './titled.ts'
import { count, duration, money, openEnd, time, pieces } from './common-fields.ts'

/** Supplies: stock that steps consume, with deliveries, orders at a reorder point, rationing and waste. */

const delivery = z.strictObject({
  first: time('Planned time of the first delivery.', '2018-04-02 08:00'),
  every: duration(
    'Time from one planned delivery to the next; a second or more on average.',
    '4 wk',
    { default: 'a single delivery' },
    phrase('single-delivery'),
  ).optional(),
  delay: openEnd(
    'How much later than planned a delivery comes; one that never comes holds up no other.',
    'uniform(0 d, 5 d)',
    {
      default: 'on time',
    },
  ).optional(),
  size: count('Pieces of a delivery.', '500 pieces'),
})

/** What an order is, wherever it is placed. */
export const orderKeys = {
  size: count('Pieces of an order.', '5000 pieces'),
  'lead-time': openEnd(
    'Time from the order to the delivery; an order that never comes stays outstanding.',
    'gamma(mean 10 d, sd 4 d)',
  ),
  cost: money('Cost of an order.', 'per order').prefault(0),
}

const reorder = z.strictObject({
  at: pieces(
    'Stock at which it is ordered anew, at least one piece less than work takes; one order is outstanding at a time.',
    0,
    {
      unit: 'pieces',
      example: 2000,
    },
  ),
  ...orderKeys,
})

const ration = z.strictObject({
  under: pieces('While the stock is under this, only the classes named are served.', 1, {
    unit: 'pieces',
    example: 1000,
  }),
  first: oneOrMore(z.string(), { description: 'Classes that are still served then.', example: ['first-time'] }),
})

const supply = z.strictObject({
  title: titleField('the supply', { en: 'blank cards', id: 'blangko kartu' }),
  stock: pieces('Pieces in stock at the start.', 0, {
    unit: 'pieces',
    example: 20000,
  }),
  price: money('Price of a piece, booked when it is used.', 'per piece').prefault(0),
  deliveries: oneOrMore(delivery, {
    description: 'Deliveries to come.',
    default: 'none',
    example: [{ first: '2018-04-02', every: '4 wk', size: '6000 pieces' }],
  }).optional(),
  reorder: reorder.optional().meta({
    description: 'A new order whenever the stock has fallen to a level.',
    default: 'none',
    example: { at: 2000, size: 5000, 'lead-time': 'gamma(mean 10 d, sd 4 d)' },
  }),
  ration: ration.optional().meta({
    description: 'Who is still served when the stock is low.',
    default: 'everybody, as long as there is any',
    example: { under: 1000, first: ['first-time'] },
  }),
  waste: numberField(readWaste, {
    description: 'Chance that a piece taken is spoiled and another is taken.',
    unit: '%, or 0 to 1; up to 90 %',
    default: '0 %',
    example: '3 %',
  }).prefault('0 %'),
})

function readWaste(written: string): number {
  return readNumber(String(readShare(written)), { least: 0, most: 0.9 })
}

export const suppliesSchema = named(supply, {
  description: 'What steps use up: blank cards, ribbons.',
  default: 'none',
  example: { 'blank-card': { stock: 20000 } },
})

/** @param classes of all services, for the rationing that names them */
export function compileSupplies(
  supplies: z.output<typeof suppliesSchema>,
  classes: readonly RequestClass[],
  context: CompileContext,
): Supply[] {
  return Object.entries(supplies).map(([name, { stock, price, deliveries = [], reorder, ration, waste }]) => ({
    name,
    stock,
    price,
    deliveries: deliveries.map((each, i) => compileDelivery(each, ['supplies', name, 'deliveries', i], context)),
    reorder: reorder ? { at: reorder.at, ...compileOrder(reorder, ['supplies', name, 'reorder'], context) } : null,
    ration: ration
      ? {
          under: ration.under,
          first: classesNamed(ration.first, ['supplies', name, 'ration', 'first'], classes, context),
        }
      : null,
    waste,
  }))
}

export function compileOrder(
  written: Omit<z.output<typeof reorder>, 'at'>,
  path: Path,
  context: CompileContext,
): SupplyOrder {
  return {
    size: context.count(written.size, [...path, 'size']),
    leadTime: context.duration(written['lead-time'], [...path, 'lead-time']),
    cost: written.cost,
  }
}

/** The classes of these names, of whatever service. */
function classesNamed(
  names: readonly string[],
  path: Path,
  classes: readonly RequestClass[],
  context: CompileContext,
): number[] {
  return names.flatMap((name) => {
    const indices = classes.flatMap((each, c) => (each.name === name ? [c] : []))
    if (indices.length === 0) {
      const known = [...new Set(classes.map((each) => each.name))]
      context.reporter.complain(path, phrase('unknown-class', { name }), {
        allowed: asTyped(known.join(', ')),
        suggestion: nearestWord(name, known),
      })
    }
    return indices
  })
}

function compileDelivery(written: z.output<typeof delivery>, path: Path, context: CompileContext): Delivery {
  const { every, delay } = written
  const first = context.timeWithin(written.first, [...path, 'first'], phrase('this-delivery'))
  if (first < 0) {
    context.reporter.complain([...path, 'first'], phrase('delivery-before-start'), {
      allowed: phrase('start-or-later'),
    })
  }
  return {
    first,
    every: every === undefined ? null : context.duration(every, [...path, 'every']),
    delay: delay === undefined ? null : context.duration(delay, [...path, 'delay']),
    size: context.count(written.size, [...path, 'size']),
  }
}

/**
 * Complains of orders that are not placed while work waits: a stock that is too small for a piece of work, and above
 * the level at which it is ordered, would stay as it is for ever.
 */
export function checkOrderPoints(
  supplies: readonly Supply[],
  steps: readonly Step[],
  triggers: readonly Trigger[],
  context: CompileContext,
): void {
  supplies.forEach((supply, s) => {
    const amounts = steps.flatMap(({ uses }) => uses.flatMap((use) => (use.supply === s ? [use.amount] : [])))
    if (amounts.length === 0) return
    const range = { least: smallest(amounts), most: largest(amounts) }
    if (supply.reorder !== null) {
      const path = ['supplies', supply.name, 'reorder', 'at']
      checkOrderPoint(supply.reorder.at, range, path, context)
      warnOfReserve(supply, supply.reorder.at, path, context)
      return
    }
    if (supply.deliveries.length > 0) return
    const calling = triggers.filter(({ actions }) => actions.some((each) => each.kind === 'order' && each.supply === s))
    for (const { name, when } of calling) {
      const isOfStock = when.quantity.kind === 'stock' && when.quantity.supply === s && when.is === 'below'
      if (isOfStock && calling.length === 1) {
        checkOrderPoint(Math.ceil(when.value) - 1, range, ['triggers', name, 'when'], context)
      }
    }
  })
}

/** @param at the largest stock at which it is ordered @param range of the pieces that work takes */
function checkOrderPoint(
  at: number,
  { least, most }: { readonly least: number; readonly most: number },
  path: Path,
  context: CompileContext,
): void {
  if (at < least - 1) {
    const stock = { stock: Math.max(0, at), between: between(at, least) }
    context.reporter.complain(path, phrase('ordered-too-late', { pieces: piecesOf(least), ...stock }), {
      allowed: phrase('order-at-stock', { stock: least - 1 }),
    })
  } else if (at < most - 1) {
    context.reporter.warn(path, phrase('waits-for-other-work', { pieces: piecesOf(most), between: between(at, most) }))
  }
}

function piecesOf(count: number): Phrase {
  return count === 1 ? phrase('one-piece') : phrase('n-pieces', { count })
}

/** The numbers above one and below another. */
function between(low: number, high: number): Phrase {
  return low + 2 === high ? asTyped(String(high - 1)) : phrase('number-to-number', { low: low + 1, high: high - 1 })
}

/** While a reserve is kept for some classes, the stock may stay above the level at which it is ordered. */
function warnOfReserve({ ration, deliveries }: Supply, at: number, path: Path, context: CompileContext): void {
  if (ration === null || deliveries.length > 0 || at >= ration.under - 1) return
  context.reporter.warn(path, phrase('only-ration-served', { between: between(at, ration.under) }))
}
