/** Thrown by the readers of single values; the message says what is wrong with the text, without repeating where. */
export class Misreading extends Error {
  readonly allowed: string | undefined
  readonly suggestion: string | undefined
  /** The part of the text in whose place the suggestion stands; the whole when it is left out. */
  readonly part: string | undefined

  constructor(message: string, help: { allowed?: string; suggestion?: string | undefined; part?: string } = {}) {
    super(message)
    this.name = 'Misreading'
    this.allowed = help.allowed
    this.suggestion = help.suggestion
    this.part = help.part
  }
}
