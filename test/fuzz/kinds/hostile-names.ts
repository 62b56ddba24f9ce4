import type { Chance } from '../chance.ts'
import type { Input } from '../input.ts'
import { hostileWords } from '../hostile-words.ts'
import { quoted } from '../quoted.ts'

const parts = [
  'desk',
  'printers',
  'depot',
  'net',
  'card',
  'letters',
  'urgent',
  'ordinary',
  'wait',
  'loan',
  'extra',
  'u1',
  'u2',
]

/** An office with something of everything, whose names and texts are hostile words. */
export function hostileNames(chance: Chance): Input {
  const share = chance.pick([0, 0, 0.1, 1])
  const name = new Map(parts.map((part) => [part, chance.happens(share) ? chance.pick(hostileWords) : part]))
  const n = (part: string): string => quoted(name.get(part) ?? part)
  const t = (): string => quoted(chance.happens(0.5) ? chance.pick(hostileWords) : 'words')
  const csv = chance.happens(0.1) ? chance.pick(hostileWords) : 'closed.csv'
  const text = `title: ${t()}
start: 2026-01-05
horizon: 4 d
opening: { hours: { mon-fri: 08:00-12:00 }${csv === 'closed.csv' ? '' : `, holidays: ${quoted(csv)}`} }
links: { ${n('net')}: { outages: [{ since: in 1 d, lasts: 2 h, note: ${t()} }] } }
supplies: { ${n('card')}: { stock: 20 } }
depots: { ${n('depot')}: { repair: 1 d } }
pools:
  ${n('desk')}: { units: 1, failures: { name: ${t()}, every: exponential(mean 1 d), takes: 1 h } }
  ${n('printers')}: { units: { ${n('u1')}: {}, ${n('u2')}: { away: { at: ${n('depot')}, since: 3 d ago } } } }
services:
  ${n('letters')}:
    arrivals: poisson(12 per day)
    waiting: 5
    batches: [{ on: in 1 d, size: 2 people, note: ${t()} }]
    classes: { ${n('urgent')}: { share: 20 %, priority: 1 }, ${n('ordinary')}: {} }
    route:
      - { at: ${n('desk')}, name: ${t()}, takes: 5 min, needs: [${n('net')}], for: [${n('ordinary')}] }
      - { at: ${n('printers')}, takes: 10 min, uses: { ${n('card')}: 1 } }
targets: { ${n('letters')}: 2 d }
triggers: { ${n('extra')}: { when: in 1 d, do: { overtime: { pool: ${n('desk')}, days: sat, hours: 08:00-10:00 } } } }
plans:
  ${n('wait')}: { title: ${t()} }
  ${n('loan')}: { title: ${t()}, pools: { ${n('desk')}: { units: 2 } } }
`
  return { text, files: { [csv]: '2026-01-06\n' }, isReported: chance.happens(0.15) }
}
