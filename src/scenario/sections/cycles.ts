import { largest } from '../../statistics/extremes.ts'
import { mean } from '../../random/distribution.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Depot } from '../compiled/depots.ts'
import type { Office } from '../compiled/office.ts'
import type { FailureClock, Unit } from '../compiled/units.ts'
import { phrase } from '../phrases/phrase.ts'
import type { Path } from '../text/source.ts'
import type { CompiledPools } from './pools.ts'
import { leastRouteTime } from './route-time.ts'
import { checkRound, LEAST_ROUND } from './rounds.ts'

/** What goes round in an office, and has to take time; see rounds. Random outages are checked where they are compiled. */

/** Orders in a row, placed at one instant, that are still some way to reach a level. */
const MOST_ORDERS = 1000

/** @param compiled the pools, whose units have the failures of the pool or failures of their own */
export function checkCycles(office: Office, compiled: CompiledPools, context: CompileContext): void {
  checkDeliveries(office, context)
  checkOrders(office, context)
  checkServices(office, context)
  checkClasses(office, context)
  compiled.homes.forEach(({ failures }, p) => {
    const path = ['pools', context.names('pools')[p] ?? '']
    const ofPool = compiled.units.filter(({ pool }) => pool === p)
    checkFailures(failures, ofPool, [...path, 'failures'], office.depots, context)
    for (const unit of ofPool) {
      if (unit.failures === failures) continue
      checkFailures(unit.failures, [unit], [...path, 'units', unit.name, 'failures'], office.depots, context)
    }
  })
}

function checkDeliveries({ supplies }: Office, context: CompileContext): void {
  for (const { name, deliveries } of supplies) {
    deliveries.forEach(({ every }, i) => {
      if (every === null) return
      const what = phrase('round-deliveries')
      const minutes = mean(every.distribution)
      const path = ['supplies', name, 'deliveries', i, 'every']
      checkRound({ what, of: phrase('round-deliveries-of'), minutes, example: '4 wk' }, path, context)
    })
  }
}

/** Orders that arrive at once are placed until the stock is above the reorder point. */
function checkOrders({ supplies }: Office, context: CompileContext): void {
  for (const { name, reorder } of supplies) {
    if (reorder === null || !(mean(reorder.leadTime.distribution) < LEAST_ROUND)) continue
    const orders = reorder.at / Math.max(1, mean(reorder.size))
    if (orders <= MOST_ORDERS) continue
    context.reporter.complain(
      ['supplies', name, 'reorder', 'lead-time'],
      phrase('orders-at-one-moment', { orders: Math.round(orders) }),
      { allowed: phrase('lead-time-or-fewer-orders', { most: MOST_ORDERS }), suggestion: '10 d' },
    )
  }
}

function checkServices(office: Office, context: CompileContext): void {
  for (const service of office.services) {
    const path = ['services', service.name]
    service.batches.forEach(({ every }, i) => {
      if (every === null) return
      const what = phrase('round-batches')
      const minutes = mean(every.distribution)
      const here = [...path, 'batches', i, 'every']
      checkRound({ what, of: phrase('round-batches-of'), minutes, example: '4 wk' }, here, context)
    })
    if (service.returns !== null && service.returns.share > 0) {
      const what = phrase('round-returns')
      const minutes = mean(service.returns.after.distribution) + leastRouteTime(office, service)
      const here = [...path, 'returns', 'after']
      checkRound({ what, of: phrase('round-returns-of'), minutes, example: '180 d' }, here, context)
    }
  }
}

function checkClasses({ services, classes, letters }: Office, context: CompileContext): void {
  for (const { name, service, patience, letter } of classes) {
    const path = ['services', services[service]?.name ?? '', 'classes', name]
    const comesBack = patience?.comesBackAfter
    if (comesBack) {
      const what = phrase('round-patience')
      const minutes = mean(comesBack.distribution)
      const here = [...path, 'patience', 'comes-back-after']
      checkRound({ what, of: phrase('round-patience-of'), minutes, example: '1 d' }, here, context)
    }
    const rule = letters[letter]
    if (rule !== undefined) {
      const what = phrase('round-letters')
      const here = [...path, 'letter', 'valid']
      checkRound({ what, of: phrase('round-letters-of'), minutes: rule.valid, example: '180 d' }, here, context)
    }
  }
}

/** Failures with their repairs; a clock that counts pieces of work ends when nobody waits any more. */
function checkFailures(
  failures: readonly FailureClock[],
  units: readonly Unit[],
  path: Path,
  depots: readonly Depot[],
  context: CompileContext,
): void {
  failures.forEach((clock, i) => {
    if (clock.runsOn === 'made') return
    const key = clock.runsOn === 'worked' ? 'every-worked' : 'every'
    const wears = clock.runsOn === 'worked' ? units.map((unit) => unit.aboveLimit?.failures ?? 1) : []
    const wear = largest(wears, 1)
    const round = {
      what: phrase('round-failures'),
      of: phrase(clock.repair.kind === 'depot' ? 'round-failures-of-trip' : 'round-failures-of', { key }),
      minutes: mean(clock.every) / wear + repairTime(clock, depots),
      example: 'exponential(mean 60 d)',
    }
    checkRound(round, [...path, i, key], context)
  })
}

/** Mean minutes from the failure until the unit is back; waiting for a crew, a batch or a courier can take no time. */
function repairTime({ repair }: FailureClock, depots: readonly Depot[]): number {
  if (repair.kind === 'on-the-spot') return mean(repair.takes.distribution)
  const depot = depots[repair.depot]
  if (depot === undefined) return Infinity
  const { transit, fetched, success } = depot
  const there = mean(transit.distribution)
  const back = fetched === null ? there : mean(fetched.after.distribution) + 2 * mean(fetched.transit.distribution)
  return there + mean(depot.repair.distribution) / success + back
}
