/**
 * A pure function of numbers that keeps its answers: an experiment asks for the same few thousands of times. When there
 * are very many, it begins anew.
 */
export function remembered<Answer>(answer: (...numbers: number[]) => Answer): (...numbers: number[]) => Answer {
  const known = new Map<string, Answer>()
  return (...numbers) => {
    const key = numbers.join(' ')
    let found = known.get(key)
    if (found === undefined) {
      if (known.size >= MOST) known.clear()
      found = answer(...numbers)
      known.set(key, found)
    }
    return found
  }
}

const MOST = 2000
