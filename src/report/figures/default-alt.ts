import type { FigureDataset } from './figure-dataset.ts'

/** Things of a figure that its text tells of: more is a table. */
const MOST_TOLD = 8

/**
 * A title, and of each thing drawn that has a name what a pointer would read where it is highest, with the date.
 *
 * @param title of the place along the axis, such as a date
 */
export function defaultAlt(
  title: string,
  datasets: readonly FigureDataset[],
  at: ((x: number) => string) | undefined,
): string {
  // columns shade days, or are rows of a table
  const told = datasets.filter(({ swatch, type }) => swatch !== undefined && type !== 'bar').slice(0, MOST_TOLD)
  return [title, ...told.flatMap((dataset) => highest(dataset, at))].map(asSentence).join(' ')
}

function highest({ data, describe }: FigureDataset, at: ((x: number) => string) | undefined): string[] {
  const points = data as unknown as readonly { readonly x: unknown; readonly y: unknown }[]
  let top = -1
  for (const [index, { y }] of points.entries()) {
    if (typeof y === 'number' && (top < 0 || y > Number(points[top].y))) top = index
  }
  const text = top < 0 ? null : describe?.(top)
  if (text === null || text === undefined) return []
  const { x } = points[top]
  const where = at === undefined || typeof x !== 'number' ? '' : at(x)
  return [where === '' ? text : `${where}: ${text}`]
}

const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
