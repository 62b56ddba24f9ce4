import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { Spell } from './spells.ts'
import type { Spelled, Story, StoryEvent } from './story.ts'

type Kind = StoryEvent['kind']

const ofUnits = {
  away: ['unit-away', 'unit-back'],
  repair: ['unit-fails', 'unit-repaired'],
  absent: ['unit-leaves', 'unit-comes'],
} as const

/**
 * What happens in a story, in order of time: all of the backlog, and of the office the begins and ends of the longest
 * spells. What was so at the start does not begin, and what is so at the end of the horizon does not end.
 *
 * @param horizon in minutes
 * @param mostSpells that are told
 */
export function storyEvents(
  story: Story,
  horizon: number,
  mostSpells: number,
): { events: StoryEvent[]; untold: number } {
  const spells = spellsOf(story).toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from)
  const told = spells.slice(0, mostSpells)
  const events = [...told.flatMap((spell) => endsOf(spell, horizon)), ...backlogEvents(story)]
  return {
    events: events.toSorted((a, b) => a.time - b.time),
    untold: spells.length - told.length + story.leftOut,
  }
}

interface KindOfSpell extends Spell {
  readonly name: string
  readonly begins: Kind
  readonly ends: Kind
}

function lengthOf({ from, to }: Spell): number {
  return to - from
}

function spellsOf({ links, units, supplies, triggers }: Story): KindOfSpell[] {
  const all = <What>(things: readonly Spelled<What>[], kinds: (what: What) => readonly [Kind, Kind]) =>
    things.flatMap(({ name, spells }) =>
      spells.map(({ from, to, what }) => {
        const [begins, ends] = kinds(what)
        return { from, to, name, begins, ends }
      }),
    )
  return [
    ...all(links, () => ['link-down', 'link-up']),
    ...all(units, (what) => ofUnits[what]),
    ...all(supplies, () => ['supply-short', 'supply-enough']),
    ...all(triggers, () => ['trigger-begins', 'trigger-ends']),
  ]
}

function endsOf({ from, to, name, begins, ends }: KindOfSpell, horizon: number): StoryEvent[] {
  const length = to - from
  return [
    ...(from > 0 ? [{ time: from, kind: begins, name, length }] : []),
    ...(to < horizon ? [{ time: to, kind: ends, name, length }] : []),
  ]
}

function backlogEvents({ peak, firstNormalDay, goneDay, relapses, waitingAtStart }: Story): StoryEvent[] {
  const atEndOf = (day: number | null, kind: Kind): StoryEvent[] =>
    day === null ? [] : [{ time: (day + 1) * MINUTES_PER_DAY, kind, name: '', length: 0 }]
  const isPeak = peak.backlog > waitingAtStart
  return [
    ...(isPeak ? [{ time: peak.time, kind: 'peak' as const, name: '', length: 0 }] : []),
    ...(firstNormalDay === goneDay ? [] : atEndOf(firstNormalDay, 'first-normal')),
    ...relapses.flatMap((day) => atEndOf(day, 'relapse')),
    ...atEndOf(goneDay, 'gone'),
  ]
}
