import { erlangB } from '../exact/erlang-b.ts'
import { meanNumberInSystem, shareWithdrawn } from '../measures.ts'
import { percent, requests } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const loss = { offeredLoad: 3.6, servers: 4 }

/** Four servers and no place to wait, lognormal service: the formula holds for any service distribution. */
export const erlangBCase: TextbookCase = {
  name: 'erlang-b',
  title: 'M/G/4/4 (Erlang B)',
  replications: 140,
  window: { warmUp: 0.25, tail: 0.25 },
  quantities: [
    percent('requests turned away', () => erlangB(loss), shareWithdrawn()),
    requests('mean number in system', () => loss.offeredLoad * (1 - erlangB(loss)), meanNumberInSystem()),
  ],
}
