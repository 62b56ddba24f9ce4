/** Is notified of each request that comes or leaves: letters and patience begin and end with it. */
export interface RequestListener {
  /** A request is in the office when the replication begins. */
  requestWasThere(request: number): void
  requestCame(request: number): void
  /** A request was completed or given up. */
  requestLeft(request: number): void
}

/** Letters also hear of their errands: visits to the counter that writes the letter. */
export interface LetterErrands extends RequestListener {
  errandCompleted(errand: number): void
}
