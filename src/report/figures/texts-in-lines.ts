import { largest } from '../../statistics/extremes.ts'
import type { Figure } from './figure.ts'
import type { RowAxis } from './row-axis.ts'
import { wrapText } from './wrap-text.ts'

/** What of the options of an axis has texts that a narrow figure breaks into lines. */
export interface Scale {
  readonly axis?: string
  readonly title?: { readonly text?: unknown }
  readonly ticks?: object
  /** Only where rows have names, see `rowAxis`. */
  readonly rows?: RowAxis['rows']
  readonly parts?: RowAxis['parts']
}

export function scalesOf({ config }: Figure): [string, Scale][] {
  return Object.entries((config.options?.scales ?? {}) as Readonly<Record<string, Scale>>)
}

/** What stands under the title of a figure, which is kept in lines; '' where nothing does. */
export function subtitleOf({ config }: Figure): string {
  const text = config.options?.plugins?.legend?.title?.text as readonly string[] | undefined
  return text?.join(' ') ?? ''
}

/** Whether it has rows, and axes side by side below them, each of which has its part of the width. */
export function axesBeside({ config }: Figure): number {
  const names = Object.keys(config.options?.scales ?? {})
  return config.options?.indexAxis === 'y' ? names.filter((name) => !name.startsWith('y')).length : 1
}

/** Pixels of a place in which axes side by side have little room. */
export const CROWDED = 560

/** Of axes side by side: labels that lie, and not so many that they run into each other. */
export function withFewTicks(name: string, scale: Scale): Scale {
  const ofDates = name === 'x'
  return { ...scale, ticks: { ...scale.ticks, maxRotation: 0, maxTicksLimit: ofDates ? 2 : 3 } } as Scale
}

/**
 * @param characters of a line
 * @param least lines, the last of which may be empty
 */
export function withTitleInLines(scale: Scale, characters: number, least = 1): Scale {
  const text = scale.title?.text
  if (typeof text !== 'string') return scale
  const lines = wrapText(text, characters)
  while (lines.length < least) lines.push('')
  return { ...scale, title: { ...scale.title, text: lines } }
}

/** The names of its rows, if it has such, in lines of at most that many characters. */
export function withNamesInLines(scale: Scale, characters: number): Scale {
  const names = namesIn(scale, characters)
  if (names === undefined) return scale
  return { ...scale, ticks: { ...scale.ticks, callback: (value: string | number) => names[Number(value)] } }
}

/** By how many lines the longest name of a row grows when names are broken; each row has room for as many. */
export function linesMore(scale: Scale, characters: number): number {
  const longest = (names: readonly (readonly string[])[] = []) => largest([0, ...names.map(({ length }) => length)])
  return longest(namesIn(scale, characters)) - longest(scale.rows?.map((name) => [name].flat()))
}

/** As they are where their lines are short enough; otherwise their parts in other lines. */
function namesIn({ rows, parts = rows }: Scale, characters: number): string[][] | undefined {
  return rows?.map((name, row) => {
    const lines = [name].flat()
    if (lines.every(({ length }) => length <= characters)) return lines
    return [parts![row]].flat().flatMap((part) => wrapText(part, characters))
  })
}
