import { type Answer, answerOf } from './answer.ts'
import { type Mm2, MINUTES_PER_DAY, mm2Means } from './cases.ts'
import { Ring } from './ring.ts'
import { exponential, xoshiro } from './xoshiro.ts'

const meanGap = mm2Means.gap
const meanWork = mm2Means.work

/** M/M/2 by hand: three times to look at, a ring for the queue. */
export class HandWrittenMm2 {
  private readonly horizon: number
  private readonly waits: Float64Array
  private readonly queue = new Ring()

  constructor({ days }: Mm2) {
    this.horizon = days * MINUTES_PER_DAY
    this.waits = new Float64Array(Math.ceil((this.horizon / meanGap) * 1.05) + 1000)
  }

  run(replication: number): Answer {
    const { horizon, waits, queue } = this
    const random = xoshiro(replication + 1)
    queue.clear()
    let count = 0
    let arrival = exponential(random, meanGap)
    let firstDone = Infinity
    let secondDone = Infinity
    let firstCame = horizon
    let secondCame = horizon
    for (;;) {
      if (arrival <= firstDone && arrival <= secondDone) {
        if (arrival > horizon) break
        if (firstDone === Infinity) {
          firstCame = arrival
          firstDone = arrival + exponential(random, meanWork)
        } else if (secondDone === Infinity) {
          secondCame = arrival
          secondDone = arrival + exponential(random, meanWork)
        } else queue.push(arrival)
        arrival += exponential(random, meanGap)
      } else if (firstDone <= secondDone) {
        if (firstDone > horizon) break
        waits[count++] = firstDone - firstCame
        if (!queue.isEmpty) {
          firstCame = queue.shift()
          firstDone += exponential(random, meanWork)
        } else firstDone = Infinity
      } else {
        if (secondDone > horizon) break
        waits[count++] = secondDone - secondCame
        if (!queue.isEmpty) {
          secondCame = queue.shift()
          secondDone += exponential(random, meanWork)
        } else secondDone = Infinity
      }
    }
    if (firstDone < Infinity) queue.push(firstCame)
    if (secondDone < Infinity) queue.push(secondCame)
    return answerOf(waits, count, { count: queue.length, time: queue.length * horizon - queue.sum() })
  }
}
