/**
 * JSON in fewer letters: a long list of values that often repeat the one before is told as runs, a list of alike objects as
 * its columns. `unpacked` makes it whole again.
 */
export function packed(value: unknown): unknown {
  if (Array.isArray(value)) return packedList(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packed(each)]))
}

/** What packed() was given. */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked)
  if (typeof value !== 'object' || value === null) return value
  if (isRuns(value)) return value[RUNS].flatMap(([each, times]) => new Array<unknown>(times).fill(each))
  if (isColumns(value)) return rowsOf(value[COLUMNS])
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unpacked(each)]))
}

/** No field of the results is called so. */
const RUNS = '#runs'
const COLUMNS = '#columns'

interface Runs {
  readonly [RUNS]: readonly (readonly [value: unknown, times: number])[]
}

interface Columns {
  readonly [COLUMNS]: Readonly<Record<string, unknown>>
}

const isRuns = (value: object): value is Runs => RUNS in value
const isColumns = (value: object): value is Columns => COLUMNS in value

/** Shorter lists are left as they are. */
const LONG = 20

function packedList(list: readonly unknown[]): unknown {
  if (list.length < LONG) return list.map(packed)
  const [first] = list
  if (typeof first !== 'object' || first === null) return runsOf(list)
  const keys = JSON.stringify(Object.keys(first))
  const areAlike = list.every(
    (each) =>
      typeof each === 'object' && each !== null && !Array.isArray(each) && JSON.stringify(Object.keys(each)) === keys,
  )
  if (!areAlike || Array.isArray(first)) return list.map(packed)
  const columns = Object.keys(first).map((key) => [
    key,
    packedList(list.map((each) => (each as Record<string, unknown>)[key])),
  ])
  return { [COLUMNS]: Object.fromEntries(columns) }
}

function runsOf(list: readonly unknown[]): unknown {
  const runs: [unknown, number][] = []
  for (const value of list) {
    const last = runs.at(-1)
    if (last !== undefined && last[0] === value) last[1]++
    else runs.push([value, 1])
  }
  return 3 * runs.length < list.length && list.every((value) => typeof value !== 'object' || value === null)
    ? { [RUNS]: runs }
    : list.map(packed)
}

function rowsOf(packedColumns: Readonly<Record<string, unknown>>): unknown[] {
  const columns = Object.entries(packedColumns).map(([key, column]) => [key, unpacked(column) as unknown[]] as const)
  const [[, first]] = columns
  return first.map((_, row) => Object.fromEntries(columns.map(([key, column]) => [key, column[row]])))
}
