import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import vm from 'node:vm'

/** The part of SIM.JS 2.0.3 used here; it has no types of its own. */
interface SimJs {
  readonly Sim: new (name: string) => Sim
  readonly Entity: new () => Entity
  readonly Event: new (name: string) => Event
  readonly Store: new (capacity: number, name: string) => Store
  readonly Facility: { new (name: string, discipline: number, servers: number): Facility; readonly FCFS: number }
  readonly Queue: new (name: string) => Queue
  readonly Population: new (name: string) => Population
  readonly TimeSeries: new (name: string) => { record(value: number, now: number): void }
  readonly Random: new (seed: number) => { exponential(rate: number): number }
}

interface Sim {
  /** The arguments go to its start. */
  addEntity<E extends { start(...args: A): void }, A extends unknown[]>(kind: new () => E, name: string, ...args: A): E
  simulate(until: number): boolean
}

interface Entity {
  readonly callbackMessage: unknown
  time(): number
  setTimer(delay: number): Request
  useFacility(facility: Facility, duration: number): Request
  putStore(store: Store, object: object): Request
  getStore(store: Store): Request
  waitEvent(event: Event): Request
}

export interface Request {
  done(callback: () => void): Request
  cancel(): void
}

interface Event {
  fire(): void
}

interface Store {
  /** Objects in it. */
  current(): number
}

interface Facility {
  systemStats(): Population
}

interface Queue {
  push(value: object, now: number): void
  unshift(value: object, now: number): void
  shift(now: number): object
  empty(): boolean
}

interface Population {
  readonly sizeSeries: { readonly dataSeries: { sumWeighted(): number } }
  enter(now: number): void
  leave(came: number, now: number): void
  current(): number
  finalize(now: number): void
}

const file = createRequire(import.meta.url).resolve('simjs')

export const { Sim, Entity, Event, Store, Facility, Queue, Population, TimeSeries, Random } = load()

/** Runs the script with a window of our own, so that it leaves nothing behind. */
function load(): SimJs {
  const window: { Sim?: SimJs } = {}
  vm.runInThisContext(`(function (window) {${readFileSync(file, 'utf8')}\n})`)(window)
  return window.Sim as SimJs
}

/**
 * Minutes spent in a place by all who came: the area under the size of its Population, which knows those who are still
 * there as well.
 */
export function timeSpentIn(population: Population, horizon: number): number {
  population.finalize(horizon)
  return population.sizeSeries.dataSeries.sumWeighted()
}
