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
  crews: Infinity,
  interrupted: 'resume',
  link: null,
}

/** Three servers that fail. A server that fails keeps its request and resumes service after the repair. */
export const breakdownsResumeCase: TextbookCase = {
  name: 'breakdowns-resume',
  title: 'M/M/3 with breakdowns, resumed',
  replications: 300,
  window: { warmUp: 1, tail: 1 },
  quantities: [
    units('mean number down', () => 3 - mmcBreakdowns(queue).meanUp, meanUnitsDown()),
    minutes('mean time in system', () => mmcBreakdowns(queue).meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => mmcBreakdowns(queue).meanNumberInSystem, meanNumberInSystem()),
  ],
}
