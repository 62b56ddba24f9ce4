import { openSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolders } from '../output/make-folders.ts'
import { type RecordPlace, recordOf, recordsIn, SegmentWriter, valueAt } from './segment.ts'

/** The records that are kept of one office, by replication and marks, in one folder. */
export class KeptRecords {
  private readonly folder: string
  private readonly onFailure: (error: unknown) => void
  private readonly places = new Map<string, RecordPlace>()
  private writer: SegmentWriter | null

  /** @param onFailure is called when the disk refuses; nothing more is kept then */
  constructor(folder: string, onFailure: (error: unknown) => void) {
    this.folder = folder
    this.onFailure = onFailure
    this.writer = new SegmentWriter(() => this.newFile())
    this.readHeads()
  }

  has(replication: number, marks: number): boolean {
    return this.places.has(keyOf(replication, marks))
  }

  /** Undefined when it is not kept, or not whole. */
  value(replication: number, marks: number): unknown {
    const place = this.places.get(keyOf(replication, marks))
    return place && valueAt(place)
  }

  keep(replication: number, marks: number, value: unknown): void {
    this.trying(() => this.writer?.append(recordOf({ replication, marks }, value)))
  }

  close(): void {
    this.trying(() => this.writer?.close())
  }

  private trying(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.writer = null
      this.onFailure(error)
    }
  }

  private newFile(): number {
    makeFolders(this.folder)
    for (let n = 0; ; n++) {
      try {
        return openSync(join(this.folder, `${process.pid}-${n}`), 'wx')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
  }

  private readHeads(): void {
    for (const { file, size } of filesIn(this.folder)) {
      for (const { replication, marks, ...place } of recordsIn(file, size)) {
        this.places.set(keyOf(replication, marks), place)
      }
    }
    // it has been used just now
    if (this.places.size > 0) this.trying(() => utimesSync(this.folder, new Date(), new Date()))
  }
}

function keyOf(replication: number, marks: number): string {
  return `${replication} ${marks}`
}

function filesIn(folder: string): { readonly file: string; readonly size: number }[] {
  try {
    return readdirSync(folder).map((name) => {
      const file = join(folder, name)
      return { file, size: statSync(file).size }
    })
  } catch {
    return []
  }
}
