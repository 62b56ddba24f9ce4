import type { Results } from '../../experiments/results.ts'
import type { Replay } from '../../experiments/results/replay.ts'
import { largest } from '../../statistics/extremes.ts'
import { planOf } from '../figures/figure.ts'
import { formatDate, formatNumber } from '../format.ts'
import { plainCell, type Row, type Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'
import { replaySentences } from './replay-sentences.ts'
import { ReplayView } from './replay-view.ts'

/** Rows at most, and steps with a column of their own: those with the longest queues. */
const MOST_ROWS = 26
const MOST_STEPS = 3
/** Of the longest queue: shorter ones are not worth a column. */
const LITTLE = 0.02

const DAYS_OF_WEEK = 7

/**
 * A replay for those who cannot play it, such as readers of paper: a row for each week, or for as many weeks as leave few
 * rows, and one for the day of the peak. Each tells what has happened since the row before.
 */
export function replayTable(results: Results, replay: Replay, language: Language): Table {
  const view = new ReplayView(results, replay, language)
  const { focus, dates } = results.scenario
  const plan = planOf(results, replay.plan).title
  const { replication, rank, every } = replay
  const { backlog } = replay.services.find(({ name }) => name === focus) ?? replay.services[0]
  const steps = longest(replay)
  const number = (value: number) => plainCell(formatNumber(value, language))
  const titles = [
    say(language, 'replay.column.backlog', { service: focus }),
    ...steps.map(({ name }) => say(language, 'replay.column.queue', { step: name })),
    say(language, 'replay.column.working'),
  ]
  const hasLinks = replay.links.length > 0
  const rows = framesShown(results, replay, view).map((frame, index, shown): Row => {
    const since = framesSince(shown[index - 1], frame)
    const down = new Set(since.flatMap((each) => view.down(each)))
    return {
      heading: every === 1 ? formatDate(dates[frame], language) : view.date(frame),
      cells: [
        number(backlog[frame]),
        ...steps.map(({ queue }) => number(queue[frame])),
        number(view.working(frame)),
        ...(hasLinks ? [plainCell([...down].join(', ') || say(language, 'replay.none'))] : []),
        plainCell(since.flatMap((each) => view.events(each)).join(' ')),
      ],
    }
  })
  return {
    name: `replay-${replay.plan}-${rank}`,
    caption: say(language, `replay.tableCaption.${rank}`, { plan, replication }),
    columns: [
      { title: say(language, every === 1 ? 'replay.day' : 'replay.week'), numeric: false },
      ...titles.map((title) => ({ title, numeric: true })),
      ...(hasLinks ? [{ title: say(language, 'replay.column.down'), numeric: false }] : []),
      { title: say(language, 'replay.column.events'), numeric: false },
    ],
    rows,
    notes: [
      say(language, every === 1 ? 'replay.tableNote.day' : 'replay.tableNote.week'),
      ...replaySentences(results, replay, language),
    ],
  }
}

function longest({ steps }: Replay): Replay['steps'] {
  const most = new Map(steps.map((step) => [step, largest(step.queue)]))
  const least = LITTLE * largest(most.values())
  const kept = steps.filter((step) => most.get(step)! > least).toSorted((a, b) => most.get(b)! - most.get(a)!)
  return kept.slice(0, MOST_STEPS)
}

/** The first, that of the peak, and the last one of each week on which the office works. */
function framesShown({ scenario }: Results, { every }: Replay, { frames, peak }: ReplayView): number[] {
  const weeks = Math.ceil((frames * every) / DAYS_OF_WEEK / (MOST_ROWS - 2))
  const size = (DAYS_OF_WEEK * weeks) / every
  const shown = new Set([0, peak, frames - 1])
  for (let from = 0; from + size < frames; from += size) {
    const days = framesSince(from - 1, from + size - 1)
    shown.add(days.findLast((day) => every > 1 || !scenario.closed[day]) ?? days.at(-1)!)
  }
  return [...shown].toSorted((a, b) => a - b)
}

/** Those after one, or from the first on, up to another. */
function framesSince(before: number | undefined, last: number): number[] {
  const first = before === undefined ? 0 : before + 1
  return Array.from({ length: last + 1 - first }, (_, index) => first + index)
}
