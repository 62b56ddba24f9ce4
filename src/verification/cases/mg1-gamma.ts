import { mg1 } from '../exact/mg1.ts'
import { meanNumberInSystem, meanTimeInSystem, meanWait } from '../measures.ts'
import { minutes, requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRate: 0.6, service: { mean: 1, sd: 0.5 } }

/** One server. Gamma service. */
export const mg1GammaCase: TextbookCase = {
  name: 'mg1-gamma',
  title: 'M/G/1, gamma service',
  replications: 200,
  window: { warmUp: 0.25, tail: 0.25 },
  quantities: [
    minutes('mean wait', () => mg1(queue).meanWait, meanWait()),
    minutes('mean time in system', () => mg1(queue).meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => mg1(queue).meanNumberInSystem, meanNumberInSystem()),
  ],
}
