import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { observed, type OneReplication } from '../explain/observed.ts'
import { storyEvents } from '../explain/story-events.ts'
import { storyOf } from '../explain/tell-story.ts'
import type { Replay, ReplayedPool, ReplayedService, ReplayedStep, ReplayedUnit } from '../results/replay.ts'
import { Frames } from './frames.ts'
import { ReplayRecorder } from './replay-recorder.ts'

/** Units that are shown one by one, and steps with a bar each. */
const MOST_UNITS = 60
const MOST_STEPS = 40
/** Outages, absences and shortages that are told: the longest. */
const MOST_SPELLS = 40

/** What is known of a future before it is made again. */
export type FutureToReplay = Pick<Replay, 'plan' | 'rank' | 'place' | 'of'>

/** Makes a replication again and records it frame by frame. */
export async function replayOf(run: OneReplication, future: FutureToReplay): Promise<Replay> {
  const { office } = run
  const frames = new Frames(office.days)
  const recorder = new ReplayRecorder(office, frames)
  const outcome = await observed(run, recorder)
  const recorded = recorder.recorded(office.days)
  const story = storyOf(office, outcome, recorder)
  const units = unitsOf(office, recorded.unitStates, recorder.made, frames.count)
  const isFew = units.length <= MOST_UNITS
  return {
    ...future,
    replication: run.replication,
    gone: story.gone,
    goneDay: story.goneDay,
    every: frames.every,
    services: servicesOf(office, outcome, recorder, frames),
    steps: stepsOf(office, outcome, frames),
    units: isFew ? units : [],
    pools: isFew ? [] : office.pools.map(({ name }) => poolOf(name, units, frames.count)),
    links: office.links.map(({ name }, l) => ({ name, states: recorded.linkStates[l] })),
    supplies: office.supplies.map(({ name }, s) => ({ name, stock: frames.lasts(outcome.supplies[s].stock) })),
    peak: story.peak,
    events: storyEvents(story, office.days * MINUTES_PER_DAY, MOST_SPELLS).events.map(({ name, ...event }) => ({
      ...event,
      of: name,
    })),
  }
}

function servicesOf(
  office: Office,
  outcome: ReplicationOutcome,
  { classes }: ReplayRecorder,
  frames: Frames,
): ReplayedService[] {
  return office.services.map((service, s) => {
    const { backlog, arrivedOnDay, completedOnDay } = outcome.services[s]
    return {
      name: service.name,
      backlog: frames.lasts(backlog),
      came: frames.sums(arrivedOnDay),
      completed: frames.sums(completedOnDay),
      classes: classes.of(service, s).map((each) => ({ name: office.classes[each.class].name, backlog: each.backlog })),
    }
  })
}

function stepsOf(office: Office, outcome: ReplicationOutcome, frames: Frames): ReplayedStep[] {
  const steps = office.steps.map(({ name }, s) => ({ name, queue: frames.lasts(outcome.steps[s].queue) }))
  const largest = new Map(steps.map((step) => [step, total(step.queue)]))
  const kept = new Set(steps.toSorted((a, b) => largest.get(b)! - largest.get(a)!).slice(0, MOST_STEPS))
  return steps.filter((step) => kept.has(step))
}

function unitsOf(office: Office, states: readonly string[], made: Uint32Array, frames: number): ReplayedUnit[] {
  return office.units.map(({ name, pool }, u) => ({
    name,
    pool: office.pools[pool].name,
    states: states[u],
    made: Array.from(made.subarray(u * frames, (u + 1) * frames)),
  }))
}

/** How many units of a pool are in each state. */
function poolOf(name: string, all: readonly ReplayedUnit[], frames: number): ReplayedPool {
  const units = all.filter(({ pool }) => pool === name)
  const counts = unitStates.map(() => new Array<number>(frames).fill(0))
  const made = new Array<number>(frames).fill(0)
  for (const unit of units) {
    for (let frame = 0; frame < frames; frame++) {
      counts[unit.states.charCodeAt(frame) - 'a'.charCodeAt(0)][frame]++
      made[frame] += unit.made[frame]
    }
  }
  const states = unitStates.map((state, code) => ({ state, units: counts[code] }))
  return { name, states: states.filter((state) => state.units.some((count) => count > 0)), made }
}
