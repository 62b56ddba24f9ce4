import fc from 'fast-check'
import type { Condition, Trigger, TriggerAction } from '../../src/scenario/compiled/triggers.ts'
import type { Unit } from '../../src/scenario/compiled/units.ts'
import { days, index, openEnd, sized, stay, type Value } from './generated-values.ts'

/** Triggers drawn at random, and the units that they call. */

const condition = fc.record({
  kind: fc.constantFrom('backlog' as const, 'oldest' as const, 'stock' as const, 'time' as const),
  of: index,
  is: fc.constantFrom('above' as const, 'below' as const),
  backlog: fc.nat(60),
  oldest: days(0, 6),
  stock: fc.nat(300),
  time: days(0, 15),
  evenings: fc.integer({ min: 1, max: 3 }),
})

const rent = fc.record({
  kind: fc.constant('rent' as const),
  pool: index,
  units: fc.integer({ min: 1, max: 2 }),
  delay: fc.option(openEnd(days(0, 2))),
  stays: fc.option(stay(1, 6)),
})

const overtime = fc.record({ kind: fc.constant('overtime' as const), pool: index })

const order = fc.record({
  kind: fc.constant('order' as const),
  supply: index,
  order: fc.record({
    size: sized(fc.integer({ min: 1, max: 200 })),
    leadTime: openEnd(days(0, 4)),
    cost: fc.constant(3),
  }),
})

export const trigger = fc.record({
  when: condition,
  until: fc.option(condition),
  actions: fc.array(fc.oneof(rent, overtime, order), { minLength: 1, maxLength: 3 }),
})

type Plans = readonly Value<typeof trigger>[]

interface Facts {
  /** Those that are there without triggers. */
  readonly units: readonly Unit[]
  readonly services: number
  readonly supplies: number
  readonly pools: number
  /** A calendar of hours that are worked when they are called for. */
  readonly overtime: number
}

/** Like the first of their pool, but that they come when they are called. */
export function calledUnitsOf(plans: Plans, { units, pools }: Facts): Unit[] {
  return plans.flatMap(({ actions }, t) =>
    actions.flatMap((action, a) => {
      if (action.kind !== 'rent') return []
      const like = units.find(({ pool }) => pool === action.pool % pools)!
      const presence = { from: Number.POSITIVE_INFINITY, delay: action.delay, stays: action.stays }
      return Array.from({ length: action.units }, (_, i) => ({
        ...like,
        name: `called ${t}-${a}-${i}`,
        away: null,
        presence,
        rentPerDay: 5,
      }))
    }),
  )
}

export function triggersOf(plans: Plans, facts: Facts): Trigger[] {
  let next = facts.units.length
  return plans.map(({ when, until, actions }, t) => ({
    name: `trigger ${t}`,
    when: conditionOf(when, facts),
    until: until === null ? null : conditionOf(until, facts),
    actions: actions.flatMap((action): TriggerAction[] => {
      if (action.kind === 'rent') return [{ kind: 'rent', units: Array.from({ length: action.units }, () => next++) }]
      if (action.kind === 'order') {
        const { supplies } = facts
        return supplies === 0 ? [] : [{ kind: 'order', supply: action.supply % supplies, order: action.order }]
      }
      return [{ kind: 'overtime', pool: action.pool % facts.pools, calendar: facts.overtime }]
    }),
  }))
}

function conditionOf(c: Value<typeof condition>, { services, supplies }: Facts): Condition {
  const { kind, is, evenings } = c
  if (kind === 'time') return { quantity: { kind }, is: 'reached', value: c.time, evenings: 1 }
  if (kind !== 'stock') return { quantity: { kind, service: c.of % services }, is, value: c[kind], evenings }
  if (supplies === 0) return { quantity: { kind: 'backlog', service: 0 }, is, value: c.backlog, evenings }
  return { quantity: { kind, supply: c.of % supplies }, is, value: c.stock, evenings }
}
