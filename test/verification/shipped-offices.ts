import { readdirSync, readFileSync } from 'node:fs'
import type { CompiledPlan } from '../../src/experiments/run-experiment.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'

const folder = new URL('../../scenarios/', import.meta.url)

/** All scenario files that are shipped, relative to the folder of scenarios. */
export const shippedScenarios: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()

/** The office of each plan of a shipped scenario. */
export function officesOf(name: string): { readonly plan: string; readonly office: Office }[] {
  return plansOf(name).map(({ name: plan, office }) => ({ plan, office }))
}

/** The plans of a shipped scenario. */
export function plansOf(name: string): readonly CompiledPlan[] {
  const here = new URL(name, folder)
  const read = (path: string): string => readFileSync(new URL(path, here), 'utf8')
  const reading = readScenario({ file: name, text: readFileSync(here, 'utf8') }, read)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario.plans
}
