import { visibleLines } from '../../scenario/text/visible-text.ts'

/** Colours and weights as src/cli/terminal/colours.ts writes them. */
// eslint-disable-next-line no-control-regex
const COLOUR = /(\u001b\[\d{1,2}m)/

/**
 * From here on nothing reaches the terminal that it would obey, whoever wrote it: what is hidden in a text is written
 * out, but our own colours where the stream shows any. Names and texts of files come here visible already, so that they
 * fit their columns; this holds for all that is forgotten.
 */
export function guardStream(stream: NodeJS.WriteStream, hasColours: boolean): void {
  const write = stream.write.bind(stream) as (...values: unknown[]) => boolean
  const guarded = (chunk: unknown, ...more: unknown[]): boolean =>
    write(typeof chunk === 'string' ? harmless(chunk, hasColours) : chunk, ...more)
  stream.write = guarded as typeof stream.write
  unguarded.set(stream, write)
}

/** A text of several lines without anything that a terminal would obey, but colours where they are allowed. */
export function harmless(text: string, hasColours: boolean): string {
  if (!hasColours) return visibleLines(text)
  return text
    .split(COLOUR)
    .map((part, i) => (i % 2 === 1 ? part : visibleLines(part)))
    .join('')
}

const unguarded = new WeakMap<object, (...values: unknown[]) => boolean>()

/** The stream without its guard, for a progress bar, which moves the cursor and shows no text of anybody's. */
export function unguardedStream(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = unguarded.get(stream)
  return write === undefined ? stream : (Object.create(stream, { write: { value: write } }) as NodeJS.WriteStream)
}
