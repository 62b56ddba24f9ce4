/** Between what a narrow window and a readable line allow. */
export function terminalWidth(): number {
  return Math.max(40, Math.min(140, process.stdout.columns ?? 80))
}
