import { minutesDown, minutesInState, shareOfRuns } from '../measures.ts'
import { minutes, percent } from '../quantities.ts'
import type { TextbookCase } from '../textbook-case.ts'

const DAY = 1440
const outageLeft = minutesDown(0)
const repairLeft = minutesInState(0, 'at-depot')

/** An outage and a repair that began before the start: what is left of them, given that they have lasted so far. */
export const timeLeftCase: TextbookCase = {
  name: 'time-left',
  title: 'What is left of what has begun',
  replications: 16000,
  window: { warmUp: 0, tail: 0 },
  quantities: [
    minutes('outage, mean time left', () => ((28 - 16) / 3) * DAY, outageLeft),
    percent('outages over within 6 days', () => 1 - ((28 - 22) / (28 - 16)) ** 2, shareOfRuns(outageLeft, 6 * DAY)),
    minutes('repair, mean time left', () => ((30 - 15) / 2) * DAY, repairLeft),
    percent('repairs done within 3 days', () => 3 / 15, shareOfRuns(repairLeft, 3 * DAY)),
  ],
}
