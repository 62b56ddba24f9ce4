import { parseArgs } from 'node:util'
import { readChangelog } from './changelog.ts'
import { explain, howToRenew } from './differences.ts'
import { readKept, resultsNow, writeKept } from './kept-scenario.ts'
import { type Comparison, differencesOf, objections, renewed } from './renewal.ts'
import { keptNames, scenarioFiles } from './scenario-files.ts'

/** Every scenario that is there or of which results are kept. */
function comparisons(): Comparison[] {
  const names = scenarioFiles.map(({ name }) => name)
  const gone = keptNames().filter((name) => !names.includes(name))
  return [
    ...scenarioFiles.map((file) => ({ name: file.name, kept: readKept(file.name), now: resultsNow(file) })),
    ...gone.map((name) => ({ name, kept: readKept(name), now: null })),
  ]
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const { values } = parseArgs({ options: { because: { type: 'string' } } })
const differing = comparisons().filter((each) => differencesOf(each).length > 0)
for (const each of differing) say(explain(each.name, differencesOf(each)).replace(`\n${howToRenew}`, ''), '')
say(`${differing.length} of ${scenarioFiles.length} scenarios differ from their kept results.`)

if (differing.length > 0 && values.because === undefined) say('Nothing was written.', howToRenew)
if (differing.length > 0 && values.because !== undefined) {
  const refused = objections(values.because, differing, readChangelog())
  if (refused.length > 0) {
    say('Nothing was written.', ...refused)
    process.exitCode = 1
  } else {
    for (const each of differing) writeKept(each.name, renewed(each, values.because))
    say(`Renewed: ${differing.map(({ name }) => name).join(', ')}.`)
  }
}
