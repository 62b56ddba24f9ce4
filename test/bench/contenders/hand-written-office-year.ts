import { type Answer, answerOf } from './answer.ts'
import { Ring } from './ring.ts'
import { exponential, xoshiro } from './xoshiro.ts'

const printers = 6
const meanGap = 1.6
const meanWork = 8
const meanUp = 9600
const meanLinkUp = 14400
const meanLinkDown = 480

const linkSlot = 2 * printers
const arrivalSlot = linkSlot + 1
const slots = arrivalSlot + 1

/**
 * The office year by hand: an indexed heap over 14 slots in typed arrays (completions, failures and repairs, the link,
 * the next arrival), a ring for the queue, preempt-resume, every wait kept.
 */
export class HandWrittenOfficeYear {
  private readonly meanDown: number
  private readonly time = new Float64Array(slots)
  private readonly heap = new Int32Array(slots)
  private readonly place = new Int32Array(slots)
  private readonly left = new Float64Array(printers)
  private readonly since = new Float64Array(printers)
  private readonly came = new Float64Array(printers)
  private readonly busy = new Uint8Array(printers)
  private readonly up = new Uint8Array(printers)
  private readonly queue = new Ring()
  private now = 0
  private random = xoshiro(1)
  private readonly waits = new Float64Array(400_000)

  constructor(meanDown: number) {
    this.meanDown = meanDown
  }

  run(horizon: number, replication: number): Answer {
    this.reset(replication)
    let linkUp = 1
    let count = 0
    for (;;) {
      const slot = this.heap[0]
      if (this.time[slot] > horizon) break
      this.now = this.time[slot]
      if (slot === arrivalSlot) {
        this.set(arrivalSlot, this.now + exponential(this.random, meanGap))
        this.arrive(linkUp)
      } else if (slot < printers) {
        this.waits[count++] = this.now - this.came[slot]
        this.busy[slot] = 0
        if (!this.queue.isEmpty) this.takeNext(slot)
        else this.set(slot, Infinity)
      } else if (slot < linkSlot) this.flip(slot - printers, linkUp)
      else {
        linkUp = 1 - linkUp
        this.set(linkSlot, this.now + exponential(this.random, linkUp === 1 ? meanLinkUp : meanLinkDown))
        for (let p = 0; p < printers; p++) if (this.up[p] === 1) this.stopOrGo(p, linkUp)
      }
    }
    return answerOf(this.waits, count)
  }

  private reset(replication: number): void {
    this.random = xoshiro(replication + 1)
    this.now = 0
    this.queue.clear()
    this.busy.fill(0)
    this.up.fill(1)
    for (let s = 0; s < slots; s++) {
      this.time[s] = Infinity
      this.heap[s] = s
      this.place[s] = s
    }
    for (let p = 0; p < printers; p++) this.set(printers + p, exponential(this.random, meanUp))
    this.set(linkSlot, exponential(this.random, meanLinkUp))
    this.set(arrivalSlot, exponential(this.random, meanGap))
  }

  private arrive(linkUp: number): void {
    if (linkUp === 1) {
      for (let p = 0; p < printers; p++) {
        if (this.busy[p] === 0 && this.up[p] === 1) {
          this.begin(p, this.now)
          return
        }
      }
    }
    this.queue.push(this.now)
  }

  private flip(printer: number, linkUp: number): void {
    const isUp = 1 - this.up[printer]
    this.up[printer] = isUp
    this.set(printers + printer, this.now + exponential(this.random, isUp === 1 ? meanUp : this.meanDown))
    if (linkUp === 1) this.stopOrGo(printer, isUp)
  }

  private stopOrGo(printer: number, goes: number): void {
    if (this.busy[printer] === 1) {
      if (goes === 1) {
        this.since[printer] = this.now
        this.set(printer, this.now + this.left[printer])
      } else {
        this.left[printer] -= this.now - this.since[printer]
        this.set(printer, Infinity)
      }
    } else if (goes === 1 && !this.queue.isEmpty) this.takeNext(printer)
  }

  private takeNext(printer: number): void {
    this.begin(printer, this.queue.shift())
  }

  private begin(printer: number, came: number): void {
    const work = exponential(this.random, meanWork)
    this.busy[printer] = 1
    this.came[printer] = came
    this.left[printer] = work
    this.since[printer] = this.now
    this.set(printer, this.now + work)
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
