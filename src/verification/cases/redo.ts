import { mmc } from '../exact/mmc.ts'
import { meanTimeInSystem, meanWait } from '../measures.ts'
import { minutes } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRate: 0.5, serviceRate: 0.8, servers: 1 }

/** Rework with probability 0.2: the same as exponential service with mean 1 / 0.8. */
export const redoCase: TextbookCase = {
  name: 'redo',
  title: 'M/M/1 with redo',
  replications: 400,
  window: { warmUp: 0.5, tail: 0.5 },
  quantities: [
    minutes('mean wait', () => mmc(queue).meanWait, meanWait()),
    minutes('mean time in system', () => mmc(queue).meanTimeInSystem, meanTimeInSystem()),
  ],
}
