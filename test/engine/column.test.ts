import { describe, expect, it } from 'vitest'
import { column } from '../../src/engine/column.ts'

describe('a column', () => {
  it('is a typed array of zeros that has its memory for itself', () => {
    const numbers = column(Float64Array, 3)
    expect(numbers).toEqual(new Float64Array(3))
    expect(numbers.buffer.byteLength).toBe(24)
    expect(column(Int8Array, 2).buffer).not.toBe(column(Int8Array, 2).buffer)
  })
})
