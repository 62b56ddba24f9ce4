import type { PlanResults } from '../results.ts'
import type { Finding } from './warning.ts'

/** Services of a plan whose backlog grows at the end. */
export function growing({ services }: PlanResults): Finding[] {
  const names = services.filter(({ clearing }) => clearing.growth?.isGrowing).map(({ name }) => name)
  return names.length === 0 ? [] : [{ code: 'backlog-grows', values: { services: names.join(', ') } }]
}
