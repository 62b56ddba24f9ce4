import { breakdowns } from '../exact/breakdowns.ts'
import { availability, meanTimeDown, meanTimeInSystem, meanWait } from '../measures.ts'
import { minutes, percent } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = {
  arrivalRate: 0.4,
  service: { mean: 1, sd: 1 },
  failureRate: 1 / 30,
  repair: { mean: 6, sd: 3 },
}

/** One server that fails by the calendar and resumes service after a gamma repair. */
export const breakdownsCase: TextbookCase = {
  name: 'breakdowns',
  title: 'M/M/1 with breakdowns, resumed',
  replications: 400,
  window: { warmUp: 0.5, tail: 0.5 },
  quantities: [
    percent('availability', () => breakdowns(queue).availability, availability()),
    minutes('mean repair', () => 6, meanTimeDown()),
    minutes('mean wait', () => breakdowns(queue).meanWait, meanWait()),
    minutes('mean time in system', () => breakdowns(queue).meanTimeInSystem, meanTimeInSystem()),
  ],
}
