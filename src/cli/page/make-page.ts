import { join } from 'node:path'
import { formatBytes } from '../../report/format.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import type { WhatIfContent } from '../../report/page/what-if-content.ts'
import { whatIfHtml } from '../../report/page/what-if-html.ts'
import { say } from '../../report/words/say.ts'
import { agreeToCost } from '../agree-to-cost.ts'
import { choosePlans } from '../choose-plans.ts'
import { print } from '../listening/listener.ts'
import { loadScenario, type LoadedScenario } from '../load-scenario.ts'
import type { PageOptions } from '../options.ts'
import { openOutputFolder } from '../output-folder.ts'
import { folderNameOf } from '../output/folder-name-of.ts'
import { PAGE } from '../output/own-files.ts'
import { readPageTemplate } from '../report-template.ts'
import { shownPath } from '../shown-path.ts'
import type { Runners } from '../store/with-store.ts'
import { startProgress } from '../terminal/progress.ts'
import { tellUnless } from '../terminal/tell-unless.ts'
import { tellingWords } from '../words/telling-words.ts'
import { pageContent, plansOfPage } from './page-content.ts'

/** Everything that the command page does: reads, simulates what the page shows as it opens, writes it. */
export async function makePage(file: string, options: PageOptions, runners: Runners): Promise<void> {
  const { lang, quiet, out } = options
  const scenario = loadScenario(file, options['allow-outside'])
  const plans = plansOfPage(choosePlans(scenario.plans, options.plan))
  const folder = out ?? join('output', `${folderNameOf(file)}-page`)
  const output = openOutputFolder(folder, {
    tell: (line) => tellUnless(quiet, line),
    ...(out === undefined && { onlyOf: shownPath(scenario.file) }),
  })
  try {
    await agreeToCost(scenario.file, plans, options)
    const content = await carriedBy(scenario, plans, options, runners)
    runners.runner.close().catch(() => {})
    const html = whatIfHtml(readPageTemplate(), content)
    output.write(PAGE, html)
    output.publish(content.results.manifest)
    const size = formatBytes(Buffer.byteLength(html), lang)
    if (!quiet) print(`${say(lang, 'page.written', { file: join(folder, PAGE), size })}\n`)
  } finally {
    output.discard()
  }
}

/** Simulates what the page shows as it opens. */
async function carriedBy(
  scenario: LoadedScenario,
  plans: readonly CompiledPlan[],
  options: PageOptions,
  { keeping }: Runners,
): Promise<WhatIfContent> {
  const { replications, quiet } = options
  const progress = startProgress(tellingWords().replications, plans.length * replications, !quiet)
  try {
    return await pageContent(scenario, options, keeping, { plans, replications, onProgress: progress.advance })
  } finally {
    progress.stop()
  }
}
