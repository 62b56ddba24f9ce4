import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestTable } from '../../../src/office/requests/request-table.ts'
import { assertProperty } from '../../property-seeds.ts'

/** More than a processor's cache holds the rows of. */
const MANY = 30_000

/** A table with so many requests, of which those in use are known, the earliest first. */
class Office {
  readonly table = new RequestTable()
  inUse: number[] = []

  comes(): number {
    const row = this.table.add(0, 0, 0)
    this.inUse.push(row)
    return row
  }

  /** The one at a place of the order of coming leaves. */
  leaves(place = 0): void {
    const [row] = this.inUse.splice(place, 1)
    this.table.release(row!)
  }

  fill(count: number): this {
    for (let i = 0; i < count; i++) this.comes()
    return this
  }
}

describe('rows of requests', () => {
  it('are never given to two requests at once, and all stand below the end', () => {
    const step = fc.record({
      come: fc.nat(3000),
      leave: fc.nat(3000),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    assertProperty(
      fc.property(fc.constantFrom(0, 100, MANY), fc.array(step, { maxLength: 6 }), (first, steps) => {
        const office = new Office().fill(first)
        for (const { come, leave, place } of steps) {
          office.fill(come)
          for (let i = 0; i < leave && office.inUse.length > 0; i++) {
            office.leaves(Math.floor(place * (office.inUse.length - 1)))
          }
          expect(new Set(office.inUse).size).toBe(office.inUse.length)
          expect(office.inUse.reduce((highest, row) => Math.max(highest, row), -1)).toBeLessThan(office.table.end)
          for (const row of office.inUse) if (office.table.useOf(row) === 0) throw new Error(`row ${row} is free`)
        }
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  it('are used again at once while they are few', () => {
    const office = new Office().fill(10)
    const row = office.inUse[4]!
    office.leaves(4)
    expect(office.comes()).toBe(row)
  })

  it('are taken in the order of their addresses while they are many and leave in the order of coming', () => {
    const office = new Office().fill(MANY)
    let descents = 0
    let before = office.inUse.at(-1)!
    for (let i = 0; i < 5 * MANY; i++) {
      office.leaves()
      const row = office.comes()
      if (row < before) descents++
      before = row
    }
    // once round the table in each pass, of which each has room for a fifth more than there are
    expect(descents).toBeLessThanOrEqual(5)
    expect(office.table.end).toBeLessThan(1.3 * MANY)
  })

  it('are no more than there is memory for, and a sentence says so', () => {
    const table = new RequestTable(0, 20_000)
    for (let i = 0; i < 20_000; i++) table.add(0, i, 0)
    const sentence =
      'the office would hold 20,001 requests or more at one time, more than the 20,000 requests that can be kept'
    expect(() => table.add(0, 20_000, 0)).toThrow(sentence)
    expect(() => new RequestTable(20_001, 20_000)).toThrow(sentence)
    table.release(7)
    expect(table.add(0, 20_000, 0)).toBe(7)
  })

  it('need not grow for the backlog of the start and as many again', () => {
    const table = new RequestTable(MANY)
    const { capacity } = table
    for (let i = 0; i < 2 * MANY; i++) table.add(0, 0, 0)
    expect(table.capacity).toBe(capacity)
    expect(capacity).toBeLessThan(4 * MANY)
  })

  it('are few again after there were many', () => {
    const office = new Office().fill(MANY)
    for (let i = 0; i < MANY; i++) office.leaves()
    for (let i = 0; i < 2 * MANY; i++) {
      office.comes()
      office.leaves()
    }
    expect(office.table.end).toBeLessThan(MANY / 4)
    const row = office.comes()
    office.leaves()
    expect(office.comes()).toBe(row)
  })

  it('stand below the end, however high the only one left of many stands', () => {
    const office = new Office().fill(MANY)
    office.inUse.sort((one, other) => other - one)
    const [highest] = office.inUse
    while (office.inUse.length > 1) office.leaves(office.inUse.length - 1)
    // enough to come to the end of the window, where the rows in use are counted again
    for (let i = 0; i < 2 * MANY; i++) {
      office.comes()
      expect(office.table.end).toBeGreaterThan(highest!)
      office.leaves(1)
    }
  })

  it('are all free after a reset', () => {
    const office = new Office().fill(MANY)
    office.table.reset()
    expect(office.table.end).toBe(0)
    office.inUse = []
    expect(new Set(office.fill(MANY).inUse)).toEqual(new Set(Array.from({ length: MANY }, (_, row) => row)))
  })
})
