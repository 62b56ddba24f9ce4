import { describe, expect, it } from 'vitest'
import { chunkSize, chunksOf } from '../../src/cli/workers/chunks.ts'
import { buffersOf } from '../../src/cli/workers/transferables.ts'

describe('the chunks sent to workers', () => {
  it('hold every task once, in order', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(chunksOf([], 2)).toEqual([])
  })

  it('are small enough that the workers end together, and never empty', () => {
    expect(chunkSize(1, 8)).toBe(1)
    expect(chunkSize(1000, 2)).toBe(8)
    expect(chunkSize(100, 2)).toBe(3)
  })
})

describe('the buffers handed over from a worker', () => {
  it('are those of all typed arrays, each once however deep and often it is named', () => {
    const shared = new Float64Array(4)
    const other = new Uint32Array(2)
    const value = { a: shared, b: [{ c: shared.subarray(1) }, null, 'text', 3], d: { e: other } }
    expect(buffersOf(value)).toEqual([shared.buffer, other.buffer])
  })
})
