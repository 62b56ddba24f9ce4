/**
 * What was given cannot be done, as is seen in the middle of the work; no fault of the program. The message says so to
 * the user.
 */
export class BeyondWhatCanBeDone extends Error {
  override readonly name = 'BeyondWhatCanBeDone'
}
