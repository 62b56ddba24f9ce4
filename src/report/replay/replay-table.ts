import type { Results } from '../../experiments/results.ts'
import type { Replay } from '../../experiments/results/replay.ts'
import { largest } from '../../statistics/extremes.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { plainCell, type Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'
import { ReplayView } from './replay-view.ts'

/** Rows at most, and steps with a column of their own: those with the longest queues. */
const MOST_ROWS = 26
const MOST_STEPS = 4

/** A replay for those who cannot play it: every so many days, and the day of the peak. */
export function replayTable(results: Results, replay: Replay, language: Language): Table {
  const view = new ReplayView(results, replay, language)
  const { focus } = results.scenario
  const plan = planOf(results, replay.plan).title
  const { replication, rank } = replay
  const { backlog } = replay.services.find(({ name }) => name === focus) ?? replay.services[0]
  const steps = longest(replay)
  const number = (value: number) => plainCell(formatNumber(value, language))
  const titles = [
    say(language, 'replay.column.backlog', { service: focus }),
    ...steps.map(({ name }) => say(language, 'replay.column.queue', { step: name })),
    say(language, 'replay.column.working'),
  ]
  const hasLinks = replay.links.length > 0
  return {
    name: `replay-${replay.plan}-${rank}`,
    caption: say(language, `replay.tableCaption.${rank}`, { plan, replication }),
    columns: [
      { title: say(language, replay.every === 1 ? 'replay.day' : 'replay.week'), numeric: false },
      ...titles.map((title) => ({ title, numeric: true })),
      ...(hasLinks ? [{ title: say(language, 'replay.column.down'), numeric: false }] : []),
    ],
    rows: framesShown(view).map((frame) => ({
      heading: view.date(frame),
      cells: [
        number(backlog[frame]),
        ...steps.map(({ queue }) => number(queue[frame])),
        number(view.working(frame)),
        ...(hasLinks ? [plainCell(view.down(frame).join(', ') || say(language, 'replay.none'))] : []),
      ],
    })),
    notes: [],
  }
}

function longest({ steps }: Replay): Replay['steps'] {
  const most = new Map(steps.map((step) => [step, largest(step.queue)]))
  const kept = steps.filter((step) => most.get(step)! > 0).toSorted((a, b) => most.get(b)! - most.get(a)!)
  return kept.slice(0, MOST_STEPS)
}

function framesShown({ frames, peak }: ReplayView): number[] {
  const every = Math.ceil(frames / (MOST_ROWS - 2))
  const shown = new Set([peak, frames - 1])
  for (let frame = 0; frame < frames; frame += every) shown.add(frame)
  return [...shown].toSorted((a, b) => a - b)
}
