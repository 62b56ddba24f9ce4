import { phrase } from './phrases/phrase.ts'
import type { Office } from './compiled/office.ts'
import { problemAt, type Problem } from './text/problem.ts'
import type { Span } from './text/source.ts'

/** Complains of plans that do not have the service that the decision is about: nothing can be set against the others. */
export function plansWithoutFocus(
  plans: readonly { readonly name: string; readonly place: Span; readonly office: Office }[],
): Problem[] {
  const base = plans[0]?.office
  const focus = base?.services[base.focus]?.name
  return plans.flatMap(({ name, place, office }) => {
    if (focus === undefined || office.services.some((service) => service.name === focus)) return []
    const message = phrase('no-focus', { plan: name, service: focus })
    return [problemAt(place, { message, allowed: phrase('keep-the-focus') })]
  })
}
