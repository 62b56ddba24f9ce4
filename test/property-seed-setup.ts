import { randomInt } from 'node:crypto'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Seed on which properties are tested besides their own; null for none. */
    newSeed: number | null
  }
}

/**
 * Before all tests: takes the seed from the environment (`PROPERTY_SEED=123 npm test`), or draws one where CI is set, says
 * it, and hands it to those who test properties.
 */
export function setup(project: TestProject): void {
  const seed = newSeed(process.env)
  project.provide('newSeed', seed)
  if (seed !== null)
    project.vitest.logger.log(`Properties are tested on a new seed too: PROPERTY_SEED=${seed} npm test`)
}

function newSeed(environment: NodeJS.ProcessEnv): number | null {
  const given = environment['PROPERTY_SEED'] ?? ''
  if (given === '') return isSet(environment['CI']) ? randomInt(1, 2 ** 31) : null
  if (!/^\d{1,10}$/.test(given) || Number(given) >= 2 ** 31)
    throw new Error(`PROPERTY_SEED is "${given}": a whole number below 2^31 is expected`)
  return Number(given)
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0'
}
