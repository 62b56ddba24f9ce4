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
