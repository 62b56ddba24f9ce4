import { mean } from '../../../random/distribution.ts'
import { meanValue } from '../../../random/unsure.ts'
import type { Office } from '../../../scenario/compiled/office.ts'
import { visitsFrom } from '../../../scenario/read-back/visits.ts'
import { smallest } from '../../../statistics/extremes.ts'
import { total } from '../../../statistics/total.ts'
import { capacityByDay } from '../../forecast/capacity-forecast.ts'
import { TimesInRun } from '../../forecast/times-in-run.ts'
import { type Cause, causeOf } from './cause.ts'

/** A load above 1 by less would be read as 100 %. */
const LEAST = 0.005

/** What waits at the start. Off: nobody waits then. */
export function backlog({ services }: Office): Cause[] {
  const count = total(services.flatMap(({ waiting }) => waiting.map((each) => each.count)))
  return count === 0 ? [] : [causeOf('backlog', nobodyAtStart, { amount: count })]
}

function nobodyAtStart(office: Office): Office {
  return { ...office, services: office.services.map((each) => ({ ...each, waiting: [] })) }
}

/** More applications after outages. Off: as many as at other times. */
export function surges({ services, links }: Office): Cause[] {
  const surging = services.filter(({ surge }) => surge !== null && links[surge.link].outages.length > 0)
  return surging.length === 0 ? [] : [causeOf('surges', withoutSurges, { names: surging.map(({ name }) => name) })]
}

function withoutSurges(office: Office): Office {
  return { ...office, services: office.services.map((each) => ({ ...each, surge: null })) }
}

/**
 * Arrivals above what all units together could do over the horizon if they were there, up, and always had work. Off: the
 * arrivals of each service are thinned by one factor all the time, so that no pool gets more on average.
 */
export function demand(office: Office): Cause[] {
  const loads = loadsOf(office)
  const most = office.services.map((_, service) => loadFor(office, service, loads))
  const above = office.services.filter((_, service) => most[service] > 1 + LEAST)
  if (above.length === 0) return []
  const factors = most.map((load) => 1 / Math.max(1, load))
  return [
    causeOf('demand', (each) => thinned(each, factors), {
      names: above.map(({ name }) => name),
      amount: 1 / smallest(factors),
    }),
  ]
}

/** By pool, arrivals as a share of what it could do. */
function loadsOf(office: Office): number[] {
  const times = new TimesInRun(office)
  const atHome = { ...office, units: office.units.map((unit) => ({ ...unit, away: null })) }
  const arrivals = office.services.map(({ arrivals: { pieceExpected } }) => total(pieceExpected))
  const asked = new Float64Array(office.steps.length)
  office.services.forEach((service, s) => {
    visitsFrom(office, service).forEach((visits, step) => {
      asked[step] += (visits * arrivals[s]) / Math.max(1e-3, 1 - meanValue(office.steps[step].rework))
    })
  })
  return office.pools.map((pool, p) => {
    const steps = office.steps.flatMap((step, s) =>
      step.pool === p ? [{ pieces: asked[s], minutes: mean(step.takes) }] : [],
    )
    const pieces = total(steps.map((step) => step.pieces))
    const minutes = total(steps.map((step) => step.pieces * step.minutes))
    if (pieces === 0) return 0
    const can = total(capacityByDay(atHome, pool, minutes / pieces, times))
    // where no unit ever comes, fewer who apply would not help
    return can === 0 ? 0 : pieces / can
  })
}

/** Of the pools to which the requests of a service come, the largest load. */
function loadFor(office: Office, service: number, loads: readonly number[]): number {
  const visits = visitsFrom(office, office.services[service])
  return office.steps.reduce((most, { pool }, step) => (visits[step] > 0 ? Math.max(most, loads[pool]) : most), 0)
}

function thinned(office: Office, factors: readonly number[]): Office {
  return {
    ...office,
    services: office.services.map((each, s) => ({
      ...each,
      arrivals: {
        ...each.arrivals,
        pieceExpected: each.arrivals.pieceExpected.map((expected) => expected * factors[s]),
      },
    })),
  }
}
