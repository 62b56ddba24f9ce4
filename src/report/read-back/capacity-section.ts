import type { PoolFacts } from '../../scenario/read-back/capacity-facts.ts'
import type { Capacity } from '../../scenario/read-back/pool-ability.ts'
import type { RunFacts } from '../../scenario/read-back/run-facts.ts'
import { formatAbout, formatPercent, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, type Row, type Section } from './spoken.ts'

export function capacitySection(pools: readonly PoolFacts[], run: RunFacts, language: Language): Section {
  return {
    heading: say(language, 'readCapacity'),
    rows: pools.flatMap((pool) => [
      { label: pool.pool, text: atStart(pool, run, language) },
      ...further(pool, language).map((text): Row => ({ label: '', text })),
    ]),
  }
}

function atStart(pool: PoolFacts, { workingDays }: RunFacts, language: Language): string {
  const { there, away, dailyLimit, now, openDays } = pool
  const all = there + away
  const units =
    away > 0
      ? say(language, 'readUnitsThere', { there, all })
      : there === 1
        ? say(language, 'readOneUnit')
        : say(language, 'readUnits', { count: there })
  const facts = inLine([
    units,
    say(language, 'readHours', { hours: formatAbout(now.hours, language) }),
    openDays !== workingDays && say(language, 'readOpenDays', { count: openDays }),
    dailyLimit !== null && say(language, 'readLimit', { limit: formatAbout(dailyLimit, language) }),
  ])
  if (pool.asked === 0) {
    return `${facts}: ${inLine([say(language, 'readNotAsked'), now.requests !== null && ableText(now.requests, language)])}`
  }
  return `${facts}: ${inLine([asked(pool, language), able(now, language)])}`
}

function further(
  { away, later, called, steps, back, all, hasLetters, asked: total, outages, notCounted }: PoolFacts,
  language: Language,
): string[] {
  const given = (capacity: Capacity) => ({ can: able(capacity, language) })
  const byStep = steps.filter((step) => step.asked > 0)
  const list = byStep.map((step) => `${step.step} ${formatAbout(step.asked, language)}`).join(', ')
  return [
    away === 1 && total > 0 && say(language, 'readBackOne', given(back)),
    away > 1 && total > 0 && say(language, 'readBack', { count: away, ...given(back) }),
    later > 0 && total > 0 && say(language, 'readAll', given(all)),
    ...outages.map(({ link, share }) =>
      say(language, 'readOutagesCounted', { link, share: formatShare(share, language) }),
    ),
    ...notCounted.map(({ link }) => say(language, 'readOutagesNotCounted', { link })),
    called > 0 && say(language, 'readCalled', { count: called }),
    byStep.length > 1 && say(language, 'readAskedIn', { list }),
    hasLetters && say(language, 'readLetters'),
  ].filter((text) => text !== false)
}

function asked(pool: PoolFacts, language: Language): string {
  return say(language, 'readAsked', { count: formatAbout(pool.asked, language) })
}

/** What can be done, and which share of it is asked. */
function able({ requests, load }: Capacity, language: Language): string {
  if (load === null) return say(language, 'readCannot')
  if (requests === null) return say(language, 'readAnyNumber')
  return inLine([ableText(requests, language), say(language, 'readLoad', { load: loadText(load, language) })])
}

function ableText(requests: number, language: Language): string {
  return say(language, 'readCan', { count: formatAbout(requests, language) })
}

/** Near to all of it a decimal tells more from less. */
function loadText(load: number, language: Language): string {
  return Math.abs(load - 1) < 0.02 && load !== 1 ? formatPercent(load, language) : formatShare(load, language)
}
