/** A share in whole per cent, as tables print it: 0 or 100 only where none or all of it is meant. */
export function percentOf(share: number): number {
  if (share <= 0 || share >= 1) return 100 * share
  return Math.min(99, Math.max(1, Math.round(100 * share)))
}
