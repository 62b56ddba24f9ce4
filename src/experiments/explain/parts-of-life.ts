import type { LifePart } from './life.ts'

/**
 * Of all that went on with a request, the parts one after the other that its end had to wait for: from the end back, what
 * ended when the next part began (as the critical path of a network of activities is found; Kelley and Walker 1959). They
 * follow each other without a gap, so that their lengths add up to the wait. Equal neighbours are joined.
 *
 * @param done everything, in any order; what goes on begins when something else ends, or when the request comes
 */
export function partsOfLife(done: readonly LifePart[], came: number, ended: number): LifePart[] {
  const lasting = done.filter(({ from, to }) => to > from)
  const parts: LifePart[] = []
  for (let time = ended; time > came;) {
    const before = lasting.filter(({ to }) => to === time)
    if (before.length === 0) throw new Error(`nothing goes on with the request before minute ${time}`)
    const part = before.reduce((a, b) => (b.from < a.from ? b : a))
    parts.push(part)
    time = part.from
  }
  return joined(parts.reverse())
}

function joined(parts: readonly LifePart[]): LifePart[] {
  const result: LifePart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && isAlike(last, part)) result[result.length - 1] = { ...last, to: part.to }
    else result.push(part)
  }
  return result
}

function isAlike(a: LifePart, b: LifePart): boolean {
  return (
    a.what === b.what &&
    a.at === b.at &&
    a.unit === b.unit &&
    a.interruption === b.interruption &&
    a.cause?.kind === b.cause?.kind &&
    a.cause?.name === b.cause?.name
  )
}
