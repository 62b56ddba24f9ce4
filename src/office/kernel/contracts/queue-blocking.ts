/** Blocks and unblocks queues, and stops or slows service. Implemented by the dispatcher. */
export interface QueueBlocking {
  /** The queues of steps. */
  queuesOf(steps: readonly number[]): number[]
  /** Service of requests in these queues can no longer begin. Several causes may block the same queue. */
  block(queues: readonly number[]): void
  /** One cause that blocked these queues is gone; free units begin service where no other cause remains. */
  unblock(queues: readonly number[]): void
  /** Service in progress at these steps stops and returns to its queues, which are blocked. */
  stopServiceAt(steps: readonly number[]): void
  /** Sets the speed of service at a step, as a share of full speed. */
  changeSpeed(step: number, speed: number): void
}
