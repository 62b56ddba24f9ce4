/** Whether two values of plain data are the same, number by number; typed arrays are compared as lists. */
export function sameData(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false
  if (Object.getPrototypeOf(first) !== Object.getPrototypeOf(second)) return false
  const keys = Object.keys(first)
  if (keys.length !== Object.keys(second).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(second, key) &&
      sameData((first as Record<string, unknown>)[key], (second as Record<string, unknown>)[key]),
  )
}
