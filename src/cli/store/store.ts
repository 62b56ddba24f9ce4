import { join } from 'node:path'
import envPaths from 'env-paths'
import { storeLimits } from '../../limits/store-limits.ts'
import type { Engine } from '../../engine/engines.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { once } from '../../scenario/once.ts'
import { reasonOf } from '../read-text-file.ts'
import { makeFolders } from '../output/make-folders.ts'
import { hashOfContent } from './hash-of-content.ts'
import { KeptRecords } from './kept-records.ts'
import { makeRoom } from './make-room.ts'
import { programMark } from './program-mark.ts'
import { outputWords } from '../words/output-words.ts'

/** What is kept of a replication: all of its outcome, or what a decision asks of it. */
export type KeptKind = 'outcomes' | 'futures'

/** Of which the replications are. */
export interface KeptOf {
  readonly office: Office
  readonly seed: number
  readonly engine: Engine
}

/**
 * Replications that earlier runs have made, in plain files (segment.ts). A folder for each build of the program holds one
 * for each office, seed and engine. An office is known by all that its replications depend on, so that a plan under
 * another name finds what was made, and one that was changed does not.
 */
export class Store {
  private readonly root: string
  private readonly tell: (line: string) => void
  private readonly program = once(programMark)
  private readonly records = new Map<string, KeptRecords>()
  private readonly hashes = new Map<Office, string>()
  private hasFailed = false

  /** @param tell tells the user once that the disk refuses */
  constructor(root: string, tell: (line: string) => void) {
    this.root = root
    this.tell = tell
  }

  of(kind: KeptKind, { office, seed, engine }: KeptOf): KeptRecords {
    const name = `${kind}-${this.hashOf(office)}-${seed}-${engine}`
    const known = this.records.get(name)
    if (known !== undefined) return known
    const records = new KeptRecords(join(this.root, this.program(), name), (error) => this.failed(error))
    this.records.set(name, records)
    return records
  }

  /** Writes what waits, and makes room. */
  close(): void {
    for (const records of this.records.values()) records.close()
    this.records.clear()
    try {
      makeFolders(this.root)
      makeRoom(this.root, storeLimits.kept.most * 1e6)
    } catch (error) {
      this.failed(error)
    }
  }

  /** Of what its replications depend on: not of its title, and not of what is wanted of it. */
  private hashOf(office: Office): string {
    const known = this.hashes.get(office)
    if (known !== undefined) return known
    const { title: _title, currency: _currency, goal: _goal, ...rest } = office
    const hash = hashOfContent(rest)
    this.hashes.set(office, hash)
    return hash
  }

  private failed(error: unknown): void {
    if (this.hasFailed) return
    this.hasFailed = true
    this.tell(outputWords().notKept(this.root, reasonOf(error)))
  }
}

/** Where replications are kept unless the user says otherwise: the folder for such things of this system. */
export function usualStore(): string {
  return process.env['ANTREAN_STORE'] ?? join(envPaths('antrean', { suffix: '' }).cache, 'replications')
}

/** The store that a user wants; null when nothing is to be kept. */
export function openStore(wanted: string | undefined, tell: (line: string) => void): Store | null {
  const place = wanted ?? usualStore()
  return place === 'off' ? null : new Store(place, tell)
}
