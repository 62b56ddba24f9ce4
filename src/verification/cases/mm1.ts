import { mmc, mmcWaitQuantile } from '../exact/mmc.ts'
import { meanNumberInSystem, meanTimeInSystem, meanWait, shareOfWaitsWithin, shareWaiting } from '../measures.ts'
import { minutes, percent, requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRate: 0.6, serviceRate: 1, servers: 1 }

/** One server, exponential service. */
export const mm1Case: TextbookCase = {
  name: 'mm1',
  title: 'M/M/1',
  replications: 400,
  window: { warmUp: 0.25, tail: 0.25 },
  quantities: [
    percent('requests that wait', () => mmc(queue).probabilityOfWaiting, shareWaiting()),
    minutes('mean wait', () => mmc(queue).meanWait, meanWait()),
    minutes('mean time in system', () => mmc(queue).meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => mmc(queue).meanNumberInSystem, meanNumberInSystem()),
    percent(
      'waits within the 95 % quantile',
      () => 0.95,
      shareOfWaitsWithin(() => mmcWaitQuantile(queue, 0.95)),
    ),
  ],
}
