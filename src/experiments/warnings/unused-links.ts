import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Links whose outages never began within the horizon. */
export function unusedLinks(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  return office.links.flatMap(({ name, outages }, l) =>
    outages.length > 0 && outcomes.every(({ links }) => links[l].outages === 0)
      ? [{ code: 'link-never-down', values: { link: name } }]
      : [],
  )
}
