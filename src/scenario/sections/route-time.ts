import { largest, smallest } from '../../statistics/extremes.ts'
import { mean } from '../../random/distribution.ts'
import type { Office } from '../compiled/office.ts'
import { DONE, firstPlace, nextPlaces, type Place } from '../compiled/routes.ts'
import type { Service } from '../compiled/services.ts'

/** How long requests are under way at least: the work of their route and its delays, without any waiting. */

type Facts = Pick<Office, 'steps' | 'units' | 'branchPoints'>

/** Mean minutes that a request of the quickest class takes with the quickest units. */
export function leastRouteTime(office: Facts, service: Service): number {
  return smallest(service.classes.map((requestClass) => new RouteTime(office, service, requestClass).whole()))
}

class RouteTime {
  readonly #office: Facts
  readonly #service: Service
  readonly #class: number
  readonly #next: readonly Place[]
  /** From places that were asked for before: ways that part and meet again are many. */
  readonly #known = new Map<Place, number>()

  constructor(office: Facts, service: Service, requestClass: number) {
    this.#office = office
    this.#service = service
    this.#class = requestClass
    this.#next = nextPlaces(service)
  }

  whole(): number {
    return this.#from(firstPlace(this.#service))
  }

  /** From a place on to the end; work that is rejected, or done again, only takes longer. */
  #from(place: Place): number {
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const minutes = place >= 0 ? this.#workAt(place) + this.#from(this.#after(place)) : this.#through(place)
    this.#known.set(place, minutes)
    return minutes
  }

  #through(place: Place): number {
    const branchPoint = this.#office.branchPoints[-2 - place]
    switch (branchPoint?.kind) {
      case undefined:
        return 0
      case 'chance':
        return branchPoint.ways.reduce((sum, { share, to }) => sum + (share > 0 ? share * this.#from(to) : 0), 0)
      case 'class': {
        const way = branchPoint.ways.find(({ classes }) => classes.includes(this.#class))
        return this.#from(way?.to ?? branchPoint.others)
      }
      case 'delay':
        return mean(branchPoint.lasts.distribution) + this.#from(branchPoint.on)
      case 'fork':
        return largest(branchPoint.parts.map((part) => this.#from(part)))
      case 'rejection':
      case 'join':
        return this.#from(branchPoint.on)
    }
  }

  #after(step: number): Place {
    return this.#next[this.#service.route.indexOf(step)] ?? DONE
  }

  #workAt(step: number): number {
    const { steps, units } = this.#office
    const work = steps[step]
    if (work === undefined) return 0
    const speeds = units.flatMap(({ pool, speed }) => (pool === work.pool ? [speed] : []))
    return mean(work.takes) / largest(speeds, Number.MIN_VALUE)
  }
}
