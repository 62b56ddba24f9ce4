import { type Answer, answerOf } from './answer.ts'
import { Ring } from './ring.ts'
import { exponential, xoshiro } from './xoshiro.ts'

/** M/M/2 by hand: three times to look at, a ring for the queue. */
export function handWrittenMm2(horizon: number, replication: number): Answer {
  const random = xoshiro(replication + 1)
  const waits = new Float64Array(Math.ceil(horizon * 1.6 * 1.05) + 1000)
  const queue = new Ring()
  let count = 0
  let arrival = exponential(random, 1 / 1.6)
  let firstDone = Infinity
  let secondDone = Infinity
  let firstCame = 0
  let secondCame = 0
  for (;;) {
    if (arrival <= firstDone && arrival <= secondDone) {
      if (arrival > horizon) break
      if (firstDone === Infinity) {
        firstCame = arrival
        firstDone = arrival + exponential(random, 1)
      } else if (secondDone === Infinity) {
        secondCame = arrival
        secondDone = arrival + exponential(random, 1)
      } else queue.push(arrival)
      arrival += exponential(random, 1 / 1.6)
    } else if (firstDone <= secondDone) {
      if (firstDone > horizon) break
      waits[count++] = firstDone - firstCame
      if (!queue.isEmpty) {
        firstCame = queue.shift()
        firstDone += exponential(random, 1)
      } else firstDone = Infinity
    } else {
      if (secondDone > horizon) break
      waits[count++] = secondDone - secondCame
      if (!queue.isEmpty) {
        secondCame = queue.shift()
        secondDone += exponential(random, 1)
      } else secondDone = Infinity
    }
  }
  return answerOf(waits, count)
}
