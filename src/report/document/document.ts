import type { Figure } from '../figures/figure.ts'
import type { Table } from '../tables/table.ts'
import type { Language } from '../words/say.ts'

/** A report in pages, as plain data that any word processor or typesetter can be given. Nothing in it is markup. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly coverFacts: readonly Fact[]
  readonly sections: readonly Section[]
}

export interface Fact {
  readonly name: string
  readonly value: string
}

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Whether it belongs to the one before it. */
  readonly isPart?: boolean
  /** Whether its figures after the first may stand further down, among what follows, so that pages are full. */
  readonly floats?: boolean
  /** Whether it begins a page. */
  readonly startsPage?: boolean
}

export type Block =
  /** A sentence of the decision. */
  | { readonly kind: 'headline'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | FigureBlock
  | TableBlock

export interface FigureBlock {
  readonly kind: 'figure'
  /** What is drawn. */
  readonly figure: Figure
  /** What it shows, for someone who does not see it. */
  readonly alt: string
  readonly title: string
  /** How to read it. */
  readonly caption: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly table: Table
}
