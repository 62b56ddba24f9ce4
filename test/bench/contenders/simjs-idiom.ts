import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { type Answer, answerOf } from './answer.ts'

/** The part of SIM.JS used here; it has no types of its own. */
interface SimJs {
  readonly Sim: new (name: string) => { addEntity<E>(kind: new () => E): E; simulate(until: number): boolean }
  readonly Entity: new () => SimJsEntity
  readonly Facility: { new (name: string, discipline: number, servers: number): object; readonly FCFS: number }
  readonly Queue: new (name: string) => {
    push(value: { readonly came: number }, now: number): void
    shift(now: number): { readonly came: number }
    empty(): boolean
  }
  readonly Population: new (name: string) => { enter(now: number): void; leave(came: number, now: number): void }
  readonly Random: new (seed: number) => { exponential(rate: number): number }
}

interface SimJsEntity {
  time(): number
  setTimer(delay: number): SimJsRequest
  useFacility(facility: object, duration: number): SimJsRequest
}

interface SimJsRequest {
  done(callback: () => void): SimJsRequest
  cancel(): void
}

const file = createRequire(import.meta.url).resolve('simjs')
const { Sim, Entity, Facility, Population, Queue, Random } = load()

function load(): SimJs {
  const window: { Sim?: SimJs } = {}
  const source = readFileSync(file, 'utf8')
  vm.runInThisContext(`(function (window) {${source}\n})`)(window)
  return window.Sim as SimJs
}

/** M/M/2 as the manual of SIM.JS shows it: a Facility with two servers, a timer that brings the next customer. */
export function simJsMm2(horizon: number, replication: number): Answer {
  const random = new Random(replication + 1)
  const simulation = new Sim('mm2')
  const server = new Facility('servers', Facility.FCFS, 2)
  const waits = new Float64Array(Math.ceil(horizon * 1.6 * 1.05) + 1000)
  let count = 0
  class Source extends Entity {
    start(): void {
      this.setTimer(random.exponential(1.6)).done(this.arrive)
    }
    arrive(): void {
      const came = this.time()
      this.useFacility(server, random.exponential(1)).done(() => {
        waits[count++] = this.time() - came
      })
      this.setTimer(random.exponential(1.6)).done(this.arrive)
    }
  }
  simulation.addEntity(Source)
  simulation.simulate(horizon)
  return answerOf(waits, count)
}

/** The office year with entities for the source, the printers and the link; a Facility cannot fail, so timers are cancelled. */
export function simJsOfficeYear(meanDown: number, horizon: number, replication: number): Answer {
  const random = new Random(replication + 1)
  const exponential = (mean: number): number => random.exponential(1 / mean)
  const simulation = new Sim('office')
  const queue = new Queue('cards')
  const office = new Population('in the office')
  const waits = new Float64Array(400_000)
  let count = 0
  let linkUp = true
  const printers: Printer[] = []
  class Printer extends Entity {
    isUp = true
    came = -1
    left = 0
    since = 0
    work: SimJsRequest | null = null
    start(): void {
      this.setTimer(exponential(9600)).done(this.fail)
    }
    fail(): void {
      this.isUp = false
      if (linkUp) this.pause()
      this.setTimer(exponential(meanDown)).done(this.recover)
    }
    recover(): void {
      this.isUp = true
      if (linkUp) this.go()
      this.setTimer(exponential(9600)).done(this.fail)
    }
    isFree(): boolean {
      return this.isUp && linkUp && this.came < 0
    }
    go(): void {
      if (this.came >= 0) this.resume()
      else if (!queue.empty()) this.begin(queue.shift(this.time()).came)
    }
    begin(came: number): void {
      this.came = came
      this.left = exponential(8)
      this.resume()
    }
    resume(): void {
      this.since = this.time()
      this.work = this.setTimer(this.left).done(this.finish)
    }
    pause(): void {
      if (this.came < 0) return
      this.left -= this.time() - this.since
      this.work?.cancel()
    }
    finish(): void {
      waits[count++] = this.time() - this.came
      office.leave(this.came, this.time())
      this.came = -1
      this.go()
    }
  }
  class Source extends Entity {
    start(): void {
      this.setTimer(exponential(1.6)).done(this.arrive)
    }
    arrive(): void {
      office.enter(this.time())
      const free = printers.find((printer) => printer.isFree())
      if (free === undefined) queue.push({ came: this.time() }, this.time())
      else free.begin(this.time())
      this.setTimer(exponential(1.6)).done(this.arrive)
    }
  }
  class Link extends Entity {
    start(): void {
      this.setTimer(exponential(14400)).done(this.fail)
    }
    fail(): void {
      linkUp = false
      for (const printer of printers) if (printer.isUp) printer.pause()
      this.setTimer(exponential(480)).done(this.recover)
    }
    recover(): void {
      linkUp = true
      for (const printer of printers) if (printer.isUp) printer.go()
      this.setTimer(exponential(14400)).done(this.fail)
    }
  }
  for (let i = 0; i < 6; i++) printers.push(simulation.addEntity(Printer))
  simulation.addEntity(Source)
  simulation.addEntity(Link)
  simulation.simulate(horizon)
  return answerOf(waits, count)
}
