import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inject } from 'vitest'
import { loadScenario } from '../src/cli/load-scenario.ts'
import type { Results } from '../src/experiments/results.ts'
import { resultsOfPlans } from './report/results-of.ts'

const scenarios = join(import.meta.dirname, '../scenarios')

/**
 * The results of a shipped scenario as results.json has them: two replications of its first plan and of its last, which
 * combines others where any does. The test that asks first makes them for all files of this run, in whatever process.
 */
export async function shippedResults(name: string): Promise<Results> {
  const path = join(scenarios, name)
  const file = join(inject('shippedResults'), `${relative(scenarios, path).replaceAll(/[\\/]/g, '+')}.json`)
  if (!existsSync(file)) {
    // whole before another process can find it
    const own = `${file}.${process.pid}`
    writeFileSync(own, JSON.stringify(await resultsFrom(path)))
    renameSync(own, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}

/** The same of any scenario, made anew. */
export async function resultsFrom(path: string): Promise<Results> {
  const { plans, titles } = loadScenario(path)
  return resultsOfPlans([...new Set([plans[0]!, plans.at(-1)!])], 2, { titles })
}
