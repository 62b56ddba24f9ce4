import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { controlsOf } from '../../../src/scenario/controls/controls-of.ts'
import { obviousChoices, withChoices } from '../../../src/scenario/controls/obvious-choices.ts'
import { obviousControls } from '../../../src/scenario/controls/obvious-controls.ts'
import { placeOf, positionAt } from '../../../src/scenario/controls/slider-places.ts'
import { settingText } from '../../../src/scenario/controls/setting-text.ts'
import { readScenario, type CheckedScenario } from '../../../src/scenario/read-scenario.ts'

const folder = join(import.meta.dirname, '../../../scenarios')
const read = (file: string, text: string): CheckedScenario => {
  const reading = readScenario({ file, text }, (path) => readFileSync(join(folder, path), 'utf8'))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario
}
const shipped = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe('controlsOf', () => {
  const scenario = read('bandung-barat.yaml', shipped('bandung-barat.yaml'))
  const controls = controlsOf(scenario)

  it('has a slider for each number and each unknown, and a selection of each list of options', () => {
    expect(controls.map(({ kind, name, isOrdered }) => [kind, name, isOrdered])).toEqual([
      ['choices', 'loan-printers', true],
      ['choices', 'loan-begins', true],
      ['choices', 'saturdays', false],
      ['choices', 'to-bandung', false],
      ['unknowns', 'network-change', true],
      ['unknowns', 'ministry-repair', true],
      ['unknowns', 'applications', true],
    ])
  })

  it('has values of unknowns as one writes them, from hardly less to hardly more than may be', () => {
    const { values } = controls[4]
    expect(values.length).toBeGreaterThan(5)
    for (const { value } of values) expect(value).toMatch(/^\d+(\.\d)? d$/)
  })

  it('has no value that the scenario refuses', () => {
    for (const { kind, name, values } of controls) {
      for (const { value } of [values[0], values.at(-1)!]) {
        expect(scenario.office({ [kind]: { [name]: value } })).toMatchObject({ ok: true })
      }
    }
  })

  it('lets a setting be saved as a scenario that means the same', () => {
    const setting = { choices: { 'loan-printers': '3', saturdays: 'yes' }, unknowns: { 'network-change': '17 d' } }
    const plans = scenario.plans.map(({ name }) => name)
    const saved = read('saved.yaml', settingText('scenarios/bandung-barat.yaml', plans, setting))
    for (const plan of saved.plans) {
      expect(scenario.office({ ...setting, plan: plan.name })).toEqual({ ok: true, office: plan.office })
    }
    expect(saved.plans.map(({ name }) => name)).toEqual(plans)
  })
})

describe('obviousChoices', () => {
  const offered = (file: string) =>
    obviousChoices(file, shipped(file)).map(({ kind, of }) => (of === '' ? kind : `${kind} ${of}`))

  it('are outages of some days, applications and Saturdays', () => {
    expect(offered('passport-bureau.yaml')).toEqual([
      'outage central-register',
      'arrivals passport',
      'arrivals enquiry',
      'saturdays',
    ])
    // open day and night, and its outage is one of hours
    expect(offered('hospital-laboratory.yaml')).toEqual(['arrivals blood-sample'])
  })

  it('change nothing until they are set', () => {
    const file = 'madiun.yaml'
    const wrapped = withChoices(
      file,
      obviousChoices(file, shipped(file)),
      ({ name }) => name,
      (_, option) => option,
    )
    const found = read('what-if-madiun.yaml', wrapped)
    expect(found.choices.length).toBeGreaterThan(0)
    const own = read(file, shipped(file))
    expect(found.plans.map(({ office }) => office)).toEqual(own.plans.map(({ office }) => office))
  })
})

describe('obviousControls', () => {
  const file = 'passport-bureau.yaml'
  const choices = obviousChoices(file, shipped(file))
  const wrapped = withChoices(
    file,
    choices,
    ({ name }) => name,
    (_, option) => option.replace('percent-', ''),
  )
  const [outage, arrivals, , saturdays] = obviousControls(
    controlsOf(read('what-if-passport-bureau.yaml', wrapped)),
    choices,
    (_, option) => `title of ${option}`,
  )

  it('have as many applications as there are among fewer and more, where the slider begins', () => {
    expect(arrivals.unset).toEqual({ after: 3, title: 'title of percent-100' })
    const onSlider = [0, 1, 2, 3, 4, 5, 6].map((place) => arrivals.values[positionAt(arrivals, place) - 1]?.title)
    expect(onSlider).toEqual(['70', '80', '90', undefined, '110', '120', '130'])
    for (const place of [0, 1, 2, 3, 4, 5, 6]) expect(placeOf(arrivals, positionAt(arrivals, place))).toBe(place)
    expect(outage.unset!.after).toBe(0)
  })

  it('are not called choices of the office, but Saturdays are', () => {
    expect([outage.group, arrivals.group, saturdays.group]).toEqual(['circumstances', 'circumstances', 'choices'])
    expect(saturdays.values.map(({ value }) => value)).toEqual(['work-on-saturdays'])
  })
})
