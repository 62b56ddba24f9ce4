import { BeyondWhatCanBeDone } from '../limits/beyond-what-can-be-done.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { dateTimeAfter } from '../time/date-time.ts'
import type { EventKind } from './kernel/event-order.ts'
import type { RunContext } from './kernel/run-context.ts'

/** Events looked at to see what goes round, and how many kinds of them are named. */
const LOOKED_AT = 1000
const NAMED = 5

/**
 * The error of a run whose clock stands still: it names what happens again and again.
 * @param takeEvent takes and handles the next event, and returns its slot
 */
export function standstill(office: Office, context: RunContext, takeEvent: () => number): Error {
  const counts = new Map<string, number>()
  for (let i = 0; i < LOOKED_AT; i++) {
    const { kind, index } = context.eventOf(takeEvent())
    const name = nameOfEvent(office, kind, index)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const named = [...counts].sort((a, b) => b[1] - a[1]).slice(0, NAMED)
  const { now } = context.calendar
  const [moment, round] = [dateTimeAfter(office.startDate, now), named.map(([name]) => name).join('; ')]
  return new BeyondWhatCanBeDone({
    en:
      `the clock stands still at ${moment} (minute ${now}): event follows event at this moment, without end. ` +
      `What goes round: ${round}. Give one of these a time that is not zero`,
    id:
      `jam simulasi berhenti pada ${moment} (menit ke-${now}): peristiwa demi peristiwa terjadi pada saat itu tanpa akhir. ` +
      `Yang berputar: ${round}. Berilah salah satunya waktu yang bukan nol`,
  })
}

/** An event in words of the scenario: its kind, and the name of the thing that it belongs to where it has one. */
export function nameOfEvent(office: Office, kind: EventKind, index: number): string {
  const name = thingsOf(office, kind)[index]
  return name === undefined ? kind : `${kind} of ${name}`
}

/** Names of the things that have the slots of a kind, in their order; none where several mechanisms share a kind. */
function thingsOf(office: Office, kind: EventKind): readonly string[] {
  const { units, services, links } = office
  switch (kind) {
    case 'completion':
    case 'repair':
    case 'trip':
    case 'order-to-move':
    case 'loan':
    case 'maintenance':
      return units.map(({ name }) => name)
    case 'failure':
      return units.flatMap(({ name, failures }) => failures.map(() => name))
    case 'outage':
      return links.flatMap(({ name, outages }) => outages.map(() => name))
    case 'arrival':
    case 'surge':
      return services.map(({ name }) => name)
    case 'batch':
      return services.flatMap(({ name, batches }) => batches.map(() => name))
    default:
      return []
  }
}
