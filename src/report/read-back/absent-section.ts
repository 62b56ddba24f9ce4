import type { AbsentFacts } from '../../scenario/read-back/away-facts.ts'
import { formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, sayDate, saySpan, shortList, type Section } from './spoken.ts'

/** Units of a pool of which the same is true are told together. @param last day of the run */
export function absentSection(absent: readonly AbsentFacts[], last: string, language: Language): Section {
  const groups = new Map<string, { facts: AbsentFacts; units: string[] }>()
  for (const facts of absent) {
    const key = JSON.stringify({ ...facts, unit: '' })
    const group = groups.get(key) ?? { facts, units: [] }
    group.units.push(facts.unit)
    groups.set(key, group)
  }
  return {
    heading: say(language, 'readAbsent'),
    rows: [...groups.values()].map(({ facts, units }, i, all) => ({
      label: all[i - 1]?.facts.pool === facts.pool ? '' : facts.pool,
      text: absentText(facts, shortList(units), last, language),
    })),
  }
}

function absentText(facts: AbsentFacts, units: string, last: string, language: Language): string {
  if (facts.kind === 'called') return say(language, 'readComesWhenCalled', { units })
  if (facts.kind === 'later') {
    const { from, delay, stays } = facts
    return inLine([
      say(language, from > last ? 'readComesAfter' : 'readComes', { units, date: sayDate(from, language) }),
      delay !== null && say(language, 'readDelayed', { delay: saySpan(delay, language) }),
      stays !== null && say(language, 'readStays', { time: saySpan(stays, language) }),
    ])
  }
  const { depot, since, moved } = facts
  return inLine([
    say(language, 'readAway', { units, depot, date: sayDate(since, language) }),
    moved === null
      ? returning(facts, last, language)
      : say(language, 'readMoved', { depot: moved.to, date: sayDate(moved.on, language) }),
  ])
}

function returning(
  { back, never, mayWait }: AbsentFacts & { readonly kind: 'away' },
  last: string,
  language: Language,
): string {
  if (back === null && never === 0) return say(language, 'readReturnUnknown')
  const date = back === null ? '' : sayDate(back, language)
  return inLine([
    back !== null && say(language, back > last ? 'readReturnAfter' : 'readReturn', { date }),
    mayWait && back !== null && say(language, 'readMayWait'),
    never > 0 && say(language, 'readReturnNever', { share: formatShare(never, language) }),
  ])
}
