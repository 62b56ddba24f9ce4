import { type Answer, answerOf } from './answer.ts'
import { type Mmc, MINUTES_PER_DAY } from './cases.ts'
import { Ring } from './ring.ts'
import { exponential, xoshiro } from './xoshiro.ts'

/** M/M/c by hand: a heap of the completions of busy units in typed arrays, the next arrival beside it. */
export class HandWrittenMmc {
  private readonly size: Mmc
  private readonly done: Float64Array
  private readonly came: Float64Array
  private readonly waits: Float64Array
  private readonly queue = new Ring()
  private busy = 0

  constructor(size: Mmc) {
    this.size = size
    this.done = new Float64Array(size.units)
    this.came = new Float64Array(size.units)
    this.waits = new Float64Array(Math.ceil(size.days * size.perDay * 1.1) + size.waiting + 1000)
  }

  run(replication: number): Answer {
    const { units, meanWork, days, perDay } = this.size
    const { queue, done, came, waits } = this
    const horizon = days * MINUTES_PER_DAY
    const gap = MINUTES_PER_DAY / perDay
    const random = xoshiro(replication + 1)
    this.open(random)
    let count = 0
    let arrival = exponential(random, gap)
    for (;;) {
      if (this.busy === 0 || arrival <= done[0]) {
        if (arrival > horizon) break
        if (this.busy < units) this.add(arrival + exponential(random, meanWork), arrival)
        else queue.push(arrival)
        arrival += exponential(random, gap)
      } else {
        const now = done[0]
        if (now > horizon) break
        waits[count++] = now - came[0]
        if (queue.isEmpty) this.removeFirst()
        else this.sink(now + exponential(random, meanWork), queue.shift())
      }
    }
    return answerOf(waits, count, this.unfinished(horizon))
  }

  /** Those who are there at time 0 are taken up as far as there are units. */
  private open(random: Int32Array): void {
    this.queue.clear()
    this.busy = 0
    for (let i = 0; i < this.size.waiting; i++) {
      if (this.busy < this.size.units) this.add(exponential(random, this.size.meanWork), 0)
      else this.queue.push(0)
    }
  }

  private unfinished(horizon: number): { count: number; time: number } {
    const count = this.queue.length + this.busy
    let sum = this.queue.sum()
    for (let i = 0; i < this.busy; i++) sum += this.came[i]
    return { count, time: count * horizon - sum }
  }

  private add(time: number, came: number): void {
    let i = this.busy++
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (this.done[parent] <= time) break
      this.done[i] = this.done[parent]
      this.came[i] = this.came[parent]
      i = parent
    }
    this.done[i] = time
    this.came[i] = came
  }

  private removeFirst(): void {
    const last = --this.busy
    if (last > 0) this.sink(this.done[last], this.came[last])
  }

  /** Puts a completion in the place of the first. */
  private sink(time: number, customerCame: number): void {
    const { done, came, busy } = this
    let i = 0
    for (let child = 1; child < busy; child = 2 * i + 1) {
      if (child + 1 < busy && done[child + 1] < done[child]) child++
      if (done[child] >= time) break
      done[i] = done[child]
      came[i] = came[child]
      i = child
    }
    done[i] = time
    came[i] = customerCame
  }
}
