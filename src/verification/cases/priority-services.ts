import { cobham } from '../exact/cobham.ts'
import { meanWait } from '../measures.ts'
import { minutes } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const classes = [
  { arrivalRate: 0.1, service: { mean: 1.5, sd: 0 } },
  { arrivalRate: 0.2, service: { mean: 1, sd: 0.7 } },
  { arrivalRate: 0.1, service: { mean: 2.5, sd: 2.5 } },
]

/** Three services with their own service times and priorities at one server, non-preemptive. */
export const priorityServicesCase: TextbookCase = {
  name: 'priority-services',
  title: 'M/G/1, priorities of three services',
  replications: 400,
  window: { warmUp: 0.5, tail: 0.5 },
  quantities: [
    minutes('mean wait, first priority', () => cobham(classes)[0], meanWait({ service: 0 })),
    minutes('mean wait, second priority', () => cobham(classes)[1], meanWait({ service: 1 })),
    minutes('mean wait, third priority', () => cobham(classes)[2], meanWait({ service: 2 })),
  ],
}
