/** `1 day`, `3 days`: a number with its noun, for messages. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
