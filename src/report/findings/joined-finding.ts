/** In characters: about four lines of a figure. */
const LONGEST = 210

/** What was found, and what it is set against; the first alone where both together are too long for a title. */
export function joinedFinding(found: string, against: string): string {
  return found.length + against.length > LONGEST ? found : found + against
}
