import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runExperiment, withManifest } from '../../src/experiments/run-experiment.ts'
import type { Results } from '../../src/experiments/results.ts'
import { shownResults } from '../../src/report/called.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { comparisonTables, planTables } from '../../src/report/tables/all-tables.ts'
import type { Table } from '../../src/report/tables/table.ts'
import type { Language } from '../../src/report/words/say.ts'
import type { Titled } from '../../src/scenario/compiled/titles.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { sameThreadRunner } from '../experiments/same-thread-runner.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** A short study of the first plan and the last, in which most things come that plans bring. */
async function resultsOf(file: string): Promise<Results> {
  const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
  const reading = readScenario({ file, text: text(file) }, text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  const { plans, titles } = reading.scenario
  const some = plans.filter((_, i) => i === 0 || i === plans.length - 1).map((plan) => ({ ...plan, parts: [] }))
  const settings = { seed: 1, replications: 2, confidence: 0.95, engine: 'built-in', example: 0, titles } as const
  return withManifest(await runExperiment(some, settings, sameThreadRunner), {
    ...{ version: '0.0.0', scenarioFile: 'x.yaml', scenarioText: '', scenarioHash: '', seed: 1, replications: 2 },
    ...{ confidence: 0.95, engine: 'built-in', workers: 1, startedAt: null, seconds: null },
  })
}

/** All that a reader of the report reads, without the names of files. */
function textsOf(whole: Results, language: Language): string {
  const results = shownResults(whole, language)
  const tables = [
    ...comparisonTables(results, language),
    ...results.plans.flatMap(({ name }) => planTables(results, name, language)),
  ]
  const figures = Array.from(
    allFigures(results, language),
    ({ title, caption, config }) => `${title}\n${caption}\n${labelsOf(config)}`,
  )
  const summary = summaryMarkdown(results, language).replace(/\]\([^)]*\)/g, ']')
  return [summary, ...tables.map(textOf), ...figures].join('\n')
}

const textOf = ({ caption, columns, rows, notes }: Table): string => stringsIn([caption, columns, rows, notes])

const labelsOf = ({ data, options }: { readonly data: object; readonly options?: object | undefined }): string =>
  stringsIn([data, options])

/** All texts within a value, a line for each; what stands under `stack` is no text. */
function stringsIn(value: unknown): string {
  const found: string[] = []
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'stack') return undefined
    if (typeof inner === 'string') found.push(inner)
    return inner
  })
  return found.join('\n')
}

/** Names and English titles that have another word in Indonesian. */
function englishOf(titles: readonly Titled[]): string[] {
  const words = titles
    .filter(({ kind }) => kind !== 'choice' && kind !== 'option')
    .flatMap(({ name, en, id }) => [name, en].filter((word) => word !== '' && !contains(id, word)))
  return [...new Set(words)]
}

function contains(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, 'iu').test(text)
}

describe.each(files)('the report of %s', (file) => {
  it('calls everything by its title in the language of its reader', async () => {
    const results = await resultsOf(file)
    const titles = results.scenario.titles ?? []
    expect(titles.filter(({ kind, of, name }) => kind === 'service' && of === '' && name !== '')).toHaveLength(
      results.scenario.services.length,
    )
    const indonesian = textsOf(results, 'id')
    expect(englishOf(titles).filter((word) => contains(indonesian, word))).toEqual([])
    const focus = titles.find(({ kind, name }) => kind === 'service' && name === results.scenario.focus)!
    expect(textsOf(results, 'en')).toContain(focus.en)
  })
})
