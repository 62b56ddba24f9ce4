import type { Phrase } from '../phrases/phrase.ts'
import { sayPhrase } from '../phrases/say-phrase.ts'
import type { Said } from './problem.ts'

/** Thrown by the readers of single values; what it says is wrong with the text, without repeating where. */
export class Misreading extends Error {
  readonly said: Said
  readonly suggestion: string | undefined
  /** The part of the text in whose place the suggestion stands; the whole when it is left out. */
  readonly part: string | undefined

  constructor(
    message: Phrase,
    help: { allowed?: Phrase | undefined; suggestion?: string | undefined; part?: string } = {},
  ) {
    super(sayPhrase(message, 'en'))
    this.name = 'Misreading'
    this.said = { message, allowed: help.allowed }
    this.suggestion = help.suggestion
    this.part = help.part
  }

  /** In English. */
  get allowed(): string | undefined {
    return this.said.allowed && sayPhrase(this.said.allowed, 'en')
  }
}
