import { threefry2x32 } from './threefry.ts'

/** The 64-bit hash of a stream's name as two int32 words. */
export interface StreamName {
  readonly word0: number
  readonly word1: number
}

/**
 * Hashes the name of a stream by chaining Threefry over its UTF-16 code units, each step keyed by the result of the
 * last, with the length at the end. Among a million names the chance that any two collide is about 3e-8.
 */
export function streamName(name: string): StreamName {
  const words = new Int32Array(2)
  for (let i = 0; i < name.length; i++) {
    threefry2x32(20, words[0], words[1], name.charCodeAt(i), 0, words)
  }
  threefry2x32(20, words[0], words[1], name.length, 1, words)
  return { word0: words[0], word1: words[1] }
}
