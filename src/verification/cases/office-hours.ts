import { kolmogorov, type NumberInSystem } from '../exact/kolmogorov.ts'
import { backlogAtEndOfDay, meanBacklog } from '../measures.ts'
import { requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

const days = [0, 1, 2, 3, 4] as const
const endOf = [1, 2, 3, 4, 5] as const
const closed = { arrivalRate: 0, servers: 0, serviceRate: 1 / 15 }
const open = { servers: 3, serviceRate: 1 / 15 }

/** 90 requests in 2 hours of weight 5 and 5 open hours of weight 1: 30 and 6 an hour. */
const day = [
  { ...closed, lasts: 8 * 60 },
  { ...open, lasts: 2 * 60, arrivalRate: 30 / 60 },
  { ...open, lasts: 2 * 60, arrivalRate: 6 / 60 },
  { ...closed, lasts: 60 },
  { ...open, lasts: 3 * 60, arrivalRate: 6 / 60 },
  { ...closed, lasts: 8 * 60 },
]

let solved: NumberInSystem[] | undefined

function endOfDay(index: number): NumberInSystem {
  solved ??= kolmogorov({
    initial: 40,
    periods: days.flatMap(() => day),
    times: days.map((each) => (each + 1) * MINUTES_PER_DAY),
  })
  return solved[index]
}

/** Opening hours, a busy morning and a backlog at the start: exact at each end of day. */
export const officeHoursCase: TextbookCase = {
  name: 'office-hours',
  title: 'M(t)/M/3 with opening hours',
  replications: 6000,
  window: { warmUp: 0, tail: 0 },
  quantities: [
    ...days.map((each) =>
      requests(`backlog at the end of day ${endOf[each]}`, () => endOfDay(each).mean, backlogAtEndOfDay(each)),
    ),
    requests('mean backlog', () => endOfDay(4).area / (5 * MINUTES_PER_DAY), meanBacklog()),
  ],
}
