import type { Figure } from './figures/figure.ts'
import { howToReadFigure } from './figures/how-to-read-figure.ts'
import type { StudyAnswer } from './study-answer.ts'
import { escapeMarkdown, markdownTable } from './tables/markdown-table.ts'
import type { Language } from './words/say.ts'
import { say } from './words/say.ts'

interface Fact {
  readonly name: string
  readonly value: string
}

/**
 * The answer of a study as Markdown. Figures are embedded as `<folder>/<name>.png`.
 *
 * @param facts how it was made, by name
 */
export function studyMarkdown(
  answer: StudyAnswer,
  facts: readonly Fact[],
  language: Language,
  folder = 'figures',
): string {
  const { title, headline, sentences, warnings, tables, figures } = answer
  return [
    `# ${escapeMarkdown(title)}`,
    `## ${say(language, 'verdictTitle')}`,
    `**${escapeMarkdown(headline)}**`,
    ...markdownList(sentences),
    ...(warnings.length === 0 ? [] : [`## ${say(language, 'warnings')}`, ...markdownList(warnings)]),
    ...(tables.length === 0 ? [] : [`## ${say(language, 'summaryTables')}`, ...tables.map(markdownTable)]),
    ...(figures.length === 0 ? [] : [`## ${say(language, 'summaryFigures')}`]),
    ...figures.map((figure) => embeddedFigure(figure, folder, language)),
    `## ${say(language, 'manifest')}`,
    factsList(facts),
    '',
  ].join('\n\n')
}

/** A figure of a report in Markdown: how it is read, then what exactly is drawn. */
export function embeddedFigure(figure: Figure, folder: string, language: Language): string {
  const sentence = howToReadFigure(figure, language)
  const path = `${folder}/${encodeURIComponent(figure.name)}.png`
  return [
    `### ${escapeMarkdown(figure.title)}`,
    `![${escapeMarkdown(figure.alt)}](${path})`,
    ...(sentence === null ? [] : [escapeMarkdown(sentence)]),
    escapeMarkdown(figure.caption),
  ].join('\n\n')
}

/** A list with a line for each item; nothing where there is none. */
export function markdownList(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]
}

/** How it was made, a line for each fact. */
export function factsList(facts: readonly Fact[]): string {
  return facts.map(({ name, value }) => `- ${name}: ${escapeMarkdown(value)}`).join('\n')
}
