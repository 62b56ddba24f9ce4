import type { DayCause, DayPool } from '../../experiments/explain/day-explained.ts'
import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import type { ProbabilityEstimate } from '../../experiments/results/estimates.ts'
import { total } from '../../statistics/total.ts'
import { causeInWords } from '../cause-words.ts'
import { estimateText, formatAbout, formatDate, formatShare } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** Units that are named one by one in a sentence. */
const NAMED = 8
/** Causes in a sentence. */
const CAUSES = 3
/** Share of all waiting in opening hours below which nothing is said of what holds up a pool. */
const LITTLE = 0.05

/** What came, what was completed and what is left of the service that the decision is about. */
export function dayHeadline({ focus, day, replication }: ExplainResults, language: Language): string {
  const { services, date, isOpen, replications } = day!
  const service = services.find(({ name }) => name === focus)!
  const text = (of: 'arrived' | 'completed' | 'backlog') => estimateText(service[of], language)
  const facts = {
    date: formatDate(date, language, 'long'),
    service: focus,
    completed: text('completed'),
    backlog: text('backlog'),
  }
  const futures = replication === null ? say(language, 'explain.futures', { replications }) : ''
  if (!isOpen) return say(language, 'explain.day.closed', { ...facts, futures })
  return say(language, 'explain.day.head', { ...facts, arrived: text('arrived'), futures })
}

/** What each pool has made, what holds it up, and what was wrong on that day; the pools where most waits first. */
export function daySentences({ day, replication }: ExplainResults, language: Language): string[] {
  const { links, supplies, triggers } = day!
  const isOne = replication !== null
  const pools = day!.pools.toSorted((a, b) => waitedInHours(b) - waitedInHours(a))
  const waited = total(pools.map(waitedInHours))
  const units = day!.pools.flatMap((pool) => pool.units)
  const told = (key: ChanceKey, things: readonly Chance[]) => chanceSentence(key, things, isOne, language)
  return [
    ...pools.flatMap((pool) => [
      ...madeSentence(pool, language),
      ...(waitedInHours(pool) < LITTLE * waited ? [] : causeSentence(pool, language)),
    ]),
    ...told(
      'links',
      links.map(({ name, down }) => ({ name, chance: down })),
    ),
    ...told(
      'away',
      units.map(({ name, awayAllDay }) => ({ name, chance: awayAllDay })),
    ),
    ...told(
      'absent',
      units.map(({ name, absentAllDay }) => ({ name, chance: absentAllDay })),
    ),
    ...told(
      'failed',
      units.map(({ name, failed }) => ({ name, chance: failed })),
    ),
    ...told(
      'limit',
      units.map(({ name, limitReached }) => ({ name, chance: limitReached })),
    ),
    ...told(
      'supplies',
      supplies.map(({ name, short }) => ({ name, chance: short })),
    ),
    ...told(
      'triggers',
      triggers.map(({ name, active }) => ({ name, chance: active })),
    ),
  ]
}

/** Request-hours in the queues of a pool while it is open. */
export function waitedInHours({ causes }: DayPool): number {
  return total(causes.map(({ kind, requestHours }) => (kind === 'closed' ? 0 : requestHours)))
}

type ChanceKey = 'links' | 'away' | 'absent' | 'failed' | 'limit' | 'supplies' | 'triggers'

interface Chance {
  readonly name: string
  readonly chance: ProbabilityEstimate
}

/** Nothing of a pool at which nothing was done and nobody waits. */
function madeSentence({ name, made, units, waitingAtEnd }: DayPool, language: Language): string[] {
  if (made.mean === 0 && waitingAtEnd.mean === 0) return []
  const busy = units.filter((unit) => unit.made.mean > 0)
  const list = busy.map((unit) => `${unit.name} ${formatAbout(unit.made.mean, language)}`)
  const facts = {
    pool: name,
    made: estimateText(made, language),
    waiting: estimateText(waitingAtEnd, language),
  }
  if (made.mean === 0) return [say(language, 'explain.day.nothing', facts)]
  const named = units.length > 1 && busy.length <= NAMED ? ` (${joinAnd(list, language)})` : ''
  return [say(language, 'explain.day.made', { ...facts, units: named })]
}

function causeSentence({ name, causes }: DayPool, language: Language): string[] {
  const within = causes.filter(({ shareWithinHours }) => shareWithinHours !== null)
  if (within.length === 0) {
    return causes.length === 0 ? [] : [say(language, 'explain.day.onlyClosed', { pool: name })]
  }
  const told = within.slice(0, CAUSES).map((cause) => causeWithShare(cause, language))
  return [say(language, 'explain.day.causes', { pool: name, causes: told.join(', ') })]
}

function causeWithShare(cause: DayCause, language: Language): string {
  return say(language, 'explain.day.cause', {
    cause: causeInWords(cause, language),
    share: formatShare(cause.shareWithinHours!, language),
  })
}

function chanceSentence(key: ChanceKey, things: readonly Chance[], isOne: boolean, language: Language): string[] {
  const found = things.filter(({ chance }) => chance.value > 0).toSorted((a, b) => b.chance.value - a.chance.value)
  if (found.length === 0) return []
  const named = found.slice(0, NAMED).map(({ name, chance }) => {
    const share = formatShare(chance.value, language)
    return isOne ? name : say(language, 'explain.day.inShare', { name, share })
  })
  const rest = found.length - named.length
  const list = [...named, ...(rest > 0 ? [say(language, 'explain.day.more', { count: rest })] : [])]
  return [say(language, `explain.day.${key}`, { names: joinAnd(list, language) })]
}
