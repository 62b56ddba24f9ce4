import type { Spread } from './median.ts'

/** A line of the results: what was measured, the figure, what is wanted of it, and whether it is so. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly wanted: string
  /** Null where nothing is wanted. */
  readonly isMet: boolean | null
}

/** What is wanted of a figure. */
export interface Wanted {
  readonly text: string
  readonly holds: (value: number) => boolean
}

export const atMost = (limit: number, unit = ''): Wanted => ({
  text: `at most ${limit}${unit}`,
  holds: (value) => value <= limit,
})
export const atLeast = (limit: number): Wanted => ({ text: `at least ${limit}`, holds: (value) => value >= limit })
export const under = (limit: number, unit: string): Wanted => ({
  text: `under ${limit}${unit}`,
  holds: (value) => value < limit,
})

/** A line about a value, which is held against what is wanted. */
export function lineOf(what: string, figure: string, value: number, wanted: Wanted | null): Line {
  if (wanted === null) return told(what, figure)
  return { what, figure, wanted: wanted.text, isMet: wanted.holds(value) }
}

/** A line of which nothing is wanted. */
export function told(what: string, figure: string): Line {
  return { what, figure, wanted: '', isMet: null }
}

/** A line about a ratio, whose median is held against what is wanted. */
export function ratioLine(what: string, ratio: Spread, wanted: Wanted | null): Line {
  return lineOf(what, `${shown(ratio.median)} (${shown(ratio.low)} to ${shown(ratio.high)})`, ratio.median, wanted)
}

export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, figure, wanted, isMet }) => {
    const verdict = isMet === null ? '' : isMet ? 'met' : 'not met'
    return `| ${what} | ${figure} | ${wanted} | ${verdict} |`
  })
  return ['| what | figure | wanted | |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1)
}
