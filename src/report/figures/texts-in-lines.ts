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
}

export function scalesOf({ config }: Figure): [string, Scale][] {
  return Object.entries((config.options?.scales ?? {}) as Readonly<Record<string, Scale>>)
}

/** What stands under the title of a figure, which is kept in lines; '' where nothing does. */
export function subtitleOf({ config }: Figure): string {
  const text = config.options?.plugins?.legend?.title?.text as readonly string[] | undefined
  return text?.join(' ') ?? ''
}

/** @param characters of a line */
export function withTitleInLines(scale: Scale, characters: number): Scale {
  const text = scale.title?.text
  return typeof text === 'string' ? { ...scale, title: { ...scale.title, text: wrapText(text, characters) } } : scale
}

/** The names of its rows, if it has such, in lines of at most that many characters. */
export function withNamesInLines(scale: Scale, characters: number): Scale {
  const names = scale.rows?.map((name) => nameInLines(name, characters))
  if (names === undefined) return scale
  return { ...scale, ticks: { ...scale.ticks, callback: (value: string | number) => names[Number(value)] } }
}

/** By how many lines the longest name of a row grows when names are broken; each row has room for as many. */
export function linesMore({ rows = [] }: Scale, characters: number): number {
  const longest = (names: readonly (readonly string[])[]) => largest([0, ...names.map(({ length }) => length)])
  return longest(rows.map((name) => nameInLines(name, characters))) - longest(rows.map((name) => [name].flat()))
}

function nameInLines(name: string | readonly string[], characters: number): string[] {
  return [name].flat().flatMap((line) => wrapText(line, characters))
}
