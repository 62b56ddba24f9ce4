import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readResults } from '../../src/cli/reading-results/read-results.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-versions-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('results.json of another version', () => {
  it.each([
    ['antrean-results/1', /results\.json: was made by an older version of antrean; run the scenario again$/],
    [
      'antrean-results/999',
      /results\.json: was made by a newer version of antrean; update antrean, or run the scenario/,
    ],
    ['something-else/2', /results\.json: is not a results\.json .*: antrean did not write it$/],
  ])('%s: says what to do', (schema, message) => {
    const file = join(folder, 'results.json')
    writeFileSync(file, JSON.stringify({ schema, manifest: {}, scenario: {}, plans: [{}] }))
    expect(() => readResults(file)).toThrow(message)
  })
})
