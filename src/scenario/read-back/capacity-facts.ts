import { total } from '../../statistics/total.ts'
import { meanValue } from '../../random/unsure.ts'
import { mean } from '../../random/distribution.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { workingDaysOfRun } from '../../time/working-days.ts'
import type { Office } from '../compiled/office.ts'
import type { Pool, Unit } from '../compiled/units.ts'
import { batchesInRun } from './arrival-facts.ts'
import { CertainOutages } from './certain-outages.ts'
import { type Capacity, type Demand, PoolAbility } from './pool-ability.ts'
import { sumOf } from './sum-of.ts'
import { stepBehind, visitsFrom } from './visits.ts'

/**
 * What is asked of each pool and what it can do, a working day of the office, on average over the run. Asked is what
 * comes of the arrivals and batches, by the shares of classes and branches, with the work that is rejected or done anew;
 * not what waits at the start, nor letters that are written after a wait. What a pool can do is the hours of its units,
 * overtime among them, at the mean work of what is asked, and no more than their daily limits; all units up, supplies
 * there, and links down in no other outages than those that are certain.
 */
export interface PoolFacts {
  readonly pool: string
  /** Units: in the office at the start, away then, to come later, and called by triggers. */
  readonly there: number
  readonly away: number
  readonly later: number
  readonly called: number
  /** Days of the run on which any of its units is open. */
  readonly openDays: number
  /** The daily limit where all its units rest at the same one; null otherwise. */
  readonly dailyLimit: number | null
  readonly steps: readonly StepFacts[]
  /** Requests that come to it a working day. */
  readonly asked: number
  /** Requests that wait for one of its steps at the start. */
  readonly waiting: number
  readonly now: Capacity
  /** With those that are away at the start. */
  readonly back: Capacity
  /** With those that come later, too. */
  readonly all: Capacity
  /** Links of its work whose outages with certain dates are counted in, with the share of the open hours they take. */
  readonly outages: readonly OutageShare[]
  /** Links of its work that have outages by chance, or without a certain end, which are not counted in. */
  readonly notCounted: readonly { readonly link: string }[]
  /** Whether triggers call overtime for it. */
  readonly isHelpedByOvertime: boolean
  /** Whether letters are written here that are not in what is asked. */
  readonly hasLetters: boolean
  /** Whether what it cannot do stays in the backlog: nobody leaves, is turned away, or is held up before it. */
  readonly keepsAll: boolean
}

export interface OutageShare {
  readonly link: string
  /** Of the open hours of the units that are there or away at the start; what is slowed counts in part. */
  readonly share: number
}

export interface StepFacts {
  readonly step: string
  readonly asked: number
  /** Mean minutes of work for one request, with what is done anew, at speed 1. */
  readonly minutes: number
}

export function capacityFacts(office: Office): PoolFacts[] {
  const workingDays = Math.max(1, workingDaysOfRun(office.workingDays, office.days))
  const demands = demandsInRun(office, workingDays)
  const waiting = waitingAt(office)
  const outages = new CertainOutages(office)
  const facts = office.pools.map((pool, p) =>
    poolFacts(office, pool, { demands: demands.filter(({ step }) => step.pool === p), outages, waiting, workingDays }),
  )
  return facts.map((each, p) => ({ ...each, keepsAll: keepsAll(office, p, facts) }))
}

/** Citizens let in during the run, on average. */
export function admittedInRun(office: Office, workingDays: number): Float64Array {
  return Float64Array.from(office.services, (service) => {
    const come = total(service.arrivals.pieceExpected) + batchesInRun(office, service)
    return Math.min(come, service.numbersPerDay * workingDays)
  })
}

function demandsInRun(office: Office, workingDays: number): Demand[] {
  const requests = new Float64Array(office.steps.length)
  const waiting = new Float64Array(office.steps.length)
  const add = (visits: Float64Array, count: number, to: Float64Array): void =>
    visits.forEach((each, step) => (to[step] = (to[step] ?? 0) + each * count))
  const admitted = admittedInRun(office, workingDays)
  office.services.forEach((service, s) => {
    add(visitsFrom(office, service), admitted[s] ?? 0, requests)
    for (const { count, step } of service.waiting) add(visitsFrom(office, service, step), count, waiting)
  })
  return office.steps.map((step, s) => {
    const asked = requests[s] ?? 0
    const pieces = 1 / (1 - meanValue(step.rework))
    return { step, requests: asked, begun: asked * pieces, begunForWaiting: (waiting[s] ?? 0) * pieces }
  })
}

/** Requests that wait at the start, by the step to which they come first. */
export function waitingAt(office: Office): Float64Array {
  const waiting = new Float64Array(office.steps.length)
  for (const service of office.services) {
    for (const { count, step: place } of service.waiting) {
      const step = stepBehind(office, place)
      if (step >= 0) waiting[step] = (waiting[step] ?? 0) + count
    }
  }
  return waiting
}

interface OfPool {
  readonly demands: readonly Demand[]
  readonly outages: CertainOutages
  /** By step of the office. */
  readonly waiting: Float64Array
  readonly workingDays: number
}

function poolFacts(office: Office, pool: Pool, { demands, outages, waiting, workingDays }: OfPool): PoolFacts {
  const p = office.pools.indexOf(pool)
  const units = pool.units.flatMap((u) => office.units[u] ?? [])
  const isCalled = ({ presence }: Unit): boolean => presence.from === Infinity
  const isLater = ({ presence }: Unit): boolean => presence.from > 0 && presence.from < office.days * MINUTES_PER_DAY
  const ofStart = units.filter(({ presence }) => presence.from <= 0)
  const there = ofStart.filter(({ away }) => away === null)
  const ability = new PoolAbility(office, demands, outages)
  const capacity = (some: readonly Unit[]): Capacity => ability.of(some, workingDays)
  return {
    pool: pool.name,
    there: there.length,
    away: ofStart.length - there.length,
    later: units.filter(isLater).length,
    called: units.filter(isCalled).length,
    openDays: ability.openDays(units),
    dailyLimit: sharedLimit(units),
    steps: demands.map(({ step, requests }) => ({
      step: step.name,
      asked: requests / workingDays,
      minutes: mean(step.takes) / (1 - meanValue(step.rework)),
    })),
    asked: sumOf(demands, ({ requests }) => requests) / workingDays,
    waiting: office.steps.reduce((sum, step, s) => sum + (step.pool === p ? (waiting[s] ?? 0) : 0), 0),
    now: capacity(there),
    back: capacity(ofStart),
    all: capacity([...ofStart, ...units.filter(isLater)]),
    ...outagesOf(office, demands, (link) => ability.lostTo(link, ofStart), outages),
    isHelpedByOvertime: office.triggers.some(({ actions }) =>
      actions.some((action) => action.kind === 'overtime' && action.pool === p),
    ),
    hasLetters: office.letters.some((letter) => letter.pool === p),
    keepsAll: true,
  }
}

function outagesOf(
  office: Office,
  demands: readonly Demand[],
  shareOf: (link: number) => number,
  outages: CertainOutages,
): Pick<PoolFacts, 'outages' | 'notCounted'> {
  const worked = demands.filter(({ begun, begunForWaiting }) => begun > 0 || begunForWaiting > 0)
  const needed = office.links.flatMap(({ name }, link) =>
    worked.some(({ step }) => step.needs.includes(link)) ? [{ name, link }] : [],
  )
  return {
    outages: needed.map(({ name, link }) => ({ link: name, share: shareOf(link) })).filter(({ share }) => share > 0),
    notCounted: needed.filter(({ link }) => outages.hasOthers(link)).map(({ name }) => ({ link: name })),
  }
}

/**
 * Whether what a pool cannot do makes the backlog grow: none of those who come to it have patience or too few places,
 * none are letters of its own making, and no other pool that they pass is short, too.
 */
function keepsAll(office: Office, p: number, facts: readonly PoolFacts[]): boolean {
  if (facts[p]?.hasLetters === true) return false
  const passing = office.services.filter(({ route }) => route.some((s) => office.steps[s]?.pool === p))
  return passing.every(({ route, classes }) => {
    const pools = [...new Set(route.map((s) => office.steps[s]?.pool ?? p))]
    const isLost = pools.some((each) => (office.pools[each]?.waitingPlaces ?? Infinity) < Infinity)
    const isImpatient = classes.some((c) => office.classes[c]?.patience !== null)
    const isHeldUp = pools.some((each) => each !== p && isShort(facts[each]?.now))
    return !isLost && !isImpatient && !isHeldUp
  })
}

/** Whether more is asked than can be done, by more than rounding. */
export function isShort(capacity: Capacity | undefined): boolean {
  return capacity !== undefined && (capacity.load === null || capacity.load > 1 + 1e-9)
}

function sharedLimit(units: readonly Unit[]): number | null {
  const limits = new Set(units.map(({ dailyLimit, aboveLimit }) => (aboveLimit === null ? dailyLimit : Infinity)))
  const [limit = Infinity] = limits
  return limits.size === 1 && limit < Infinity ? limit : null
}
