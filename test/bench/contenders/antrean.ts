import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OfficeModel } from '../../../dist/office/office-model.js'
import { SimJsCalendar } from '../../../dist/engine/simjs-calendar.js'
import type { Office } from '../../../dist/scenario/office.js'
import { readScenario } from '../../../dist/scenario/read-scenario.js'
import type { Answer, Replicate } from './answer.ts'

const cases = join(import.meta.dirname, '../cases')

/** The office of a case, through the path of any scenario. `change` edits the text, for cases that grow. */
export function officeOf(name: string, change: (text: string) => string = (text) => text): Office {
  const file = join(cases, `${name}.yaml`)
  const reading = readScenario({ file, text: change(readFileSync(file, 'utf8')) }, () => ({ failure: 'not given' }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario.plans[0].office
}

/** Our simulator with its ordinary statistics. */
export function antrean(office: Office, engine: 'built-in' | 'simjs' = 'built-in'): Replicate {
  const model =
    engine === 'simjs' ? new OfficeModel(office, (slots) => new SimJsCalendar(slots)) : new OfficeModel(office)
  return (replication: number): Answer => {
    const { wait } = model.run(1, replication).services[0]
    return { customers: wait.count, mean: wait.mean, p95: wait.quantiles[3] }
  }
}
