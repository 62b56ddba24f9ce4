import { mmcBreakdowns, type MmcBreakdowns } from '../exact/mmc-breakdowns.ts'
import { meanNumberInSystem, meanTimeInSystem, meanUnitsDown } from '../measures.ts'
import { minutes, requests, units } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue: MmcBreakdowns = {
  arrivalRate: 0.9,
  serviceRate: 0.5,
  servers: 3,
  failureRate: 0.02,
  repairRate: 0.125,
  crews: 1,
  interrupted: 'hand-over',
  link: null,
}

/**
 * Three servers that fail. An interrupted request goes to another server at once, where one is free. One technician
 * repairs, one server at a time.
 */
export const breakdownsHandOverCase: TextbookCase = {
  name: 'breakdowns-hand-over',
  title: 'M/M/3 with breakdowns, handed over, one crew',
  replications: 500,
  window: { warmUp: 1, tail: 1 },
  quantities: [
    units('mean number down', () => 3 - mmcBreakdowns(queue).meanUp, meanUnitsDown()),
    minutes('mean time in system', () => mmcBreakdowns(queue).meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => mmcBreakdowns(queue).meanNumberInSystem, meanNumberInSystem()),
  ],
}
