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

/** The end of a day is still that day. */
function dayOf({ time }: Pick<ReplayedEvent, 'time'>): number {
  return Math.max(0, Math.ceil(time / MINUTES_PER_DAY) - 1)
}
