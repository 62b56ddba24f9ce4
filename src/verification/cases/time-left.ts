import { minutesDown, minutesInState } from '../measures.ts'
import { minutes } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

/** An outage and a repair that began before the start: the rest of each, given that it has lasted so far. */
export const timeLeftCase: TextbookCase = {
  name: 'time-left',
  title: 'What is left of what has begun',
  replications: 10000,
  window: { warmUp: 0, tail: 0 },
  quantities: [
    minutes('outage, mean time left', () => ((28 - 16) / 3) * MINUTES_PER_DAY, minutesDown(0)),
    minutes('repair, mean time left', () => ((30 - 15) / 2) * MINUTES_PER_DAY, minutesInState(0, 'at-depot')),
  ],
}
