import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Delivery, Supply } from '../office.ts'
import { readNumber } from '../quantities/amount.ts'
import { named, numberField, oneOrMore } from '../syntax/field.ts'
import type { Path } from '../syntax/source.ts'
import { count, duration, money, time } from './common-fields.ts'

/** Supplies: stock that steps consume, with single and recurring deliveries. */

const delivery = z.strictObject({
  first: time('Planned time of the first delivery.', '2018-04-02 08:00'),
  every: duration('Time from one planned delivery to the next.', '4 wk', { default: 'a single delivery' }).optional(),
  delay: duration('How much later than planned a delivery comes.', 'uniform(0 d, 5 d)', {
    default: 'on time',
  }).optional(),
  size: count('Pieces of a delivery.', '500 pieces'),
})

const supply = z.strictObject({
  stock: numberField((text) => readNumber(text, { least: 0, whole: true }), {
    description: 'Pieces in stock at the start.',
    unit: 'pieces',
    example: 20000,
  }),
  price: money('Price of a piece, booked when it is used.', 'per piece').prefault(0),
  deliveries: oneOrMore(delivery, {
    description: 'Deliveries to come.',
    default: 'none',
    example: [{ first: '2018-04-02', every: '4 wk', size: '6000 pieces' }],
  }).optional(),
})

export const suppliesSchema = named(supply, {
  description: 'What steps use up: blank cards, ribbons.',
  example: { 'blank-card': { stock: 20000 } },
})

export function compileSupplies(supplies: z.output<typeof suppliesSchema>, context: CompileContext): Supply[] {
  return Object.entries(supplies).map(([name, { stock, price, deliveries = [] }]) => ({
    name,
    stock,
    price,
    deliveries: deliveries.map((each, i) => compileDelivery(each, ['supplies', name, 'deliveries', i], context)),
  }))
}

function compileDelivery(written: z.output<typeof delivery>, path: Path, context: CompileContext): Delivery {
  const { every, delay } = written
  const first = context.timeWithin(written.first, [...path, 'first'], 'this delivery')
  if (first < 0) {
    context.reporter.complain([...path, 'first'], 'this delivery lies before the start', {
      allowed: 'the start or later; what came before belongs to the stock',
    })
  }
  return {
    first,
    every: every === undefined ? null : context.duration(every, [...path, 'every']),
    delay: delay === undefined ? null : context.duration(delay, [...path, 'delay']),
    size: context.count(written.size, [...path, 'size']),
  }
}
