import type { SupplyFacts } from '../../scenario/read-back/supply-facts.ts'
import { formatAbout, formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, sayDate, saySpan, type Row, type Section } from './spoken.ts'

/** Deliveries of a supply that are told one by one. */
const MOST = 6

export function suppliesSection(supplies: readonly SupplyFacts[], language: Language): Section {
  return {
    heading: say(language, 'readSupplies'),
    rows: supplies.flatMap((facts) => [
      { label: facts.supply, text: stock(facts, language) },
      ...deliveries(facts, language).map((text): Row => ({ label: '', text })),
    ]),
  }
}

function stock(
  { stock: pieces, perDay, forWaiting, lastsUntil, deliveries: further, reorder }: SupplyFacts,
  language: Language,
): string {
  const inStock = say(language, 'readStock', { count: formatNumber(pieces, language) })
  if (perDay === 0 && forWaiting === 0) return `${inStock}; ${say(language, 'readNoUse')}`
  const isAlone = further.length === 0 && reorder === null
  const use = inLine([
    perDay > 0 && say(language, 'readUse', { count: formatAbout(perDay, language) }),
    forWaiting > 0 && say(language, 'readUseWaiting', { count: formatAbout(Math.round(forWaiting), language) }),
  ])
  const date = lastsUntil === null ? '' : sayDate(lastsUntil, language)
  const end =
    lastsUntil === null
      ? say(language, 'readLasts')
      : say(language, isAlone ? 'readLastsUntil' : 'readLastsUntilAlone', { date })
  return `${inStock}; ${use}: ${end}`
}

function deliveries(
  { deliveries: all, withDeliveriesUntil, reorder, perDay, forWaiting }: SupplyFacts,
  language: Language,
): string[] {
  const lines = all.slice(0, MOST).map(({ first, every, size, delay }) => {
    const values = { size: formatAbout(size, language), date: sayDate(first, language) }
    return inLine([
      every === null
        ? say(language, 'readDeliveryOnce', values)
        : say(language, 'readDeliveries', { ...values, every: saySpan(every, language) }),
      delay !== null && say(language, 'readDelayed', { delay: saySpan(delay, language) }),
    ])
  })
  if (all.length > MOST) lines.push(say(language, 'readMore', { count: all.length - MOST }))
  if (all.length > 0 && perDay + forWaiting > 0) {
    const date = withDeliveriesUntil === null ? '' : sayDate(withDeliveriesUntil, language)
    const end = withDeliveriesUntil === null ? say(language, 'readWithLasts') : say(language, 'readWithUntil', { date })
    lines[lines.length - 1] += `: ${end}`
  }
  if (reorder !== null) {
    const values = { size: formatAbout(reorder.size, language), at: formatNumber(reorder.at, language) }
    lines.push(say(language, 'readReorder', { ...values, lead: saySpan(reorder.lead, language) }))
  }
  return lines
}
