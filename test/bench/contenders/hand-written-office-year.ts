import { type Answer, answerOf } from './answer.ts'
import { MINUTES_PER_DAY, type OfficeYear, officeYearMeans } from './cases.ts'
import { Ring } from './ring.ts'
import { exponential, xoshiro } from './xoshiro.ts'

const printers = officeYearMeans.printers
const meanGap = officeYearMeans.gap
const meanWork = officeYearMeans.work

const linkSlot = 2 * printers
const slots = linkSlot + 1

/**
 * The office year by hand: an indexed heap over 13 slots in typed arrays (completions, failures and repairs, the link),
 * the next arrival beside it, a ring for the queue, every wait kept.
 */
export class HandWrittenOfficeYear {
  private readonly means: OfficeYear
  private readonly time = new Float64Array(slots)
  private readonly heap = new Int32Array(slots)
  private readonly place = new Int32Array(slots)
  private readonly left = new Float64Array(printers)
  private readonly since = new Float64Array(printers)
  private readonly came = new Float64Array(printers)
  private readonly busy = new Uint8Array(printers)
  private readonly up = new Uint8Array(printers)
  private readonly queue = new Ring()
  /** What was in hand at an outage, ahead of the queue; the first of it stands last. */
  private readonly returnedCame = new Float64Array(printers)
  private readonly returnedLeft = new Float64Array(printers)
  private returned = 0
  private linkIsUp = true
  private now = 0
  private random = xoshiro(1)
  private readonly waits: Float64Array

  constructor(means: OfficeYear) {
    this.means = means
    this.waits = new Float64Array(Math.ceil(((means.days * MINUTES_PER_DAY) / meanGap) * 1.1) + 1000)
  }

  run(replication: number): Answer {
    const horizon = this.means.days * MINUTES_PER_DAY
    this.reset(replication)
    let arrival = exponential(this.random, meanGap)
    let count = 0
    for (;;) {
      const slot = this.heap[0]
      if (arrival <= this.time[slot]) {
        if (arrival > horizon) break
        this.now = arrival
        arrival += exponential(this.random, meanGap)
        this.arrive()
      } else {
        if (this.time[slot] > horizon) break
        this.now = this.time[slot]
        if (slot < printers) {
          this.waits[count++] = this.now - this.came[slot]
          this.busy[slot] = 0
          if (!this.queue.isEmpty || this.returned > 0) this.takeNext(slot)
          else this.set(slot, Infinity)
        } else if (slot < linkSlot) this.flip(slot - printers)
        else this.flipLink()
      }
    }
    return answerOf(this.waits, count, this.unfinished(horizon))
  }

  private reset(replication: number): void {
    const { meanUp, meanLinkUp } = this.means
    this.random = xoshiro(replication + 1)
    this.now = 0
    this.queue.clear()
    this.returned = 0
    this.linkIsUp = true
    this.busy.fill(0)
    this.up.fill(1)
    for (let s = 0; s < slots; s++) {
      this.time[s] = Infinity
      this.heap[s] = s
      this.place[s] = s
    }
    for (let p = 0; p < printers; p++) this.set(printers + p, exponential(this.random, meanUp))
    this.set(linkSlot, exponential(this.random, meanLinkUp))
  }

  private unfinished(horizon: number): { count: number; time: number } {
    let count = this.queue.length + this.returned
    let sum = this.queue.sum()
    for (let i = 0; i < this.returned; i++) sum += this.returnedCame[i]
    for (let p = 0; p < printers; p++) {
      count += this.busy[p]
      if (this.busy[p] === 1) sum += this.came[p]
    }
    return { count, time: count * horizon - sum }
  }

  private arrive(): void {
    if (this.linkIsUp) {
      for (let p = 0; p < printers; p++) {
        if (this.busy[p] === 0 && this.up[p] === 1) {
          this.begin(p, this.now, exponential(this.random, meanWork))
          return
        }
      }
    }
    this.queue.push(this.now)
  }

  private flip(p: number): void {
    const isUp = 1 - this.up[p]
    this.up[p] = isUp
    this.set(printers + p, this.now + exponential(this.random, isUp === 1 ? this.means.meanUp : this.means.meanDown))
    if (!this.linkIsUp) return
    if (isUp === 0) this.pause(p)
    else if (this.busy[p] === 1) this.resume(p)
    else if (!this.queue.isEmpty || this.returned > 0) this.takeNext(p)
  }

  private flipLink(): void {
    this.linkIsUp = !this.linkIsUp
    this.set(
      linkSlot,
      this.now + exponential(this.random, this.linkIsUp ? this.means.meanLinkUp : this.means.meanLinkDown),
    )
    for (let p = 0; p < printers; p++) {
      if (!this.linkIsUp) this.handBack(p)
      else if (this.up[p] === 1 && (!this.queue.isEmpty || this.returned > 0)) this.takeNext(p)
    }
  }

  private pause(p: number): void {
    if (this.busy[p] === 0) return
    this.left[p] -= this.now - this.since[p]
    this.set(p, Infinity)
  }

  private resume(p: number): void {
    this.since[p] = this.now
    this.set(p, this.now + this.left[p])
  }

  /** Work in hand goes back ahead of the queue, behind what came before it. */
  private handBack(p: number): void {
    if (this.busy[p] === 0) return
    if (this.up[p] === 1) this.pause(p)
    this.busy[p] = 0
    let i = this.returned++
    for (; i > 0 && this.returnedCame[i - 1] < this.came[p]; i--) {
      this.returnedCame[i] = this.returnedCame[i - 1]
      this.returnedLeft[i] = this.returnedLeft[i - 1]
    }
    this.returnedCame[i] = this.came[p]
    this.returnedLeft[i] = this.left[p]
  }

  private takeNext(p: number): void {
    if (this.returned > 0) {
      this.returned--
      this.begin(p, this.returnedCame[this.returned], this.returnedLeft[this.returned])
    } else this.begin(p, this.queue.shift(), exponential(this.random, meanWork))
  }

  private begin(p: number, came: number, work: number): void {
    this.busy[p] = 1
    this.came[p] = came
    this.left[p] = work
    this.resume(p)
  }

  /** Moves a slot to its new time in the heap. */
  private set(slot: number, newTime: number): void {
    const { time, heap, place } = this
    time[slot] = newTime
    let i = place[slot]
    while (i > 0) {
      const parent = (i - 1) >> 1
      const other = heap[parent]
      if (time[other] <= newTime) break
      heap[i] = other
      place[other] = i
      i = parent
    }
    for (;;) {
      let child = 2 * i + 1
      if (child >= slots) break
      if (child + 1 < slots && time[heap[child + 1]] < time[heap[child]]) child++
      const other = heap[child]
      if (time[other] >= newTime) break
      heap[i] = other
      place[other] = i
      i = child
    }
    heap[i] = slot
    place[slot] = i
  }
}
