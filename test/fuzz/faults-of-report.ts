import { forecastOfCheck } from '../../src/cli/forecast-of-check.ts'
import { csvText } from '../../src/cli/csv-text.ts'
import { resultsJson } from '../../src/cli/save-report.ts'
import { readBackText } from '../../src/cli/terminal/read-back-text.ts'
import { fullSummary } from '../../src/cli/terminal/full-summary.ts'
import { terminalSummary } from '../../src/cli/terminal/summary.ts'
import { createSameThreadRunner } from '../../src/cli/workers/same-thread-runner.ts'
import { runExperiment, withManifest } from '../../src/experiments/run-experiment.ts'
import { csvTables } from '../../src/report/csv/csv-tables.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { readBack } from '../../src/scenario/read-back/read-back.ts'
import type { CheckedScenario } from '../../src/scenario/read-scenario.ts'
import { hiddenCharacter } from '../../src/scenario/text/visible-text.ts'
import { manifest } from './manifest.ts'

const TEMPLATE = '<html lang="en"><title>antrean</title><main></main><!-- results --></html>'

/** All that a report is made of. */
const ELEMENTS = new Set(
  `html title main h1 h2 h3 h4 section p ul li noscript figure figcaption div canvas table caption thead tbody tr th td
  small label select option dl dt dd script a nav details summary button input`.split(/\s+/),
)

function elementsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s>]*)/g)].map(([, name = '']) => name)
}

/** Makes all texts of a report from two replications of all plans: which of them hide something, or let HTML through. */
export async function faultsOfReport(scenario: CheckedScenario): Promise<string[]> {
  const settings = { seed: 1, replications: 2, confidence: 0.95, engine: 'built-in', example: 0 } as const
  const findings = await runExperiment(scenario.plans, settings, createSameThreadRunner())
  const results = withManifest(findings, manifest)
  const loaded = {
    ...scenario,
    file: 'case.yaml',
    text: '',
    hash: '',
    files: new Map<string, string>(),
    formattedWarnings: '',
  }
  const forecast = forecastOfCheck(scenario.plans)
  return (['en', 'id'] as const).flatMap((language) => {
    const texts = {
      summary: terminalSummary(results, language, { folder: 'output', hasFigures: true }, 80),
      'whole summary': fullSummary(results, language, { folder: 'output', hasFigures: true }, 80),
      'read back': readBackText(loaded, readBack(scenario), forecast, language, 80),
      markdown: summaryMarkdown(results, language),
      html: reportHtml(TEMPLATE, results, language),
      json: resultsJson(results),
      csv: csvTables(results)
        .map((table) => csvText(table, language).slice(1))
        .join(''),
    }
    return [
      ...Object.entries(texts).flatMap(([what, text]) => {
        const hidden = hiddenCharacter(text.replaceAll('\n', ''))
        return hidden === null ? [] : [`${what} has ${hidden}`]
      }),
      ...(elementsOf(texts.html).every((name) => ELEMENTS.has(name)) ? [] : ['html has an element of a name']),
      ...(/<[a-z!]/i.test(texts.markdown) ? ['markdown has an element of a name'] : []),
    ]
  })
}
