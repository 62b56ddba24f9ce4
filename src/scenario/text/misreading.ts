/** Thrown by the readers of single values; the message says what is wrong with the text, without repeating where. */
export class Misreading extends Error {
  readonly allowed: string | undefined
  readonly suggestion: string | undefined

  constructor(message: string, help: { allowed?: string; suggestion?: string | undefined } = {}) {
    super(message)
    this.name = 'Misreading'
    this.allowed = help.allowed
    this.suggestion = help.suggestion
  }
}
