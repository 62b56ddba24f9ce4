export function relativeError(value: number, reference: number): number {
  return Math.abs(value / reference - 1)
}
