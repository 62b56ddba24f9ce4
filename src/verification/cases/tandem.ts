import { tandem, tandemTimeQuantile } from '../exact/tandem.ts'
import { meanNumberInSystem, meanTimeInSystem, shareOfTimesWithin } from '../measures.ts'
import { minutes, percent, requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const arrivalRate = 0.5
const measures = () =>
  tandem({
    arrivalRate,
    stations: [
      { serviceRate: 1, servers: 1 },
      { serviceRate: 0.8, servers: 1 },
    ],
  })
const within90 = () => tandemTimeQuantile({ arrivalRate, serviceRates: [1, 0.8] }, 0.9)

/** Two M/M/1 queues in a row. */
export const tandemCase: TextbookCase = {
  name: 'tandem',
  title: 'Two M/M/1 in tandem',
  replications: 400,
  window: { warmUp: 0.5, tail: 0.5 },
  quantities: [
    minutes('mean time in system', () => measures().meanTimeInSystem, meanTimeInSystem()),
    requests('mean number in system', () => measures().meanNumberInSystem, meanNumberInSystem()),
    percent('times in system within the 90 % quantile', () => 0.9, shareOfTimesWithin(within90)),
  ],
}
