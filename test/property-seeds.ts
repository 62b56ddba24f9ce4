import fc from 'fast-check'
import { inject } from 'vitest'

/** How a property is tested on the seed of its own that it has in every run of the tests. */
export interface OwnSeed {
  readonly seed: number
  /** How many cases it meets; 100 when left out. */
  readonly numRuns?: number
}

/** On a new seed a property meets so many times fewer cases: there is another seed next time. */
const FEWER = 4

/**
 * Demands that a property holds on its own seed and, where this run of the tests has one, on a new seed, see
 * property-seed-setup.ts.
 */
export function assertProperty<T>(property: fc.IProperty<T>, own: OwnSeed): void {
  fc.assert(property, own)
  const other = onNewSeed(own)
  if (other === null) return
  try {
    fc.assert(property, other)
  } catch (error) {
    throw toldWithSeed(error, other)
  }
}

/** The same of a property that is tested in promises. */
export async function assertAsyncProperty<T>(property: fc.IAsyncProperty<T>, own: OwnSeed): Promise<void> {
  await fc.assert(property, own)
  const other = onNewSeed(own)
  if (other === null) return
  try {
    await fc.assert(property, other)
  } catch (error) {
    throw toldWithSeed(error, other)
  }
}

/** What is wrong with a property, with the smallest case found, on its own seed or on the new one; null when it holds. */
export function counterexampleOf<T>(property: fc.IProperty<T>, own: OwnSeed): string | null {
  try {
    assertProperty(property, own)
    return null
  } catch (error) {
    return messageOf(error)
  }
}

/** The seeds on which a property is tested in this run of the tests. */
export function seedsOf(own: OwnSeed): OwnSeed[] {
  const other = onNewSeed(own)
  return other === null ? [own] : [own, other]
}

function onNewSeed({ numRuns = 100 }: OwnSeed): Required<OwnSeed> | null {
  const seed = inject('newSeed')
  return seed === null ? null : { seed, numRuns: Math.ceil(numRuns / FEWER) }
}

function toldWithSeed(error: unknown, { seed }: OwnSeed): Error {
  return new Error(`On a new seed; to repeat it: PROPERTY_SEED=${seed} npm test\n${messageOf(error)}`, { cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
