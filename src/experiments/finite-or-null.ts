/** Results hold no Infinity and no NaN: what is not known is null. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
