import { finiteSource } from '../exact/finite-source.ts'
import { availability, meanTimeDown, meanUnitsDown } from '../measures.ts'
import { minutes, percent, units } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const source = { machines: 6, failureRate: 0.01, repairRate: 1 / 30, repairers: 2 }

/** Six machines, two repairers. */
export const finiteSourceCase: TextbookCase = {
  name: 'finite-source',
  title: 'Machine repair, M/M/2//6',
  replications: 300,
  window: { warmUp: 1, tail: 1 },
  quantities: [
    percent('availability', () => finiteSource(source).availability, availability()),
    units('mean number down', () => finiteSource(source).meanDown, meanUnitsDown()),
    minutes('mean time down', () => finiteSource(source).meanTimeDown, meanTimeDown()),
  ],
}
