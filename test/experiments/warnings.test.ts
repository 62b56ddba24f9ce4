import { describe, expect, it } from 'vitest'
import { createReplicator } from '../../src/experiments/create-replicator.ts'
import { runExperiment } from '../../src/experiments/run-experiment.ts'
import type { WarningCode } from '../../src/experiments/warnings/warning.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { sayWarning } from '../../src/report/words/say-warning.ts'

interface Parts {
  readonly top?: string
  readonly units?: string
  /** Further keys of the printers, of the counters and of the service, and further steps. */
  readonly printers?: string
  readonly counters?: string
  readonly service?: string
  readonly steps?: string
  readonly arrivals?: string
}

/** Ten citizens a day, day and night, at a counter and then at a printer, and whatever is added. */
function scenario({ top, units, printers, counters, service, steps, arrivals }: Parts): string {
  return `title: Options
start: 2018-03-05
horizon: 14 d
opening: { hours: { daily: 24 h } }
depots: { far: { repair: 6 d }, near: { repair: 1 d } }
pools:
  counters: { units: 2${counters ?? ''} }
  printers: { units: { p1: {}, p2: {}${units ?? ''} }${printers ?? ''} }
services:
  card:
    arrivals: ${arrivals ?? 'evenly(10 per day)'}
    ${service ?? ''}
    route: [{ at: counters, takes: 5 min }, { at: printers, takes: 10 min }${steps ?? ''}]
${top ?? ''}
`
}

const links = (since: string) => `links: { network: { outages: { since: ${since}, lasts: 1 d } } }`
const supply = (rule: string) => `supplies: { blank: { stock: 1000, ${rule} } }`
const trigger = (n: number) =>
  `triggers: { more: { when: backlog of card > ${n}, do: { rent: { pool: printers, units: 1 } } } }`
const surging = (longer: string) =>
  `{ pattern: evenly(10 per day), surge: { after: network, longer-than: ${longer}, factor: 150 %, for: 3 d } }`
const letter = (when: string) => `classes: { a: { letter: { when: ${when}, at: counters, takes: 5 min } } }`
const moved = (on: string) =>
  `, p3: { away: { at: far, since: 0 d ago, moved: { on: ${on}, to: near, transit: 1 d } } }`
const step = (more: string) => `, { at: counters, takes: 1 min, ${more} }`
const useful = step('uses: { blank: 1 }')

async function warningsOf(parts: Parts) {
  const reading = readScenario({ file: 'x.yaml', text: scenario(parts) }, () => ({ failure: 'no such file' }))
  if (!reading.ok) throw new Error(reading.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const { plans } = reading.scenario
  const settings = {
    seed: 1,
    replications: 3,
    engine: 'built-in',
    confidence: 0.95,
    criterion: 'waiting',
    example: 0,
  } as const
  const replicator = await createReplicator({
    offices: plans.map(({ office }) => office),
    seed: 1,
    engine: 'built-in',
  })
  const { warnings } = await runExperiment(plans, settings, {
    replicate: async (_, tasks, onOutcome) => tasks.forEach((task) => onOutcome(task, replicator.replicate(task))),
  })
  return warnings
}

/** For each warning an option that does nothing, and the same option when it does something. */
const OPTIONS: readonly (readonly [WarningCode, unused: Parts, used: Parts])[] = [
  [
    'supply-used-up',
    { top: supply('price: 1').replace('1000', '5'), steps: useful },
    { top: supply('price: 1').replace('1000', '500'), steps: useful },
  ],
  [
    'batch-without-partner',
    {
      top: 'plans: { x: { depots: { near: { batch: 3 } } } }',
      units: ', p3: { from: start, stays: 1 d }',
      printers: ', failures: { every: 3 d, repaired-at: near }',
    },
    { printers: ', failures: { every: 3 d, repaired-at: near }' },
  ],
  ['nobody-came', { arrivals: 'evenly(0 per day)' }, {}],
  [
    'class-empty',
    { service: 'classes: { a: { share: 0 % }, b: {} }' },
    { service: 'classes: { a: { share: 50 % }, b: {} }' },
  ],
  [
    'nobody-withdrew',
    { service: 'classes: { a: { patience: { leaves: 9 d } } }' },
    { service: 'waiting: 100\n    classes: { a: { patience: { leaves: 9 min } } }' },
  ],
  [
    'number-without-place',
    { service: 'numbers-per-day: 100', counters: ', waiting-places: 0', arrivals: 'evenly(900 per day)' },
    { service: 'numbers-per-day: 100' },
  ],
  ['numbers-enough', { service: 'numbers-per-day: 100' }, { service: 'numbers-per-day: 5' }],
  [
    'nobody-returned',
    { service: 'returns: { share: 50 %, after: 30 d }' },
    { service: 'returns: { share: 50 %, after: 2 d }' },
  ],
  [
    'never-surged',
    { top: links('in 1 d'), arrivals: surging('2 d') },
    { top: links('in 1 d'), arrivals: surging('1 h') },
  ],
  [
    'places-enough',
    { counters: ', waiting-places: 50' },
    { counters: ', waiting-places: 0', arrivals: 'evenly(900 per day)' },
  ],
  ['letter-never-written', { service: letter('wait > 5 d') }, { service: letter('at once') }],
  // written while the card is made, and overtaken: its rule has changed what the counters do, and what is paid
  ['letter-never-written', { service: letter('wait > 1 h') }, { service: letter('wait > 12 min') }],
  // of those who wait at the start and had it before
  [
    'letter-never-written',
    { service: letter('wait > 5 d') },
    { service: `waiting: { count: 1, oldest: 9 d }\n    ${letter('wait > 1 d')}` },
  ],
  ['step-never-worked', { steps: step('chance: 0 %') }, { steps: step('chance: 50 %') }],
  [
    'never-rejected',
    { steps: step('rejected: { share: 0 %, back-to: printers }') },
    { steps: step('rejected: { share: 50 %, back-to: printers }') },
  ],
  ['nothing-passed', { steps: ', { delay: 20 d }' }, { steps: ', { delay: 0 min }' }],
  ['unit-never-came', { units: ', p3: { from: in 20 d }' }, { units: ', p3: { from: in 2 d }' }],
  ['move-too-late', { units: moved('in 8 d') }, { units: moved('in 2 d') }],
  ['limit-never-reached', { printers: ', daily-limit: 1000' }, { printers: ', daily-limit: 2' }],
  [
    'never-above-limit',
    { printers: ', daily-limit: 1000, above-limit: { redo: 2 }' },
    { printers: ', daily-limit: 2, above-limit: { redo: 2 }' },
  ],
  [
    'never-failed',
    { printers: ', failures: { every: 900 d, takes: 1 h }' },
    { printers: ', failures: { every: 2 d, takes: 1 h }' },
  ],
  [
    'never-maintained',
    { printers: ', maintenance: { first: in 20 d, takes: 1 h }' },
    { printers: ', maintenance: { first: in 3 d, takes: 1 h }' },
  ],
  [
    'depot-never-reached',
    {},
    { printers: ', failures: [{ every: 2 d, repaired-at: near }, { every: 3 d, repaired-at: far }]' },
  ],
  ['link-never-down', { top: links('2018-03-30') }, { top: links('2018-03-08') }],
  [
    'never-delivered',
    { top: supply('deliveries: { first: 2018-06-01, size: 5 }') },
    { top: supply('deliveries: { first: 2018-03-06, size: 5 }') },
  ],
  [
    'never-ordered',
    { top: supply('reorder: { at: 1, size: 5, lead-time: 1 d }') },
    { top: supply('reorder: { at: 990, size: 5, lead-time: 1 d }'), steps: useful },
  ],
  ['never-fired', { top: trigger(5000) }, { top: trigger(5), service: 'waiting: 1000' }],
]

describe('a warning of an option that never took effect', () => {
  it.each(OPTIONS)('%s is given when it did not, and not when it did', async (code, unused, used) => {
    const codes = async (parts: Parts) => (await warningsOf(parts)).map((warning) => warning.code)
    expect(await codes(unused)).toContain(code)
    expect(await codes(used)).not.toContain(code)
  })

  it('is said once for all plans that it is about, in both languages', async () => {
    const plans = `${links('2018-03-30')}
plans:
  a: {}
  b: { links: { network: { outages: { since: 2018-03-08, lasts: 1 d } } } }
  c: {}`
    const warnings = (await warningsOf({ top: plans })).filter(({ code }) => code !== 'depot-never-reached')
    expect(warnings).toEqual([{ code: 'link-never-down', values: { link: 'network' }, plans: ['a', 'c'] }])
    expect(warnings.map((warning) => sayWarning('en', warning, 3))).toEqual([
      'Plans a and c: network was never down or slow within the run; its outages changed nothing.',
    ])
    expect(warnings.map((warning) => sayWarning('id', warning, 3))).toEqual([
      'Rencana a dan c: network tidak pernah terputus atau melambat selama masa yang dihitung; gangguannya tidak mengubah apa pun.',
    ])
    expect(warnings.map((warning) => sayWarning('en', warning, 2))).toEqual([
      'All plans: network was never down or slow within the run; its outages changed nothing.',
    ])
  })

  it('is not given for a backlog that is always gone', async () => {
    const codes = (await warningsOf({})).map(({ code }) => code)
    expect(codes).toEqual(['depot-never-reached', 'depot-never-reached'])
    expect((await warningsOf({ arrivals: 'evenly(900 per day)' })).map(({ code }) => code)).toContain('clears-seldom')
  })
})
