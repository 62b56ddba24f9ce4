import type { Office } from '../../../scenario/compiled/office.ts'
import { type Cause, causeOf } from './cause.ts'

/**
 * Outages of links on which work or a surge of applications depends, one cause a link. Off: the link is never down and
 * never slow from the start on; what waits because of an outage before the start still waits.
 */
export function linksDown(office: Office): Cause[] {
  return office.links.flatMap(({ name, outages }, link) =>
    outages.length > 0 && matters(office, link)
      ? [causeOf('link', (each) => neverDown(each, link), { names: [name] })]
      : [],
  )
}

function matters({ steps, services }: Office, link: number): boolean {
  return steps.some(({ needs }) => needs.includes(link)) || services.some(({ surge }) => surge?.link === link)
}

function neverDown(office: Office, link: number): Office {
  return { ...office, links: office.links.map((each, i) => (i === link ? { ...each, outages: [] } : each)) }
}
