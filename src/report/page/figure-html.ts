import { escapeHtml, escapeName } from '../escape-html.ts'
import type { FigureName } from '../figures/figure-names.ts'
import { subtitleOf } from '../figures/texts-in-lines.ts'
import type { Figure } from '../figures/figure.ts'
import { say, type Language, type WordKey } from '../words/say.ts'

/** Figures that are read in one sentence, by the beginning of their names. */
type ReadName = { [Name in FigureName]: `read.${Name}` extends WordKey ? Name : never }[FigureName]

const readNames: readonly ReadName[] = [
  'backlog',
  'clearing',
  'promise',
  'cost-date',
  'what-binds',
  'who-waits',
  'unit-states',
]

/**
 * The place of a figure: title, one sentence on how to read it, and a canvas that says what it shows to those who do not
 * see it. The script of the page draws into it.
 *
 * @param level of the heading
 */
export function figureHtml(figure: Figure, level: 3 | 4, language: Language): string {
  const { name, title, alt, height } = figure
  const subtitle = subtitleOf(figure)
  return [
    `<figure data-name="${escapeName(name)}" data-rank="${figure.rank}">`,
    `<h${level}>${escapeHtml(title)}</h${level}>`,
    ...(subtitle === '' ? [] : [`<p class="note">${escapeHtml(subtitle)}</p>`]),
    `<div class="chart" style="height:${height}px"><canvas role="img" aria-label="${escapeHtml(alt)}"></canvas></div>`,
    `<figcaption>${caption(figure, language)}</figcaption></figure>`,
  ].join('\n')
}

/** How it is read, and what exactly is drawn on request; the whole caption where no sentence says it. */
function caption({ name, caption: text }: Figure, language: Language): string {
  const read = readNames.find((each) => name === each || name.startsWith(`${each}-`))
  if (read === undefined) return escapeHtml(text)
  const sentence = say(language, 'html.read', { text: say(language, `read.${read}`) })
  return [
    escapeHtml(sentence),
    `<details><summary>${escapeHtml(say(language, 'html.drawn'))}</summary>`,
    `<p>${escapeHtml(text)}</p></details>`,
  ].join('')
}
