import type { Results } from '../results.ts'
import type { Replay } from '../results/replay.ts'
import { asMany, type Disagreement, type Names } from './disagreement.ts'

/** Lists of a replay that are not as long as its frames are many, and plans and services that are not there. */
export function replayDisagreements({ scenario }: Results, replay: Replay, plans: Names, at: number): Disagreement[] {
  const frames = Math.ceil(scenario.days / replay.every)
  const path = ['replays', at]
  const { services, steps, units, pools, links, supplies } = replay
  const asFrames = (list: ArrayLike<unknown>, ...where: (string | number)[]) =>
    asMany(Array.from(list), frames, [...path, ...where], 'frames')
  return [
    ...plans.demand(replay.plan, [...path, 'plan']),
    ...services.flatMap(({ backlog, came, completed, classes }, s) => [
      ...asFrames(backlog, 'services', s, 'backlog'),
      ...asFrames(came, 'services', s, 'came'),
      ...asFrames(completed, 'services', s, 'completed'),
      ...classes.flatMap((each, c) => asFrames(each.backlog, 'services', s, 'classes', c, 'backlog')),
    ]),
    ...steps.flatMap(({ queue }, s) => asFrames(queue, 'steps', s, 'queue')),
    ...units.flatMap(({ states, made }, u) => [
      ...asFrames(states, 'units', u, 'states'),
      ...asFrames(made, 'units', u, 'made'),
    ]),
    ...pools.flatMap(({ states, made }, p) => [
      ...states.flatMap((state, s) => asFrames(state.units, 'pools', p, 'states', s, 'units')),
      ...asFrames(made, 'pools', p, 'made'),
    ]),
    ...links.flatMap(({ states }, l) => asFrames(states, 'links', l, 'states')),
    ...supplies.flatMap(({ stock }, s) => asFrames(stock, 'supplies', s, 'stock')),
  ]
}
