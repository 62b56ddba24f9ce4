import type { Path } from '../text/source.ts'
import type { MarkKind } from './marks.ts'

/** What a scenario says of its own numbers: which are known, and which are assumed. */
export interface Ledger {
  /** By file, in the order of their places. */
  readonly entries: readonly LedgerEntry[]
  /** Values with a number in them, those of extended files that are not replaced included. */
  readonly numbers: number
  /** Of these, those that no mark stands by. */
  readonly unmarked: number
  /** What the files say that things are called; of two for the same thing, the nearer file's is first. */
  readonly titles: readonly PlacedTitle[]
}

export interface PlacedTitle {
  /** Of the thing that is called so. */
  readonly path: Path
  /** Null for a title in whatever language. */
  readonly language: 'en' | 'id' | null
  readonly title: string
}

/** What is marked at one place as one kind. */
export interface LedgerEntry {
  readonly kind: MarkKind
  readonly file: string
  /** Of the mark, from 1. */
  readonly line: number
  /** What the mark stands by: a key or an item of a list, with everything under it; empty for the whole file. */
  readonly path: Path
  /** Values under it that have no mark of their own, in the order of the file. */
  readonly values: readonly LedgerValue[]
  readonly notes: Notes
}

/** Why, in the language of the word that marks it; '' where nothing is said. */
export interface Notes {
  readonly en: string
  readonly id: string
}

export interface LedgerValue {
  readonly path: Path
  /** As it stands in the file, on one line. */
  readonly text: string
  /** Whether a number, a time or a date is in it. */
  readonly isNumber: boolean
  /** Whether it is a title or a note. */
  readonly isWords: boolean
}
