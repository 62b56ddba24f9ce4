const blocks = '▁▂▃▄▅▆▇█'

/**
 * A series as one line of at most `width` block characters. Neighbouring values share a character as their
 * mean; the full block stands for `top`, so that lines with the same top can be compared. A space is zero.
 */
export function sparkline(values: readonly number[], width: number, top: number): string {
  const columns = Math.min(width, values.length)
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * values.length) / columns)
    const to = Math.floor(((column + 1) * values.length) / columns)
    const part = values.slice(from, to)
    return blockFor(part.reduce((sum, value) => sum + value, 0) / part.length, top)
  }).join('')
}

function blockFor(value: number, top: number): string {
  if (value <= 0 || top <= 0) return ' '
  return blocks[Math.min(blocks.length, Math.ceil((value / top) * blocks.length)) - 1] ?? ' '
}

/** The names of the months under a sparkline of the dates, each where its month begins, as far as they have room. */
export function monthAxis(dates: readonly string[], width: number, nameOf: (date: string) => string): string {
  const columns = Math.min(width, dates.length)
  let axis = ''
  for (const [day, date] of dates.entries()) {
    const isNew = day === 0 || date.slice(0, 7) !== dates[day - 1]?.slice(0, 7)
    const column = Math.floor((day * columns) / dates.length)
    const name = nameOf(date)
    if (isNew && (axis === '' || column > axis.length) && column + name.length <= columns) {
      axis = axis.padEnd(column) + name
    }
  }
  return axis
}
