import type { Office } from '../../scenario/compiled/office.ts'
import { type BranchPoint, DONE, type Place } from '../../scenario/compiled/routes.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import { Delays } from './delays.ts'
import type { ParallelWork } from './parallel-work.ts'
import { ROUND, type RequestTable } from '../requests/request-table.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Tally } from '../kernel/tally.ts'

const kinds: readonly BranchPoint['kind'][] = ['chance', 'class', 'rejection', 'fork', 'join', 'delay']
const CLASS = kinds.indexOf('class')
const REJECTION = kinds.indexOf('rejection')
const FORK = kinds.indexOf('fork')
const JOIN = kinds.indexOf('join')
const DELAY = kinds.indexOf('delay')

/**
 * Branch points of routes. A request that comes to a branch point leaves it at once on one of its ways: by chance, by
 * its class, or back to the entrance of a step when its work is rejected. At a fork it takes all ways side by side; at a
 * delay it goes on later. Each draw belongs to the request and to how often it has been sent back, so that it takes the
 * same way under every plan.
 */
export class Branching implements Mechanism {
  /**
   * How often each way of each branch point was taken. The first way of a rejection leads back; the last way of a
   * branch by class is for the classes that no other way names.
   */
  readonly taken: readonly Float64Array[]
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly flow: RequestFlow
  private readonly parallel: ParallelWork
  private readonly delays: Delays
  private readonly kind: Uint8Array
  private readonly stream: Int32Array
  /** By branch point: its first index in the arrays over ways. */
  private readonly firstWay: Int32Array
  private readonly wayTo: Int32Array
  /** Probability of a way or an earlier one of the same branch point. */
  private readonly upTo: Float64Array
  /** Way of each class at each branch point by class, row-major branch points x classes. */
  private readonly wayOfClass: Int32Array
  private readonly classCount: number
  private readonly serviceOfClass: Int32Array

  constructor(context: RunContext, office: Office, requests: RequestTable, flow: RequestFlow, parallel: ParallelWork) {
    const { branchPoints } = office
    const ways = branchPoints.map(waysOf)
    this.context = context
    this.requests = requests
    this.flow = flow
    this.parallel = parallel
    this.delays = new Delays(context, office, requests, flow)
    this.taken = ways.map(({ length }) => new Float64Array(length))
    this.kind = Uint8Array.from(branchPoints, ({ kind }) => kinds.indexOf(kind))
    this.stream = Int32Array.from(branchPoints, ({ name }) => context.stream(name))
    this.firstWay = new Int32Array(branchPoints.length)
    for (let c = 1; c < branchPoints.length; c++) this.firstWay[c] = this.firstWay[c - 1] + ways[c - 1].length
    this.wayTo = Int32Array.from(ways.flat(), ({ to }) => to)
    this.upTo = Float64Array.from(ways.flatMap(runningSums))
    this.classCount = office.classes.length
    this.serviceOfClass = Int32Array.from(office.classes, ({ service }) => service)
    this.wayOfClass = Int32Array.from(
      branchPoints.flatMap((branchPoint) => office.classes.map((_, c) => wayOfClass(branchPoint, c))),
    )
  }

  start(): void {
    for (const counts of this.taken) counts.fill(0)
    this.delays.start()
  }

  tallies(): Tally[] {
    return this.delays.tallies()
  }

  /** A request comes to a branch point, given as a place, and goes on. */
  pass(request: number, place: Place): void {
    const branchPoint = -2 - place
    const kind = this.kind[branchPoint]
    if (kind === FORK) this.fork(request, branchPoint)
    else if (kind === JOIN) this.join(request, branchPoint)
    else if (kind === DELAY) this.delay(request, branchPoint)
    else {
      const way = this.wayOf(request, branchPoint)
      this.taken[branchPoint][way]++
      if (kind === REJECTION && way === 0) this.reject(request, branchPoint)
      this.flow.goTo(request, this.wayTo[this.firstWay[branchPoint] + way])
    }
  }

  /** The steps that a request comes to next from a place: those of its way, or of all parts; none before a delay. */
  stepsAhead(request: number, place: Place): number[] {
    if (place >= 0) return [place]
    const branchPoint = -2 - place
    const kind = this.kind[branchPoint]
    if (place === DONE || kind === DELAY || kind === JOIN) return []
    if (kind === FORK) return this.partsOf(branchPoint).flatMap((to) => this.stepsAhead(request, to))
    return this.stepsAhead(request, this.wayTo[this.firstWay[branchPoint] + this.wayOf(request, branchPoint)])
  }

  /** The request to which a part belongs. */
  wholeOf(part: number): number {
    return this.parallel.wholeOf(part)
  }

  /** Work is rejected: it is done again, with new draws. */
  private reject(request: number, branchPoint: number): void {
    const { requests } = this
    const { calendar, observer } = this.context
    requests.setVisit(request, requests.visitOf(request) + ROUND)
    if (observer === null) return
    const service = this.serviceOfClass[requests.classOf(request)]
    observer.requestRejected(calendar.now, service, requests.serialOf(request), branchPoint)
  }

  private fork(request: number, branchPoint: number): void {
    const counts = this.taken[branchPoint]
    for (let way = 0; way < counts.length; way++) counts[way]++
    this.parallel.fork(request, this.partsOf(branchPoint))
  }

  /** Where the parts of a fork begin. */
  private partsOf(branchPoint: number): Place[] {
    const first = this.firstWay[branchPoint]
    return [...this.wayTo.subarray(first, first + this.taken[branchPoint].length)]
  }

  private join(part: number, branchPoint: number): void {
    const request = this.parallel.join(part)
    if (request < 0) return
    this.taken[branchPoint][0]++
    this.flow.goTo(request, this.wayTo[this.firstWay[branchPoint]])
  }

  private delay(request: number, branchPoint: number): void {
    this.taken[branchPoint][0]++
    this.delays.begin(request, branchPoint)
  }

  /** The way of a request at a branch point where it takes one. */
  private wayOf(request: number, branchPoint: number): number {
    return this.kind[branchPoint] === CLASS ? this.classWay(request, branchPoint) : this.drawnWay(request, branchPoint)
  }

  private classWay(request: number, branchPoint: number): number {
    return this.wayOfClass[branchPoint * this.classCount + this.requests.classOf(request)]
  }

  private drawnWay(request: number, branchPoint: number): number {
    const round = Math.floor(this.requests.visitOf(request) / ROUND)
    const uniform = this.context.streams.uniform(this.stream[branchPoint], this.requests.serialOf(request), round)
    const first = this.firstWay[branchPoint]
    const last = this.taken[branchPoint].length - 1
    let way = 0
    while (way < last && uniform >= this.upTo[first + way]) way++
    return way
  }
}

interface Way {
  readonly to: Place
  /** Probability; 0 where chance does not decide. */
  readonly share: number
}

function waysOf(branchPoint: BranchPoint): readonly Way[] {
  switch (branchPoint.kind) {
    case 'chance':
      return branchPoint.ways
    case 'class':
      return [...branchPoint.ways, { to: branchPoint.others }].map(({ to }) => ({ to, share: 0 }))
    case 'rejection':
      return [
        { to: branchPoint.back, share: branchPoint.share },
        { to: branchPoint.on, share: 1 - branchPoint.share },
      ]
    case 'fork':
      return branchPoint.parts.map((to) => ({ to, share: 0 }))
    case 'join':
    case 'delay':
      return [{ to: branchPoint.on, share: 1 }]
  }
}

function runningSums(ways: readonly Way[]): number[] {
  let sum = 0
  return ways.map(({ share }) => (sum += share))
}

/** The way of a class at a branch by class; the last one when no way names it. */
function wayOfClass(branchPoint: BranchPoint, requestClass: number): number {
  if (branchPoint.kind !== 'class') return 0
  const way = branchPoint.ways.findIndex(({ classes }) => classes.includes(requestClass))
  return way < 0 ? branchPoint.ways.length : way
}
