/** What cannot be done, in the words of each language. */
export interface CannotBeDone {
  readonly en: string
  readonly id: string
}

/**
 * What was given cannot be done, as is seen in the middle of the work; no fault of the program. The message, in English,
 * says so to the user.
 */
export class BeyondWhatCanBeDone extends Error {
  override readonly name = 'BeyondWhatCanBeDone'
  readonly said: CannotBeDone

  constructor(said: CannotBeDone) {
    super(said.en)
    this.said = said
  }
}
