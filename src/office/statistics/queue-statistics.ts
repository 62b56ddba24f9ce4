import type { QueueLayout } from '../requests/layout.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { Queues } from '../requests/queues.ts'

/** The length of the queue of each step at the end of each day. */
export class QueueStatistics implements Mechanism {
  private readonly queues: Queues
  private readonly stepOf: readonly number[]
  private readonly series: readonly Int32Array[]

  /** @param steps number of steps of routes; errands for letters, which come after them, are not counted */
  constructor(queues: Queues, layout: readonly QueueLayout[], steps: number, days: number) {
    this.queues = queues
    this.stepOf = layout.map(({ step }) => step)
    this.series = Array.from({ length: steps }, () => new Int32Array(days))
  }

  start(): void {
    for (const series of this.series) series.fill(0)
  }

  endOfDay(day: number): void {
    const { stepOf, series } = this
    const { length } = this.queues
    for (let queue = 0; queue < stepOf.length; queue++) {
      const step = stepOf[queue]
      if (step < series.length) series[step][day] += length[queue]
    }
  }

  /** Requests waiting for a step at the end of each day. */
  ofStep(step: number): Int32Array {
    return this.series[step].slice()
  }

  /** Request-minutes spent waiting for a step so far. */
  areaOfStep(step: number): number {
    return this.stepOf.reduce((sum, s, queue) => (s === step ? sum + this.queues.areaOf(queue) : sum), 0)
  }
}
