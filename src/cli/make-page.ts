import { join } from 'node:path'
import { runExperiment, withManifest } from '../experiments/run-experiment.ts'
import { formatBytes } from '../report/format.ts'
import { calledControls } from '../report/page/called-controls.ts'
import { whatIfHtml } from '../report/page/what-if-html.ts'
import { say } from '../report/words/say.ts'
import { controlsOf } from '../scenario/controls/controls-of.ts'
import { agreeToCost } from './agree-to-cost.ts'
import { choosePlans } from './choose-plans.ts'
import { CONFIDENCE } from './confidence.ts'
import { print } from './listening/listener.ts'
import { loadScenario } from './load-scenario.ts'
import { mostRequests } from './machine-memory.ts'
import { manifestOf } from './manifest-of.ts'
import type { PageOptions } from './options.ts'
import { openOutputFolder } from './output-folder.ts'
import { folderNameOf } from './output/folder-name-of.ts'
import { readPageTemplate } from './report-template.ts'
import { settableScenario } from './settable-scenario.ts'
import { shownPath } from './shown-path.ts'
import type { Runners } from './store/with-store.ts'
import { startProgress } from './terminal/progress.ts'
import { tellUnless } from './terminal/tell-unless.ts'
import { faultsTold } from './workers/faults-told.ts'
import { tellingWords } from './words/telling-words.ts'

/** The file of the page in its folder. */
const PAGE = 'page.html'

/** Everything that the command page does: reads, simulates what the page shows as it opens, writes it. */
export async function makePage(file: string, options: PageOptions, runners: Runners): Promise<void> {
  const { lang, quiet, out } = options
  const scenario = loadScenario(file, options['allow-outside'])
  const plans = choosePlans(scenario.plans, options.plan)
  // what the parts of a plan add is not shown
  const alone = plans.map((plan) => ({ ...plan, parts: [] }))
  await agreeToCost(scenario.file, alone, options)
  const folder = out ?? join('output', `${folderNameOf(file)}-page`)
  const output = openOutputFolder(folder, {
    tell: (line) => tellUnless(quiet, line),
    ...(out === undefined && { onlyOf: shownPath(scenario.file) }),
  })
  const progress = startProgress(tellingWords().replications, plans.length * options.replications, !quiet)
  try {
    const { seed, replications, workers, engine } = options
    const settings = {
      seed,
      replications,
      confidence: CONFIDENCE,
      engine,
      example: 0,
      titles: scenario.titles,
      mostRequests: mostRequests(workers),
    } as const
    const manifest = manifestOf(scenario, { seed, replications, workers, engine }, new Date())
    const findings = await faultsTold(scenario.file, () =>
      runExperiment(alone, settings, runners.keeping, { onProgress: progress.advance }),
    )
    runners.runner.close().catch(() => {})
    const { carried, settable } = settableScenario(scenario, lang)
    const results = withManifest(findings, manifest)
    const controls = calledControls(controlsOf(settable), settable.titles, lang)
    const html = whatIfHtml(readPageTemplate(), { language: lang, results, scenario: carried, controls })
    output.write(PAGE, html)
    output.publish(manifest)
    const size = formatBytes(Buffer.byteLength(html), lang)
    if (!quiet) print(`${say(lang, 'page.written', { file: join(folder, PAGE), size })}\n`)
  } finally {
    progress.stop()
    output.discard()
  }
}
