/** Hears of each request that comes and leaves: letters and patience begin and end with it. */
export interface RequestListener {
  /** A request is in the office when the replication begins. */
  requestWasThere(request: number): void
  requestCame(request: number): void
  /** It is completed, or its citizen has given it up. */
  requestLeft(request: number): void
}

/** Errands to a counter that writes a letter, which are requests without a service. */
export interface LetterErrands extends RequestListener {
  errandCompleted(errand: number): void
}
