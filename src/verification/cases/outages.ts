import { mmcOutages } from '../exact/mmc-outages.ts'
import { meanNumberInSystem, meanTimeInSystem } from '../measures.ts'
import { minutes, requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRate: 0.8, serviceRate: 0.8, servers: 2, outageRate: 1 / 30, restoreRate: 1 / 4 }

/** Two servers that both stop while a link is down. */
export const outagesCase: TextbookCase = {
  name: 'outages',
  title: 'M/M/2 with outages of a link',
  replications: 300,
  window: { warmUp: 1, tail: 1 },
  quantities: [
    minutes('mean time in system', () => mmcOutages(queue).meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => mmcOutages(queue).meanNumberInSystem, meanNumberInSystem()),
  ],
}
