import { addAll } from '../text/add-all.ts'
import type { Office } from '../compiled/office.ts'
import { firstPlace, nextPlaces, type Place } from '../compiled/routes.ts'
import type { Service } from '../compiled/services.ts'

/** Rounds after which what is still under way is no longer counted: sent back so often by nobody. */
const MOST_ROUNDS = 100_000
const NEGLIGIBLE = 1e-12

/** How often one request comes to each step of the office, and passes each of its branch points, on average. */
export interface Visits {
  readonly steps: Float64Array
  readonly points: Float64Array
}

/**
 * How often one request of a service comes to each step of the office on average, by the shares of its classes and the
 * chances of its route; work that is rejected comes again. Work done anew at once (`redo`) is not a visit.
 */
export function visitsFrom(office: Office, service: Service, from?: Place): Float64Array {
  return allVisitsFrom(office, service, from).steps
}

/** The same, with the points between the steps. */
export function allVisitsFrom(office: Office, service: Service, from: Place = firstPlace(service)): Visits {
  const steps = new Float64Array(office.steps.length)
  const points = new Float64Array(office.branchPoints.length)
  for (const c of service.classes) {
    const share = office.classes[c]?.share ?? 0
    if (share > 0) addVisits(office, service, c, new Map([[from, share]]), { steps, points })
  }
  return { steps, points }
}

function addVisits(
  office: Office,
  service: Service,
  requestClass: number,
  start: ReadonlyMap<Place, number>,
  { steps, points }: Visits,
): void {
  const next = new Map(nextPlaces(service).map((place, i) => [service.route[i] ?? -1, place]))
  let here = start
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const there = new Map<Place, number>()
    const move = (to: Place, share: number): void => {
      if (to !== -1 && share > NEGLIGIBLE) there.set(to, (there.get(to) ?? 0) + share)
    }
    for (const [place, share] of here) {
      if (place < 0) {
        points[-2 - place] = (points[-2 - place] ?? 0) + share
        branch(office, place, requestClass, share, move)
      } else {
        steps[place] = (steps[place] ?? 0) + share
        move(next.get(place) ?? -1, share)
      }
    }
    if (there.size === 0) return
    here = there
  }
}

function branch(
  office: Office,
  place: Place,
  requestClass: number,
  share: number,
  move: (to: Place, share: number) => void,
): void {
  const point = office.branchPoints[-2 - place]
  switch (point?.kind) {
    case undefined:
      return
    case 'chance':
      for (const way of point.ways) move(way.to, share * way.share)
      return
    case 'class':
      move(point.ways.find(({ classes }) => classes.includes(requestClass))?.to ?? point.others, share)
      return
    case 'rejection':
      move(point.back, share * point.share)
      move(point.on, share * (1 - point.share))
      return
    case 'fork':
      for (const part of point.parts) move(part, share)
      return
    case 'join':
      // each of the parts brings a request here, and one goes on
      move(point.on, share / partsOf(office, place))
      return
    case 'delay':
      move(point.on, share)
  }
}

/** The step to which requests at a place come first; of several the first that the branch names. -1 for none. */
export function stepBehind(office: Office, place: Place): number {
  if (place >= -1) return place
  const reached: Place[] = []
  const point = office.branchPoints[-2 - place]
  if (point?.kind === 'chance')
    addAll(
      reached,
      point.ways.filter(({ share }) => share > 0).map(({ to }) => to),
    )
  else if (point?.kind === 'class') addAll(reached, [...point.ways.map(({ to }) => to), point.others])
  else if (point?.kind === 'fork') addAll(reached, point.parts)
  else if (point !== undefined) reached.push(point.on)
  for (const to of reached) {
    const step = stepBehind(office, to)
    if (step >= 0) return step
  }
  return -1
}

/** How many parts end at a join: as many as the fork has whose parts lead there. */
function partsOf(office: Office, join: Place): number {
  const point = office.branchPoints[-2 - join]
  const fork = office.branchPoints.find((each) => each.kind === 'fork' && `end of ${each.name}` === point?.name)
  return fork?.kind === 'fork' ? fork.parts.length : 1
}
