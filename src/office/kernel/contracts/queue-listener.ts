/** Is notified of requests that come into the queue of a step: one whose patience has ended does not stay there. */
export interface QueueListener {
  /** A request stands in a queue now, for the first time or again. */
  requestQueued(request: number): void
}
