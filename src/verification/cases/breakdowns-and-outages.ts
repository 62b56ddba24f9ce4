import { mmcBreakdowns, type MmcBreakdowns } from '../exact/mmc-breakdowns.ts'
import { meanNumberInSystem, meanTimeInSystem, meanUnitsDown } from '../measures.ts'
import { minutes, requests, units } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue: MmcBreakdowns = {
  arrivalRate: 0.6,
  serviceRate: 0.8,
  servers: 2,
  failureRate: 0.02,
  repairRate: 0.1,
  crews: 1,
  interrupted: 'resume',
  link: { outageRate: 1 / 30, restoreRate: 1 / 4 },
}

/** Two servers that fail, one crew, and a link that goes down. */
export const breakdownsAndOutagesCase: TextbookCase = {
  name: 'breakdowns-and-outages',
  title: 'M/M/2 with breakdowns and outages',
  replications: 400,
  window: { warmUp: 1, tail: 1 },
  quantities: [
    units('mean number down', () => 2 - mmcBreakdowns(queue).meanUp, meanUnitsDown()),
    minutes('mean time in system', () => mmcBreakdowns(queue).meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => mmcBreakdowns(queue).meanNumberInSystem, meanNumberInSystem()),
  ],
}
