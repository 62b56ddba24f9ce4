import { setTimeout } from 'node:timers/promises'

/** What is tried again until it does not fail any more; a net of ten minutes for what never comes. */
export async function soon<T>(look: () => Promise<T>): Promise<T> {
  for (let left = 6000; ; left--) {
    try {
      return await look()
    } catch (error) {
      if (left === 0) throw error
      await setTimeout(100)
    }
  }
}
