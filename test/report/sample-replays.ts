import type { Results } from '../../src/experiments/results.ts'
import type { Replay } from '../../src/experiments/results/replay.ts'

/** Two futures of the best plan of results, such as a run records them: what waits falls by ten a day. */
export function sampleReplays({ scenario, plans, decision }: Results): Replay[] {
  const { days, focus } = scenario
  const best = decision?.best ?? plans[0].name
  const byDay = (value: (day: number) => number) => Array.from({ length: days }, (_, day) => value(day))
  const waiting = byDay((day) => Math.max(0, 1000 - 10 * day))
  const unit = (name: string, letters: string) => ({
    ...{ name, pool: 'printers', made: byDay((day) => 90 + (day % 7)) },
    states: letters.repeat(days).slice(0, days),
  })
  return (['median', 'late'] as const).map((rank, i) => ({
    ...{ plan: best, rank, replication: 7 + i, place: rank === 'median' ? 20 : 36, of: 40 },
    ...{ gone: 'yes', goneDay: 40 + i, every: 1, pools: [] },
    services: [{ name: focus, backlog: waiting, came: byDay(() => 300), completed: byDay(() => 310), classes: [] }],
    steps: [{ name: `${focus} at <script>printers</script>`, queue: waiting }],
    units: [unit('printer-1', 'a'), unit('printer-2', 'l')],
    links: [{ name: 'network', states: `dp${'u'.repeat(days - 2)}` }],
    supplies: [{ name: 'cards', stock: byDay((day) => 20_000 - day) }],
    peak: { time: 1440, backlog: 1000 },
    events: [{ time: 2000, kind: 'link-up', of: 'network', length: 2000 }],
  }))
}
