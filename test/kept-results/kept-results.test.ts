import { describe, expect, it } from 'vitest'
import { isInChangelog, readChangelog } from './changelog.ts'
import { explain, howToRenew } from './differences.ts'
import { readKept, resultsNow } from './kept-scenario.ts'
import { differencesOf } from './renewal.ts'
import { keptNames, scenarioFiles } from './scenario-files.ts'

const names = scenarioFiles.map(({ name }) => name)

// a second or two each, but many times that where other work takes the processor
describe('the results', () => {
  it.each(scenarioFiles)('of $name are those that were kept', (file) => {
    const differences = differencesOf({ name: file.name, kept: readKept(file.name), now: resultsNow(file) })
    if (differences.length > 0) expect.fail(explain(file.name, differences))
    expect(differences).toEqual([])
  })
})

describe('kept results', () => {
  it('belong to a scenario that there is', () => {
    const gone = keptNames().filter((name) => !names.includes(name))
    expect(gone, `There is no such scenario any more. ${howToRenew}`).toEqual([])
  })

  it('say for what entry of CHANGELOG.md they were last renewed', () => {
    const changelog = readChangelog()
    const reasons = new Map(keptNames().map((name) => [name, readKept(name)?.because ?? '']))
    expect([...reasons].filter(([, reason]) => !isInChangelog(reason, changelog))).toEqual([])
  })
})
