/** @param leaf the keys that lead to the number */
type Visit = (leaf: string, number: number, isLength: boolean) => void

/** Visits all numbers that an outcome holds, in their order. */
export function eachNumber(value: unknown, leaf: string, visit: Visit): void {
  if (typeof value === 'number') visit(leaf, value, false)
  else if (Array.isArray(value)) for (const each of value) eachNumber(each, leaf, visit)
  else if (ArrayBuffer.isView(value)) eachOfColumn(value as Float64Array, leaf, visit)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) eachNumber(each, leaf === '' ? key : `${leaf}.${key}`, visit)
  } else if (value !== null && value !== undefined && typeof value !== 'string') {
    // words name a figure and are none
    throw new Error(
      `${leaf} of an outcome is ${JSON.stringify(value)}, which is no number: teach each-number.ts to visit it`,
    )
  }
}

/** The length goes first, lest a number that moves from one list to the next change nothing. */
function eachOfColumn(column: Float64Array, leaf: string, visit: Visit): void {
  if (column.length > 0) visit(leaf, column.length, true)
  for (const number of column) visit(leaf, number, false)
}
