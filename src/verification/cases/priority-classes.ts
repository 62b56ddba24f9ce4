import { cobhamMmc } from '../exact/cobham.ts'
import { meanWait } from '../measures.ts'
import { minutes } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRates: [0.28, 0.42], serviceRate: 0.5, servers: 2 }

/** Two classes of one service at two servers, non-preemptive. */
export const priorityClassesCase: TextbookCase = {
  name: 'priority-classes',
  title: 'M/M/2, priorities of two classes',
  replications: 400,
  window: { warmUp: 0.5, tail: 0.5 },
  quantities: [
    minutes('mean wait of the urgent', () => cobhamMmc(queue)[0], meanWait({ requestClass: 0 })),
    minutes('mean wait of the others', () => cobhamMmc(queue)[1], meanWait({ requestClass: 1 })),
  ],
}
