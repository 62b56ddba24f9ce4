import type { Replay, ReplayedEvent } from '../../experiments/results/replay.ts'
import { groupedByDay, whatHappens, type StoryFacts } from '../explain/story-sentences.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { capitalised } from '../format.ts'
import type { Language } from '../words/say.ts'

/** What happens in each frame of a replay, in sentences. */
export function replayEvents(replay: Replay, facts: StoryFacts, frames: number, language: Language): string[][] {
  const sentences = Array.from({ length: frames }, (): string[] => [])
  const events = replay.events.map(({ of, ...event }) => ({ ...event, name: of }))
  for (const group of groupedByDay(events)) {
    const frame = Math.floor(dayOf(group[0]) / replay.every)
    sentences[Math.min(frames - 1, frame)].push(`${capitalised(whatHappens(group, facts, language))}.`)
  }
  return sentences
}

/** What is judged at the end of a day is of that day; all else happens at its moment. */
function dayOf({ time, kind }: Pick<ReplayedEvent, 'time' | 'kind'>): number {
  const days = time / MINUTES_PER_DAY
  return JUDGED.has(kind) ? Math.ceil(days) - 1 : Math.floor(days)
}

const JUDGED: ReadonlySet<ReplayedEvent['kind']> = new Set(['first-normal', 'gone', 'relapse'])
