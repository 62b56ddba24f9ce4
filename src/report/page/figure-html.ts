import { escapeHtml, escapeName } from '../escape-html.ts'
import type { Figure } from '../figures/figure.ts'
import { howToReadFigure } from '../figures/how-to-read-figure.ts'
import { subtitleOf } from '../figures/texts-in-lines.ts'
import { say, type Language } from '../words/say.ts'

/**
 * The place of a figure: title, one sentence on how to read it, and a canvas that says what it shows to those who do not
 * see it. The script of the page draws into it.
 *
 * @param level of the heading
 * @param below HTML of what can be done with it
 */
export function figureHtml(figure: Figure, level: 3 | 4, language: Language, below = ''): string {
  const { name, title, alt, height } = figure
  return [
    `<figure data-name="${escapeName(name)}" data-rank="${figure.rank}">`,
    `<h${level}>${escapeHtml(title)}</h${level}>`,
    `<p class="note">${escapeHtml(subtitleOf(figure))}</p>`,
    `<div class="chart" style="height:${height}px"><canvas role="img" aria-label="${escapeHtml(alt)}"></canvas></div>`,
    `<figcaption>${captionHtml(figure, language)}</figcaption>${below}</figure>`,
  ].join('\n')
}

/** How it is read, and what exactly is drawn on request; the whole caption where no sentence says it. */
export function captionHtml(figure: Figure, language: Language): string {
  const sentence = howToReadFigure(figure, language)
  if (sentence === null) return escapeHtml(figure.caption)
  return [
    escapeHtml(sentence),
    `<details><summary>${escapeHtml(say(language, 'html.drawn'))}</summary>`,
    `<p>${escapeHtml(figure.caption)}</p></details>`,
  ].join('')
}
