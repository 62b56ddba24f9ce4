import type { Missing } from './story-recorder.ts'
import type { Spell } from './spells.ts'
import type { Spelled, Story } from './story.ts'

/** As many spells of one kind are told one by one; more are summed up. */
const FEW = 3
/** A spell so many times as long as the middle one is no repetition of it. */
const FAR_LONGER = 2

/** How a spell begins. */
type Begin = 'link-down' | 'unit-away' | 'unit-fails' | 'unit-leaves' | 'supply-short' | 'trigger-begins'

/** Spells of one thing that come again and again and are much alike. */
export interface Repeated {
  readonly name: string
  readonly begins: Begin
  readonly spells: readonly Spell[]
}

const beginsOfUnit: Readonly<Record<Missing, Begin>> = {
  away: 'unit-away',
  repair: 'unit-fails',
  absent: 'unit-leaves',
}

/**
 * What repeats in a story, so that it need not be told one by one, and the story without it. A spell that was there at the
 * start or is at the end of the horizon is never part of it.
 *
 * @param horizon in minutes
 */
export function repeatedSpells(story: Story, horizon: number): { readonly repeated: Repeated[]; readonly rest: Story } {
  const repeated: Repeated[] = []
  const without = <What>(things: readonly Spelled<What>[], begins: (what: What) => Begin) =>
    things.map(({ name, spells }): Spelled<What> => {
      const told = new Set<Spell>()
      for (const what of new Set(spells.map((spell) => spell.what))) {
        const alike = spells.filter((spell) => spell.what === what && spell.from > 0 && spell.to < horizon)
        const common = muchAlike(alike)
        if (common.length <= FEW) continue
        for (const spell of common) told.add(spell)
        repeated.push({ name, begins: begins(what), spells: common.map(({ from, to }) => ({ from, to })) })
      }
      return { name, spells: spells.filter((spell) => !told.has(spell)) }
    })
  const rest = {
    ...story,
    links: without(story.links, () => 'link-down'),
    units: without(story.units, (what) => beginsOfUnit[what]),
    supplies: without(story.supplies, () => 'supply-short'),
    triggers: without(story.triggers, () => 'trigger-begins'),
  }
  return { repeated: repeated.toSorted((a, b) => a.spells[0].from - b.spells[0].from), rest }
}

/** Those that are not far longer than the middle one. */
function muchAlike<One extends Spell>(spells: readonly One[]): One[] {
  const length = ({ from, to }: Spell) => to - from
  const lengths = spells.map(length).sort((a, b) => a - b)
  const middle = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
  return spells.filter((spell) => length(spell) <= FAR_LONGER * middle)
}
