import { erlangA } from '../exact/erlang-a.ts'
import { meanNumberInSystem, meanWait, shareWaiting, shareWithdrawn } from '../measures.ts'
import { minutes, percent, requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const queue = { arrivalRate: 1.8, serviceRate: 0.5, servers: 3, patienceRate: 0.25 }

/** Three overloaded servers; requests are given up after an exponential patience. */
export const erlangACase: TextbookCase = {
  name: 'erlang-a',
  title: 'M/M/3+M (Erlang A)',
  replications: 140,
  window: { warmUp: 0.25, tail: 0.25 },
  quantities: [
    percent('requests that wait', () => erlangA(queue).probabilityOfWaiting, shareWaiting()),
    percent('requests given up', () => erlangA(queue).probabilityOfAbandonment, shareWithdrawn()),
    minutes('mean wait', () => erlangA(queue).meanWait, meanWait()),
    requests('mean number in system', () => erlangA(queue).meanNumberInSystem, meanNumberInSystem()),
  ],
}
