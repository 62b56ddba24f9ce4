import { addAll } from '../text/add-all.ts'
import type { Office } from '../compiled/office.ts'

/** A price of the scenario, and all that have it. */
export interface PriceFacts {
  readonly amount: number
  readonly per:
    | 'day-of-rent'
    | 'purchase'
    | 'repair'
    | 'trip'
    | 'journey'
    | 'move'
    | 'hour-of-overtime'
    | 'piece'
    | 'order'
    | 'letter'
    | 'maintenance'
  readonly names: readonly string[]
}

export interface MoneyFacts {
  readonly currency: string
  /** What the office pays. */
  readonly prices: readonly PriceFacts[]
  /** What a citizen's calendar day of waiting is put at, by service; nobody pays it. */
  readonly waiting: readonly { readonly service: string; readonly amount: number }[]
}

export function moneyFacts(office: Office): MoneyFacts {
  const prices: PriceFacts[] = [
    ...office.units.flatMap(({ name: of, rentPerDay, price, away, maintenance }): PriceFacts[] => [
      priceOf(of, rentPerDay, 'day-of-rent'),
      priceOf(of, price, 'purchase'),
      priceOf(of, away?.moved?.cost ?? 0, 'move'),
      priceOf(of, maintenance?.cost ?? 0, 'maintenance'),
    ]),
    ...office.depots.flatMap(({ name: of, costPerRepair, costPerTrip, fetched }): PriceFacts[] => [
      priceOf(of, costPerRepair, 'repair'),
      priceOf(of, costPerTrip, 'trip'),
      priceOf(of, fetched?.cost ?? 0, 'journey'),
    ]),
    ...office.pools.map(({ name: of, overtimeCostPerHour }) => priceOf(of, overtimeCostPerHour, 'hour-of-overtime')),
    ...office.supplies.flatMap(({ name: of, price, reorder }): PriceFacts[] => [
      priceOf(of, price, 'piece'),
      priceOf(of, reorder?.cost ?? 0, 'order'),
    ]),
    ...office.triggers.flatMap(({ actions }) =>
      actions.flatMap((each) =>
        each.kind === 'order' ? [priceOf(office.supplies[each.supply]?.name ?? '', each.order.cost, 'order')] : [],
      ),
    ),
    ...office.letters.map(({ name: of, cost }) => priceOf(of, cost, 'letter')),
  ].filter(({ amount }) => amount > 0)
  return {
    currency: office.currency,
    prices: joinedPrices(prices),
    waiting: office.services.flatMap(({ name: service, costPerWaitingDay: amount }) =>
      amount > 0 ? [{ service, amount }] : [],
    ),
  }
}

function priceOf(name: string, amount: number, per: PriceFacts['per']): PriceFacts {
  return { amount, per, names: [name] }
}

function joinedPrices(prices: readonly PriceFacts[]): PriceFacts[] {
  const byPrice = new Map<string, { amount: number; per: PriceFacts['per']; names: string[] }>()
  for (const { names, amount, per } of prices) {
    const key = `${per} ${amount}`
    const known = byPrice.get(key) ?? { amount, per, names: [] }
    addAll(
      known.names,
      names.filter((name) => !known.names.includes(name)),
    )
    byPrice.set(key, known)
  }
  return [...byPrice.values()]
}
