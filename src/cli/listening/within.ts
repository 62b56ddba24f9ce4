import { setTimeout } from 'node:timers/promises'

/** Waits for work, but not for ever; resolves to whether it was done in time. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  try {
    return await Promise.race([work.then(() => true), setTimeout(milliseconds, false)])
  } catch {
    return false
  }
}
