import type { ChartConfiguration } from 'chart.js'
import { largest } from '../../statistics/extremes.ts'
import { LEGEND_ROW, legendRows } from './chart-frame.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure } from './figure.ts'
import { wrapText } from './wrap-text.ts'

/** Pixels of a letter of an axis, and of a line of them. */
const [LETTER, LINE] = [5.8, 13]

/** Pixels of a place in which two axes side by side have little room. */
const NARROW = 560

/** What stands under the title of a figure; nothing where nothing does. A page has it as text. */
export function subtitleOf({ config }: Figure): string {
  const text = config.options?.plugins?.legend?.title?.text
  return Array.isArray(text) ? text.join(' ') : typeof text === 'string' ? text : ''
}

/**
 * The figure laid out for a place in a page that may be as narrow as a telephone: titles of axes and names of rows in lines
 * that fit, and as much higher as these and the legend need. What stands under its title is left to the page.
 *
 * @param width of its place, in CSS pixels
 */
export function figureOnPage(figure: Figure, width: number): Figure {
  const { config, height } = figure
  const { options } = config
  const { legend } = options?.plugins ?? {}
  const datasets = config.data.datasets as unknown as readonly FigureDataset[]
  const scales = Object.entries((options?.scales ?? {}) as Record<string, Scale>)
  const rows = isOfNames(figure) ? scales.find(([name]) => name === 'y') : undefined
  const wrapped = rows && withNamesInLines(rows[1], Math.floor((width / 2 - 20) / LETTER))
  const across = scales.filter(([name]) => !name.startsWith('y')).length
  const room = (name: string) =>
    name.startsWith('y') ? height / 2 : options?.indexAxis === 'y' ? width / 2 / across : width - 60
  return {
    ...figure,
    height:
      height + LEGEND_ROW * (legendRows(datasets, width) - legendRows(datasets, figure.width)) + (wrapped?.more ?? 0),
    config: {
      ...config,
      options: {
        ...options,
        scales: Object.fromEntries(
          scales.map(([name, scale]) => [
            name,
            withTitleInLines(
              name === 'y' ? (wrapped?.scale ?? scale) : across > 1 && width < NARROW ? withFewTicks(scale) : scale,
              room(name),
            ),
          ]),
        ),
        plugins: { ...options?.plugins, legend: { ...legend, title: { ...legend?.title, display: false } } },
      },
    } as ChartConfiguration,
  }
}

interface Scale {
  readonly max?: unknown
  readonly title?: { readonly text?: unknown }
  readonly ticks?: { readonly callback?: unknown }
}

/** Whether its rows have names, which stand on its upright axis. */
const isOfNames = ({ isOfRows, config }: Figure): boolean => isOfRows && config.options?.indexAxis === 'y'

type Name = string | readonly string[] | undefined

/** With the pixels that the rows need more, so that each has room for the lines of the longest name. */
function withNamesInLines(scale: Scale, characters: number): { readonly scale: Scale; readonly more: number } {
  const nameOf = scale.ticks?.callback as ((value: number) => Name) | undefined
  if (nameOf === undefined) return { scale, more: 0 }
  const inLines = (value: number) => linesOf(nameOf(value)).flatMap((line) => wrapText(line, characters))
  const rows = Array.from({ length: Math.round(Number(scale.max) + 0.5) }, (_, row) => row)
  const longest = (of: (row: number) => readonly string[]) => largest([0, ...rows.map((row) => of(row).length)])
  const added = longest(inLines) - longest((row) => linesOf(nameOf(row)))
  const callback = (value: string | number) => inLines(Number(value))
  return { scale: { ...scale, ticks: { ...scale.ticks, callback } }, more: LINE * added * rows.length }
}

function linesOf(name: Name): readonly string[] {
  return name === undefined ? [] : typeof name === 'string' ? [name] : name
}

/** Of two axes side by side: labels that lie, and not so many that they run into each other. */
function withFewTicks(scale: Scale): Scale {
  return { ...scale, ticks: { ...scale.ticks, maxRotation: 0, maxTicksLimit: 3 } } as Scale
}

function withTitleInLines(scale: Scale, room: number): Scale {
  const text = scale.title?.text
  if (typeof text !== 'string') return scale
  return { ...scale, title: { ...scale.title, text: wrapText(text, Math.max(8, Math.floor(room / LETTER))) } } as Scale
}
