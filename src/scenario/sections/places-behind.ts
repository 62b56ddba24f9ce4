import type { CompileContext } from '../compile-context.ts'
import { type BranchPoint, firstPlace, nextPlaces, type Place, type Step } from '../compiled/routes.ts'
import type { Service } from '../compiled/services.ts'
import type { Pool } from '../compiled/units.ts'
import { phrase } from '../phrases/phrase.ts'

/** The routes of an office. */
export interface Routes {
  readonly services: readonly Service[]
  readonly steps: readonly Step[]
  readonly branchPoints: readonly BranchPoint[]
}

/**
 * Refuses waiting places at a step that citizens reach from another step or from a delay: they would have to keep the
 * unit before it, until a place is free (blocking), which the model does not have. Work that is sent back waits in any
 * case.
 */
export function refusePlacesBehind(pools: readonly Pool[], routes: Routes, context: CompileContext): void {
  pools.forEach(({ name, waitingPlaces }, pool) => {
    if (waitingPlaces === Infinity) return
    const behind = routes.services.flatMap((service) => stepsBehind(service, routes)).map((step) => routes.steps[step])
    const here = behind.find((step) => step?.pool === pool)
    if (here === undefined) return
    context.reporter.complain(['pools', name, 'waiting-places'], phrase('places-behind', { step: here.name }), {
      allowed: phrase('places-where-citizens-come-in'),
    })
  })
}

/** The steps that requests of a service reach from another step or from a delay. */
function stepsBehind(service: Service, { branchPoints }: Routes): number[] {
  const delays = delaysAfter(firstPlace(service), branchPoints)
  return [...nextPlaces(service), ...delays.map(({ on }) => on)].flatMap((place) => stepsFrom(place, branchPoints))
}

/** The steps that a request can come to next from a place; not those to which work is sent back. */
function stepsFrom(place: Place, branchPoints: readonly BranchPoint[]): number[] {
  if (place >= 0) return [place]
  const point = branchPoints[-2 - place]
  return point === undefined ? [] : waysOf(point).flatMap((to) => stepsFrom(to, branchPoints))
}

/** The delays that a request comes to before any step. */
function delaysAfter(place: Place, branchPoints: readonly BranchPoint[]): { readonly on: Place }[] {
  const point = branchPoints[-2 - place]
  if (place >= 0 || point === undefined) return []
  if (point.kind === 'delay') return [point]
  return waysOf(point).flatMap((to) => delaysAfter(to, branchPoints))
}

function waysOf(point: BranchPoint): readonly Place[] {
  switch (point.kind) {
    case 'chance':
      return point.ways.map(({ to }) => to)
    case 'class':
      return [...point.ways.map(({ to }) => to), point.others]
    case 'fork':
      return point.parts
    case 'rejection':
    case 'join':
    case 'delay':
      return [point.on]
  }
}
