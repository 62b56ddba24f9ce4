import type { Results } from '../../experiments/results.ts'
import type { Replay } from '../../experiments/results/replay.ts'
import { planOf } from '../figures/figure.ts'
import { formatDate, formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** Which future is replayed, what becomes of the backlog in it, and the command that tells it in full. */
export function replaySentences(results: Results, replay: Replay, language: Language): string[] {
  const command = explainCommand(results, replay)
  return [
    whichFuture(results, replay, language),
    outcome(results, replay, language),
    ...(command === null ? [] : [say(language, 'replay.command', { command })]),
  ]
}

function whichFuture(results: Results, replay: Replay, language: Language): string {
  const { rank, replication, place, of } = replay
  const plan = planOf(results, replay.plan).title
  const number = (value: number) => formatNumber(value, language)
  const facts = { replication, plan, of: number(of), service: results.scenario.focus }
  if (rank === 'late' && place === of) return say(language, 'replay.which.last', facts)
  return say(language, `replay.which.${rank}`, { ...facts, place: number(place) })
}

function outcome({ scenario }: Results, { replication, gone, goneDay, services }: Replay, language: Language): string {
  const { focus: service, dates } = scenario
  if (goneDay !== null) {
    const date = formatDate(dates[goneDay], language, 'long')
    return say(language, 'explain.story.gone', { replication, service, date })
  }
  const backlog = (services.find(({ name }) => name === service) ?? services[0]).backlog
  const last = formatNumber(backlog.at(-1)!, language)
  const end = formatDate(dates.at(-1)!, language)
  const key = gone === 'no' ? 'explain.story.notGone' : 'explain.story.unknown'
  return say(language, key, { replication, service, last, end })
}

/** Null where a name would have to be quoted, which shells do in different ways. */
function explainCommand({ manifest }: Results, { plan, replication }: Replay): string | null {
  const { scenarioFile, seed, engine, allowOutside = false } = manifest
  const words = [
    ...['antrean', 'explain', scenarioFile, '--plan', plan],
    ...['--replication', String(replication), '--seed', String(seed)],
    ...(engine === 'built-in' ? [] : ['--engine', engine]),
    ...(allowOutside ? ['--allow-outside'] : []),
  ]
  const isPlain = [scenarioFile, plan].every((word) => /^\w[\w@%+=:,./-]*$/.test(word))
  return isPlain ? words.join(' ') : null
}
