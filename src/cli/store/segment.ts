import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { deflateSync, inflateSync } from 'node:zlib'

/**
 * A file of kept records, one behind the other: a head of three unsigned 32-bit numbers, least byte first (replication,
 * marks, bytes of the body), and the body: a value as `node:v8` writes it, in zlib's format, whose checksum tells a
 * body that is not whole. A file that ends in the middle of a record is good up to there.
 */

const HEAD = 12
/** Quick rather than small: a third of the time of the usual level, and a tenth larger. */
const LEVEL = 1

/** Where a record is. */
export interface RecordPlace {
  readonly file: string
  readonly offset: number
  readonly bytes: number
}

export interface RecordHead {
  readonly replication: number
  /** A number that tells records of one replication apart. */
  readonly marks: number
}

/** The bytes of a record. */
export function recordOf({ replication, marks }: RecordHead, value: unknown): Buffer {
  const body = deflateSync(serialize(value), { level: LEVEL })
  const head = Buffer.alloc(HEAD)
  for (const [i, number] of [replication, marks, body.length].entries()) head.writeUInt32LE(number, 4 * i)
  return Buffer.concat([head, body])
}

/** All whole records of a file; none when it cannot be read. */
export function* recordsIn(file: string, size: number): Generator<RecordHead & RecordPlace, void> {
  const head = Buffer.alloc(HEAD)
  const descriptor = openSync(file, 'r')
  try {
    for (let at = 0; at + HEAD <= size;) {
      if (readSync(descriptor, head, 0, HEAD, at) < HEAD) return
      const [replication, marks, bytes] = [0, 4, 8].map((i) => head.readUInt32LE(i))
      const offset = at + HEAD
      if (offset + bytes > size) return
      yield { replication, marks, file, offset, bytes }
      at = offset + bytes
    }
  } finally {
    closeSync(descriptor)
  }
}

/** The value of a record; undefined when it is not whole. */
export function valueAt({ file, offset, bytes }: RecordPlace): unknown {
  try {
    const body = Buffer.alloc(bytes)
    const descriptor = openSync(file, 'r')
    try {
      readSync(descriptor, body, 0, bytes, offset)
    } finally {
      closeSync(descriptor)
    }
    return deserialize(inflateSync(body))
  } catch {
    return undefined
  }
}

/** Appends records to a new file, a few at a time. */
export class SegmentWriter {
  private readonly open: () => number
  private descriptor: number | null = null
  private waiting: Buffer[] = []
  private bytesWaiting = 0
  private lastWrite = Date.now()

  /** @param open makes the file when there is something to write */
  constructor(open: () => number) {
    this.open = open
  }

  append(record: Buffer): void {
    this.waiting.push(record)
    this.bytesWaiting += record.length
    if (this.bytesWaiting >= ENOUGH_BYTES || Date.now() - this.lastWrite >= ENOUGH_MILLISECONDS) this.flush()
  }

  flush(): void {
    if (this.waiting.length === 0) return
    this.descriptor ??= this.open()
    writeSync(this.descriptor, Buffer.concat(this.waiting))
    this.waiting = []
    this.bytesWaiting = 0
    this.lastWrite = Date.now()
  }

  close(): void {
    this.flush()
    if (this.descriptor !== null) closeSync(this.descriptor)
    this.descriptor = null
  }
}

/** What is lost when the program is killed: less than that, and not older. */
const ENOUGH_BYTES = 2 ** 20
const ENOUGH_MILLISECONDS = 500
