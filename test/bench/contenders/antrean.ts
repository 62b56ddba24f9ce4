import { readFileSync } from 'node:fs'
import { OfficeModel } from '../../../dist/office/office-model.js'
import type { Office } from '../../../dist/scenario/compiled/office.js'
import { readScenario } from '../../../dist/scenario/read-scenario.js'
import type { Answer, Replicate } from './answer.ts'
import { type Case, type OfficeYear } from './cases.ts'

/** Our simulator through its ordinary scenario path and with its ordinary statistics. */
export function antrean(each: Case): Replicate {
  const model = new OfficeModel(officeOf(each))
  return (replication: number): Answer => {
    const { wait } = model.run(1, replication).services[0]
    return { customers: wait.count - wait.censored, mean: wait.mean, p95: wait.quantiles[3] }
  }
}

/** Text of the scenario file of a case, with the numbers of the case in it. */
export function scenarioOf(each: Case): string {
  const text = readFileSync(new URL(`../../../test/bench/cases/${each.kind}.yaml`, import.meta.url), 'utf8')
  const changes = changesFor(each)
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`no "${from}" in ${each.kind}.yaml`)
    return changed.replace(from, to)
  }, text)
}

/** What is to be changed in the scenario file, which describes the case at its ordinary size. */
function changesFor(each: Case): readonly (readonly [string, string])[] {
  switch (each.kind) {
    case 'mm2':
      return [['horizon: 400 d', `horizon: ${each.days} d`]]
    case 'mmc':
      return [
        ['horizon: 20 d', `horizon: ${each.days} d`],
        ['units: 10', `units: ${each.units}`],
        ['poisson(1000 per day)', `poisson(${each.perDay} per day)`],
        ['mean 11.52 min', `mean ${each.meanWork} min`],
        ['count: 0', `count: ${each.waiting}`],
      ]
    case 'office-year':
      return officeYearChanges(each)
  }
}

function officeYearChanges({ days, meanUp, meanDown, meanLinkUp, meanLinkDown }: OfficeYear): [string, string][] {
  const times = (every: number, lasts: number, what: string): string =>
    `every: exponential(mean ${every} min), ${what}: exponential(mean ${lasts} min)`
  return [
    ['horizon: 122 d', `horizon: ${days} d`],
    [times(9600, 480, 'takes'), times(meanUp, meanDown, 'takes')],
    [times(14400, 480, 'lasts'), times(meanLinkUp, meanLinkDown, 'lasts')],
  ]
}

function officeOf(each: Case): Office {
  const text = scenarioOf(each)
  const reading = readScenario({ file: `${each.kind}.yaml`, text }, () => ({ failure: 'not given' }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario.plans[0].office
}
