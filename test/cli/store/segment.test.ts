import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { recordOf, recordsIn, SegmentWriter, valueAt } from '../../../src/cli/store/segment.ts'
import { assertProperty } from '../../property-seeds.ts'

const folder = mkdtempSync(join(tmpdir(), 'antrean-segment-'))
afterAll(() => rmSync(folder, { recursive: true }))

const value = fc.record({ days: fc.int32Array({ maxLength: 20 }), cost: fc.double(), none: fc.constant(null) })
const records = fc.array(fc.record({ replication: fc.nat(2 ** 32 - 1), marks: fc.nat(1), value }), { maxLength: 6 })

function fileOf(bytes: Uint8Array): { readonly file: string; readonly size: number } {
  const file = join(folder, 'segment')
  writeFileSync(file, bytes)
  return { file, size: bytes.length }
}

function readBack(bytes: Uint8Array) {
  const { file, size } = fileOf(bytes)
  return Array.from(recordsIn(file, size), ({ replication, marks, ...place }) => ({
    replication,
    marks,
    value: valueAt(place),
  }))
}

it('reads back what it wrote, bit for bit', () => {
  assertProperty(
    fc.property(records, (all) => {
      const bytes = Buffer.concat(all.map((each) => recordOf(each, each.value)))
      expect(readBack(bytes)).toEqual(all)
    }),
    { seed: 1, numRuns: 100 },
  )
})

it('reads the whole records of a file that ends in the middle of one', () => {
  assertProperty(
    fc.property(records, fc.nat(), (all, cut) => {
      const each = all.map((one) => recordOf(one, one.value))
      const bytes = Buffer.concat(each)
      const length = bytes.length === 0 ? 0 : cut % bytes.length
      let whole = 0
      for (let end = 0; whole < each.length && end + each[whole].length <= length;) end += each[whole++].length
      expect(readBack(bytes.subarray(0, length))).toEqual(all.slice(0, whole))
    }),
    { seed: 2, numRuns: 100 },
  )
})

it('has no value for a record with a damaged body', () => {
  const bytes = recordOf({ replication: 3, marks: 0 }, { days: new Int32Array(50).fill(7) })
  const damaged = Buffer.from(bytes)
  damaged[bytes.length - 1] ^= 1
  expect(readBack(damaged)).toEqual([{ replication: 3, marks: 0, value: undefined }])
})

it('appends what it is given, in its order, when it is closed at the latest', () => {
  const file = join(folder, 'appended')
  const writer = new SegmentWriter(() => openSync(file, 'wx'))
  const large = recordOf({ replication: 0, marks: 0 }, new Uint8Array(1000))
  const small = recordOf({ replication: 1, marks: 0 }, 'small')
  writer.append(large)
  writer.append(small)
  writer.close()
  expect(readFileSync(file)).toEqual(Buffer.concat([large, small]))
})
