import type { Results } from '../../experiments/results.ts'
import { escapeHtml } from '../escape-html.ts'
import { decisionInShort } from '../verdict/decision-in-short.ts'
import { verdict } from '../verdict/verdict.ts'
import { say, type Language } from '../words/say.ts'
import { htmlList } from './html-list.ts'
import type { PageSection } from './page-section.ts'

/** The decision in three sentences, large; under them, folded, the rest of the answer, and the warnings. */
export function decisionSection(results: Results, language: Language): PageSection {
  const { sentences, warnings } = verdict(results, language)
  const decision = decisionInShort(results, language)
  const others = sentences.filter((sentence) => !decision.includes(sentence))
  return {
    id: 'decision',
    title: say(language, 'short.title'),
    kind: 'answer',
    html: [
      ...decision.map((sentence) => `<p class="headline">${escapeHtml(sentence)}</p>`),
      ...folded(say(language, 'html.wholeAnswer'), others),
      ...folded(say(language, 'html.warnings', { count: warnings.length }), warnings),
      `<noscript><p>${say(language, 'noScript')}</p></noscript>`,
    ].join('\n'),
  }
}

function folded(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  return [`<details><summary>${escapeHtml(title)}</summary>${htmlList(items)}</details>`]
}
