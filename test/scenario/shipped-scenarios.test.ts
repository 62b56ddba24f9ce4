import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { scenarioJsonSchema } from '../../src/scenario/scenario-schema.ts'
import { daysOfRun } from '../../src/time/working-days.ts'

const folder = new URL('../../scenarios/', import.meta.url)

function offices(name: string): Map<string, Office> {
  const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
  const reading = readScenario({ file: name, text: read(name) }, read)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  expect(reading.scenario.warnings).toEqual([])
  return new Map(reading.scenario.plans.map((plan) => [plan.name, plan.office]))
}

/** The calendar of a printer's overtime. */
const overtimeOf = (office: Office | undefined) => office?.units.find(({ pool }) => pool === 1)?.overtimeCalendar

const unitNames = (office: Office | undefined): string[] => office?.units.map(({ name }) => name) ?? []

describe('bandung-barat.yaml', () => {
  const plans = offices('bandung-barat.yaml')
  const wait = plans.get('wait') as Office

  it('has the five plans', () => {
    expect([...plans.keys()]).toEqual(['wait', 'move-to-bandung', 'loan-two-printers', 'saturdays', 'combination'])
  })

  it('has six printers, of which three are at the ministry since two weeks and one is in Bandung', () => {
    const printers = wait.units.filter(({ name }) => name.startsWith('printer-'))
    expect(printers.map(({ away }) => away && wait.depots[away.depot]?.name)).toEqual([
      ...[null, null],
      ...['ministry', 'ministry', 'ministry', 'bandung'],
    ])
    expect(printers[2]?.away?.since).toBe(-14 * 1440)
    expect(printers.every(({ dailyLimit }) => dailyLimit === 100)).toBe(true)
  })

  it('has a network that is down since a week, and printing needs it', () => {
    expect(wait.links[0]?.outages[0]).toMatchObject({ kind: 'dated', start: -7 * 1440, note: 'change of provider' })
    expect(wait.steps.map(({ name, needs }) => [name, needs])).toContainEqual(['e-ktp at printers', [0]])
  })

  it('expects 300 cards to be applied for on a mean day', () => {
    const { pieceExpected } = wait.services[0]!.arrivals
    const open = daysOfRun(wait.workingDays, wait.days).reduce((sum, each) => sum + each, 0)
    const mean = pieceExpected.reduce((sum, each) => sum + each, 0) / open
    expect(Math.abs(mean - 300)).toBeLessThan(3)
  })

  it('keeps the counters busy for about three quarters of their time', () => {
    const means: Record<string, number> = {
      'e-ktp': 300 * 5 + 30 * 5,
      'family-card': 120 * 5,
      'birth-certificate': 60 * 6,
    }
    const minutes = wait.services.reduce((sum, { name }) => sum + (means[name] ?? NaN), 0)
    const counters = wait.pools[0]?.units.length ?? 0
    expect(minutes / (counters * 420)).toBeCloseTo(0.775, 1)
  })

  it('is closed over Idul Fitri', () => {
    const from = 98 // 2018-06-11
    expect([...daysOfRun(wait.workingDays, wait.days).subarray(from, from + 11)]).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ])
  })

  it('moves, lends and opens on Saturdays in the combination, and in no plan but its own', () => {
    const combination = plans.get('combination') as Office
    expect(unitNames(combination)).toEqual([...unitNames(wait), 'loan-1', 'loan-2'])
    expect(combination.units.filter(({ away }) => away?.moved).map(({ name }) => name)).toEqual([
      'printer-3',
      'printer-4',
      'printer-5',
    ])
    expect(overtimeOf(combination)).toBeGreaterThan(0)
    expect(wait.units.some(({ away }) => away?.moved)).toBe(false)
    expect(overtimeOf(plans.get('saturdays'))).toBeGreaterThan(0)
    expect(unitNames(plans.get('saturdays'))).toEqual(unitNames(wait))
  })
})

describe('bandung-barat-deterministic.yaml', () => {
  it('has the numbers of the check by hand', () => {
    const office = offices('bandung-barat-deterministic.yaml').get('as-is') as Office
    expect(office.units.map(({ presence }) => presence.from / 1440)).toEqual([0, 0, 10, 10, 10])
    expect(office.links[0]?.outages).toEqual([
      {
        kind: 'dated',
        start: 0,
        delay: null,
        slowsTo: 0,
        lasts: { distribution: { kind: 'constant', value: 5 * 1440 }, clock: 'calendar' },
        note: 'change of provider',
      },
    ])
    expect([...office.services[0]!.arrivals.pieceExpected]).toEqual(Array(30).fill(300))
    expect(office.services[0]!.arrivals.pattern).toBe('evenly')
    expect(office.services[0]!.clearing).toEqual({ normalBacklog: 0, workingDays: 5 })
  })
})

describe('bandung-barat-printing-without-link.yaml', () => {
  it('differs from the case that it extends in the title and the needs of printing only', () => {
    const base = offices('bandung-barat.yaml')
    for (const [name, office] of offices('bandung-barat-printing-without-link.yaml')) {
      const steps = office.steps.map((step) => (step.name === 'e-ktp at printers' ? { ...step, needs: [0] } : step))
      expect(office.steps.some(({ needs }) => needs.length > 0)).toBe(false)
      expect({ ...office, steps, title: base.get(name)?.title }).toEqual(base.get(name))
    }
  })
})

describe('scenario.schema.json', () => {
  it('is what the program publishes', async () => {
    const published = await format(JSON.stringify(scenarioJsonSchema()), { parser: 'json', printWidth: 120 })
    await expect(published).toMatchFileSnapshot('../../scenarios/scenario.schema.json')
  })
})
