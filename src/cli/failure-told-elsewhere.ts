/** What another thread has failed with, in the words that the user is to see, and the exit status. */
export class FailureToldElsewhere extends Error {
  override readonly name = 'FailureToldElsewhere'
  readonly status: number

  constructor(text: string, status: number) {
    super(text)
    this.status = status
  }
}
