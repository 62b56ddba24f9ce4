/** Blocks and opens queues, and stops or slows service, for what steps depend on. The dispatcher does. */
export interface QueueBlocking {
  /** The queues of steps, for block and unblock. */
  queuesOf(steps: readonly number[]): number[]
  /** Service of requests in these queues cannot begin from now on; several may block the same queue. */
  block(queues: readonly number[]): void
  /** What blocked these queues is gone; free units take up what nothing else blocks. */
  unblock(queues: readonly number[]): void
  /** Service in progress at these steps, whose queues are blocked, stops and goes back to them. */
  stopServiceAt(steps: readonly number[]): void
  /** Service at a step goes at this share of its speed from now on. */
  changeSpeed(step: number, speed: number): void
}
