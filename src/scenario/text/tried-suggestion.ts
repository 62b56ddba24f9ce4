import { Misreading } from './misreading.ts'

/** More mistakes than anybody makes in one value. */
const MOST_MISTAKES = 6

/**
 * What to write instead of a text that was misread, or undefined: the suggestion in the place of the part that it is
 * about, and so on until the same reader takes it. What the reader would not take is never suggested.
 */
export function triedSuggestion(
  text: string,
  misreading: Misreading,
  read: (text: string) => unknown,
): string | undefined {
  let written = text
  let mistake: Misreading | null = misreading
  for (let i = 0; i < MOST_MISTAKES && mistake !== null; i++) {
    const { suggestion, part }: Misreading = mistake
    if (suggestion === undefined) return undefined
    const mended: string =
      part !== undefined && written.includes(part) ? written.replace(part, () => suggestion) : suggestion
    if (mended === written) return undefined
    written = mended
    mistake = misreadingOf(written, read)
  }
  return mistake === null ? written : undefined
}

/** What is wrong with a text for a reader; null when nothing is. */
function misreadingOf(text: string, read: (text: string) => unknown): Misreading | null {
  try {
    read(text)
    return null
  } catch (error) {
    if (error instanceof Misreading) return error
    throw error
  }
}
