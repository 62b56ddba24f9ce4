/** ` (did you mean "x"?)`; nothing where nothing is near. */
export function nearestHint(nearest: string | undefined, quote = '"'): string {
  return nearest === undefined ? '' : ` (did you mean ${quote}${nearest}${quote}?)`
}
