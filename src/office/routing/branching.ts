import type { Office } from '../../scenario/compiled/office.ts'
import type { Crossing, Place } from '../../scenario/compiled/routes.ts'
import type { Journeys } from './router.ts'
import type { ParallelWork } from './parallel-work.ts'
import { ROUND, type RequestTable } from '../requests/request-table.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'

const kinds: readonly Crossing['kind'][] = ['chance', 'class', 'rejection', 'fork', 'join']
const CLASS = kinds.indexOf('class')
const REJECTION = kinds.indexOf('rejection')
const FORK = kinds.indexOf('fork')
const JOIN = kinds.indexOf('join')

/**
 * Where routes part. A request that comes to a crossing goes one of its ways at once: by chance, by its class, back to
 * an earlier step when the work is rejected, or in parts that go on side by side. Each draw belongs to the request and
 * to how often it has been sent back, so that under other plans it takes the same way again.
 */
export class Crossings implements Mechanism {
  /** How often each way of each crossing was taken; of a rejection the first way is back, of a class crossing the last is the others'. */
  readonly taken: readonly Float64Array[]
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly journeys: Journeys
  private readonly parallel: ParallelWork
  private readonly kind: Uint8Array
  private readonly stream: Int32Array
  /** Where the ways of each crossing begin in the arrays over ways. */
  private readonly firstWay: Int32Array
  private readonly wayTo: Int32Array
  /** Chance of a way or of an earlier one of the same crossing. */
  private readonly upTo: Float64Array
  /** Way of each class at each crossing by class, row-major crossings x classes. */
  private readonly wayOfClass: Int32Array
  private readonly classCount: number

  constructor(context: RunContext, office: Office, requests: RequestTable, journeys: Journeys, parallel: ParallelWork) {
    const { crossings } = office
    const ways = crossings.map(waysOf)
    this.context = context
    this.requests = requests
    this.journeys = journeys
    this.parallel = parallel
    this.taken = ways.map(({ length }) => new Float64Array(length))
    this.kind = Uint8Array.from(crossings, ({ kind }) => kinds.indexOf(kind))
    this.stream = Int32Array.from(crossings, ({ name }) => context.stream(name))
    this.firstWay = new Int32Array(crossings.length)
    for (let c = 1; c < crossings.length; c++) this.firstWay[c] = this.firstWay[c - 1] + ways[c - 1].length
    this.wayTo = Int32Array.from(ways.flat(), ({ to }) => to)
    this.upTo = Float64Array.from(ways.flatMap(runningSums))
    this.classCount = office.classes.length
    this.wayOfClass = Int32Array.from(crossings.flatMap((crossing) => office.classes.map((_, c) => wayOf(crossing, c))))
  }

  start(): void {
    for (const counts of this.taken) counts.fill(0)
  }

  /** A request comes to a crossing, given as a place, and goes on. */
  pass(request: number, place: Place): void {
    const crossing = -2 - place
    const kind = this.kind[crossing]
    if (kind === FORK) this.fork(request, crossing)
    else if (kind === JOIN) this.join(request, crossing)
    else {
      const way = kind === CLASS ? this.classWay(request, crossing) : this.drawnWay(request, crossing)
      this.taken[crossing][way]++
      if (kind === REJECTION && way === 0) this.requests.setVisit(request, this.requests.visitOf(request) + ROUND)
      this.journeys.goTo(request, this.wayTo[this.firstWay[crossing] + way])
    }
  }

  private fork(request: number, crossing: number): void {
    const first = this.firstWay[crossing]
    const counts = this.taken[crossing]
    for (let way = 0; way < counts.length; way++) counts[way]++
    this.parallel.fork(request, this.wayTo.subarray(first, first + counts.length))
  }

  private join(part: number, crossing: number): void {
    const request = this.parallel.join(part)
    if (request < 0) return
    this.taken[crossing][0]++
    this.journeys.goTo(request, this.wayTo[this.firstWay[crossing]])
  }

  private classWay(request: number, crossing: number): number {
    return this.wayOfClass[crossing * this.classCount + this.requests.classOf(request)]
  }

  private drawnWay(request: number, crossing: number): number {
    const round = Math.floor(this.requests.visitOf(request) / ROUND)
    const uniform = this.context.streams.uniform(this.stream[crossing], this.requests.serialOf(request), round)
    const first = this.firstWay[crossing]
    const last = this.taken[crossing].length - 1
    let way = 0
    while (way < last && uniform >= this.upTo[first + way]) way++
    return way
  }
}

interface Way {
  readonly to: Place
  /** 0 where chance has no part. */
  readonly share: number
}

function waysOf(crossing: Crossing): readonly Way[] {
  switch (crossing.kind) {
    case 'chance':
      return crossing.ways
    case 'class':
      return [...crossing.ways, { to: crossing.others }].map(({ to }) => ({ to, share: 0 }))
    case 'rejection':
      return [
        { to: crossing.back, share: crossing.share },
        { to: crossing.on, share: 1 - crossing.share },
      ]
    case 'fork':
      return crossing.parts.map((to) => ({ to, share: 0 }))
    case 'join':
      return [{ to: crossing.on, share: 1 }]
  }
}

function runningSums(ways: readonly Way[]): number[] {
  let sum = 0
  return ways.map(({ share }) => (sum += share))
}

/** The way of a class at a crossing by class; the last one for those that no way names. */
function wayOf(crossing: Crossing, requestClass: number): number {
  if (crossing.kind !== 'class') return 0
  const way = crossing.ways.findIndex(({ classes }) => classes.includes(requestClass))
  return way < 0 ? crossing.ways.length : way
}
