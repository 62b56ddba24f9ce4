import { mmc, mmcTimeInSystemQuantile, mmcWaitQuantile } from '../exact/mmc.ts'
import { meanTimeInSystem, meanWait, shareOfTimesWithin, shareOfWaitsWithin, shareWaiting } from '../measures.ts'
import { minutes, percent } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRate: 1.05, serviceRate: 0.5, servers: 3 }

/** Three servers, with quantiles of the wait and of the time in system. */
export const mmcCase: TextbookCase = {
  name: 'mmc',
  title: 'M/M/3',
  replications: 300,
  window: { warmUp: 0.5, tail: 0.5 },
  quantities: [
    percent('requests that wait', () => mmc(queue).probabilityOfWaiting, shareWaiting()),
    minutes('mean wait', () => mmc(queue).meanWait, meanWait()),
    minutes('mean time in system', () => mmc(queue).meanTimeInSystem, meanTimeInSystem()),
    percent(
      'waits within the 80 % quantile',
      () => 0.8,
      shareOfWaitsWithin(() => mmcWaitQuantile(queue, 0.8)),
    ),
    percent(
      'waits within the 95 % quantile',
      () => 0.95,
      shareOfWaitsWithin(() => mmcWaitQuantile(queue, 0.95)),
    ),
    percent(
      'times in system within the 90 % quantile',
      () => 0.9,
      shareOfTimesWithin(() => mmcTimeInSystemQuantile(queue, 0.9)),
    ),
  ],
}
