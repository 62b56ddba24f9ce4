import { resultsLimits } from '../../limits/results-limits.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { type UnitState, unitStates } from '../../office/kernel/unit-state.ts'
import type { StoryEvent } from '../explain/story.ts'
import type { Answer } from '../results/clearing.ts'
import {
  linkLetters,
  type Replay,
  type ReplayedEvent,
  type ReplayedLink,
  type ReplayedPool,
  type ReplayedService,
  type ReplayedStep,
  type ReplayedSupply,
  type ReplayedUnit,
  type ReplayRank,
} from '../results/replay.ts'
import { type Exactly, leaf, listOf, objectOf, oneOf, orNull } from './exactly.ts'
import { allowedWords } from './results-words.ts'
import type { Sizes } from './sizes.ts'
import { amount, count, name, nameOrNone, someThings, things, wholeIn } from './values.ts'

const mostFrames = readingLimits.horizon.most
const byFrame = listOf(count, { least: 1, most: mostFrames })

function lettersOf(letters: string): Exactly<string> {
  const all = new RegExp(`^[${letters}]+$`)
  return leaf(
    allowedWords.letterEachDay(letters),
    (value) => typeof value === 'string' && value.length <= mostFrames && all.test(value),
  )
}

const unitLetters = lettersOf(unitStates.map((_, code) => String.fromCharCode('a'.charCodeAt(0) + code)).join(''))

const service = objectOf<ReplayedService>({
  name,
  backlog: byFrame,
  came: byFrame,
  completed: byFrame,
  classes: listOf(objectOf<ReplayedService['classes'][number]>({ name, backlog: byFrame }), someThings),
})

const pool = objectOf<ReplayedPool>({
  name,
  states: listOf(
    objectOf<ReplayedPool['states'][number]>({
      state: oneOf<UnitState>(Object.fromEntries(unitStates.map((state) => [state, true])) as Record<UnitState, true>),
      units: byFrame,
    }),
    someThings,
  ),
  made: byFrame,
})

const event = objectOf<ReplayedEvent>({
  time: amount,
  kind: oneOf<StoryEvent['kind']>({
    'link-down': true,
    'link-up': true,
    'unit-away': true,
    'unit-back': true,
    'unit-fails': true,
    'unit-repaired': true,
    'unit-leaves': true,
    'unit-comes': true,
    'supply-short': true,
    'supply-enough': true,
    'trigger-begins': true,
    'trigger-ends': true,
    peak: true,
    'first-normal': true,
    gone: true,
    relapse: true,
  }),
  of: nameOrNone,
  length: amount,
})

/** A future day by day. How long its lists have to be is said by `replayDisagreements`. */
export function replaySchema({ day }: Sizes): Exactly<Replay> {
  return objectOf<Replay>({
    plan: name,
    rank: oneOf<ReplayRank>({ median: true, late: true }),
    replication: count,
    place: count,
    of: count,
    gone: oneOf<Answer>({ yes: true, no: true, unknown: true }),
    goneDay: orNull(day),
    every: wholeIn(1, mostFrames),
    services: listOf(service, things),
    steps: listOf(objectOf<ReplayedStep>({ name, queue: byFrame }), someThings),
    units: listOf(objectOf<ReplayedUnit>({ name, pool: name, states: unitLetters, made: byFrame }), someThings),
    pools: listOf(pool, someThings),
    links: listOf(objectOf<ReplayedLink>({ name, states: lettersOf(Object.values(linkLetters).join('')) }), someThings),
    supplies: listOf(
      objectOf<ReplayedSupply>({ name, stock: listOf(amount, { least: 1, most: mostFrames }) }),
      someThings,
    ),
    peak: objectOf<Replay['peak']>({ time: amount, backlog: count }),
    events: listOf(event, { least: 0, most: resultsLimits.intervals.most }),
  })
}
