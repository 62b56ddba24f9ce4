import type { ArrivalFacts } from '../../scenario/read-back/arrival-facts.ts'
import { type Capacity, isShort, type PoolFacts } from '../../scenario/read-back/capacity-facts.ts'
import type { ReadBack } from '../../scenario/read-back/read-back.ts'
import { formatAbout } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { sayOfPlans } from '../words/say-warning.ts'

/** Where more is asked than can be done, as far as it shows before a run; one sentence for all plans in which it is so. */
export function shortages({ plans }: ReadBack, language: Language): string[] {
  const plansOf = new Map<string, string[]>()
  for (const { name, office } of plans) {
    const sentences = [
      ...office.pools.filter(({ now }) => isShort(now)).map((pool) => ofPool(pool, language)),
      ...office.arrivals.filter(lacksNumbers).map((facts) => ofNumbers(facts, language)),
    ]
    for (const sentence of sentences) plansOf.set(sentence, [...(plansOf.get(sentence) ?? []), name])
  }
  return [...plansOf].map(([sentence, names]) =>
    sayOfPlans(language, sentence, names.length === plans.length ? [] : names, plans.length),
  )
}

function ofPool(pool: PoolFacts, language: Language): string {
  const can = pool.now.requests ?? 0
  const asked = formatAbout(pool.asked, language)
  const values = { pool: pool.pool, asked, until: until(pool, language) }
  if (pool.now.load === null) return say(language, 'shortCannot', values)
  const numbers = { can: formatAbout(can, language), more: formatAbout(pool.asked - can, language) }
  return say(language, pool.keepsAll ? 'shortGrows' : 'shortStays', { ...values, ...numbers })
}

function until({ back, all, away, later, called }: PoolFacts, language: Language): string {
  const given = ({ requests }: Capacity) => ({ can: formatAbout(requests ?? 0, language) })
  if (away > 0 && !isShort(back)) return say(language, 'shortUntilBack', given(back))
  if (later > 0 && !isShort(all)) return say(language, 'shortUntilLater', given(all))
  return called > 0 ? say(language, 'shortUntilCalled') : say(language, 'shortForGood')
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
