import type { Results } from '../../experiments/results.ts'
import type { Replay } from '../../experiments/results/replay.ts'
import { escapeHtml } from '../escape-html.ts'
import { planOf } from '../figures/figure.ts'
import { replaySentences } from '../replay/replay-sentences.ts'
import { replayTable } from '../replay/replay-table.ts'
import { htmlTable } from '../tables/html-table.ts'
import { say, type Language } from '../words/say.ts'
import type { PageSection } from './page-section.ts'

/** Futures to be played day by day, by the page's script, and as tables; nothing where none was recorded. */
export function replaySections(results: Results, language: Language): PageSection[] {
  const { replays = [] } = results
  if (replays.length === 0) return []
  const [{ plan: first }] = replays
  const tables = replays.filter(({ plan }) => plan === first)
  const html = [
    `<p>${say(language, 'replay.lead')}</p>`,
    choice(results, replays, language),
    `<div id="replay-which">${replaySentences(results, replays[0], language).map(paragraph).join('')}</div>`,
    player(replays[0].every === 1 ? 'day' : 'week', language),
    '<div id="replay-picture" hidden></div>',
    `<details id="replay-table" open><summary>${say(language, 'replay.table')}</summary>`,
    ...tables.map((replay) => htmlTable(replayTable(results, replay, language))),
    '</details>',
  ].join('\n')
  return [{ id: 'replay', title: say(language, 'replay.title'), html }]
}

const paragraph = (text: string) => `<p class="note">${escapeHtml(text)}</p>`

/** The script shows it, and the player: without it they do nothing. */
function choice(results: Results, replays: readonly Replay[], language: Language): string {
  const options = replays.map(({ plan, rank }, i) => {
    const title = say(language, `replay.choice.${rank}`, { plan: planOf(results, plan).title })
    return `<option value="${i}">${escapeHtml(title)}</option>`
  })
  return [
    `<p id="replay-futures" hidden><label for="replay-choice">${say(language, 'replay.choose')}</label>`,
    `<select id="replay-choice">${options.join('')}</select></p>`,
  ].join('\n')
}

function player(every: 'day' | 'week', language: Language): string {
  return [
    '<div id="replay-player" hidden>',
    `<p class="replay-row"><button type="button" id="replay-play">${say(language, 'replay.play')}</button>`,
    `<input type="range" id="replay-day" min="0" max="0" step="1" value="0" aria-label="${say(language, `replay.${every}`)}" /></p>`,
    `<p id="replay-date"></p><p class="note">${say(language, `replay.note.${every}`)}</p></div>`,
  ].join('\n')
}
