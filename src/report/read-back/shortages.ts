import type { ArrivalFacts } from '../../scenario/read-back/arrival-facts.ts'
import { isShort, type PoolFacts } from '../../scenario/read-back/capacity-facts.ts'
import type { ReadBack } from '../../scenario/read-back/read-back.ts'
import type { SupplyFacts } from '../../scenario/read-back/supply-facts.ts'
import { formatAbout } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { sayOfPlans } from '../words/say-warning.ts'

/** Where more is asked than can be done, as far as it shows before a run; one sentence for all plans in which it is so. */
export function shortages({ plans }: ReadBack, language: Language): string[] {
  const plansOf = new Map<string, string[]>()
  for (const { name, office } of plans) {
    const sentences = [
      ...office.pools.filter(({ now }) => isShort(now)).map((pool) => ofPool(pool, language)),
      ...office.supplies.filter(lacksPieces).map((supply) => ofSupply(supply, language)),
      ...office.arrivals.filter(lacksNumbers).map((facts) => ofNumbers(facts, language)),
    ]
    for (const sentence of sentences) plansOf.set(sentence, [...(plansOf.get(sentence) ?? []), name])
  }
  return [...plansOf].map(([sentence, names]) =>
    sayOfPlans(language, sentence, names.length === plans.length ? [] : names, plans.length),
  )
}

/** Of a pool that is short with all its units, what it can do with all of them; otherwise until when it is short. */
function ofPool(pool: PoolFacts, language: Language): string {
  const { now, back, all, away, called } = pool
  const isShortForGood = isShort(all)
  const capacity = isShortForGood ? all : now
  const can = capacity.requests ?? 0
  const count = (value: number): string => formatAbout(value, language)
  const links = joinAnd(
    pool.outages.map(({ link }) => link),
    language,
  )
  const outages = links === '' ? '' : say(language, 'shortOutages', { links })
  const values = { pool: pool.pool, asked: count(pool.asked), outages }
  if (called > 0 || pool.isHelpedByOvertime) return say(language, 'shortRules', { ...values, can: count(can) })
  const until = isShortForGood
    ? say(language, 'shortForGood')
    : away > 0 && !isShort(back)
      ? say(language, 'shortUntilBack', { can: count(back.requests ?? 0) })
      : say(language, 'shortUntilLater', { can: count(all.requests ?? 0) })
  if (capacity.load === null) return say(language, 'shortCannot', { ...values, until })
  const numbers = { can: count(can), more: count(pool.asked - can) }
  return say(language, pool.keepsAll ? 'shortGrows' : 'shortStays', { ...values, ...numbers, until })
}

/** Fewer numbers than citizens, by more than rounding. */
function lacksNumbers({ perDay, numbersPerDay }: ArrivalFacts): boolean {
  return numbersPerDay !== null && perDay > numbersPerDay * (1 + 1e-9)
}

function ofNumbers({ service, perDay, numbersPerDay }: ArrivalFacts, language: Language): string {
  const can = numbersPerDay ?? 0
  return say(language, 'shortNumbers', {
    service,
    asked: formatAbout(perDay, language),
    can: formatAbout(can, language),
    more: formatAbout(perDay - can, language),
  })
}

/** Not where orders are placed as the stock falls: they bring as much as is used. */
function lacksPieces({ stock, needed, delivered, reorder, isOrderedByRule }: SupplyFacts): boolean {
  return reorder === null && !isOrderedByRule && needed > (stock + delivered) * (1 + 1e-9)
}

function ofSupply({ supply, stock, needed, delivered }: SupplyFacts, language: Language): string {
  const count = (pieces: number): string => formatAbout(Math.round(pieces), language)
  const there = stock + delivered
  return say(language, 'shortSupply', {
    supply,
    needed: count(needed),
    there: count(there),
    missing: count(needed - there),
  })
}
