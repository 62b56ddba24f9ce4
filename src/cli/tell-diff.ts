import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { diffOf, type Compared } from '../experiments/diff/diff-of.ts'
import type { Results } from '../experiments/results.ts'
import { diffAnswer } from '../report/diff/diff-answer.ts'
import { print } from './listening/listener.ts'
import type { DiffOptions } from './options.ts'
import { restoreResults } from './output-folder.ts'
import { readResults, resultsFileOf } from './reading-results/read-results.ts'
import { calledAnswer } from './study/called-answer.ts'
import { StudyFolder } from './study/study-folder.ts'
import { CONFIDENCE } from './confidence.ts'
import { tellUnless } from './terminal/tell-unless.ts'

/** Sets the results of two runs beside each other, each from its results.json or the folder that holds it. */
export async function tellDiff(paths: readonly [string, string], options: DiffOptions): Promise<void> {
  const [first, second] = paths.map((path) => resultsAt(path, options.quiet))
  // what both have is called as in the second
  const titles = [first, second].flatMap(({ scenario }) => scenario.titles ?? [])
  const found = diffOf(compared(first), compared(second), CONFIDENCE)
  const { scenarioFile: file, scenarioText: text, scenarioHash: hash, seed, engine } = second.manifest
  const folder = new StudyFolder(
    'diff',
    { file, text, hash },
    {
      ...options,
      verbose: true,
      seed,
      engine: engine === 'simjs' ? 'simjs' : 'built-in',
      workers: 1,
    },
  )
  try {
    const shown = await folder.save({
      data: found,
      answer: calledAnswer(found, titles, (each, language) => diffAnswer(each, second, language)),
    })
    if (options.json || !options.quiet) print(shown)
  } finally {
    folder.discard()
  }
}

function resultsAt(path: string, quiet: boolean): Results {
  for (const folder of [path, dirname(path)]) restoreResults(folder, (line) => tellUnless(quiet, line))
  return readResults(resultsFileOf(path))
}

/** The hash is that of all texts, so that of the scenario alone differs from it where it names files. */
function compared(results: Results): Compared {
  const { scenarioText, scenarioHash } = results.manifest
  const ofTextAlone = createHash('sha256').update(scenarioText).update('\0').digest('hex')
  return { results, namesFiles: scenarioHash !== ofTextAlone }
}
