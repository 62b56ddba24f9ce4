import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { shownResults } from '../../src/report/called.ts'
import { comparisonFigures, planFigures } from '../../src/report/figures/all-figures.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { comparisonTables, planTables } from '../../src/report/tables/all-tables.ts'
import type { Table } from '../../src/report/tables/table.ts'
import type { Language } from '../../src/report/words/say.ts'
import type { Titled } from '../../src/scenario/compiled/titles.ts'
import { shippedResults } from '../shipped-results.ts'

const files = readdirSync(new URL('../../scenarios/', import.meta.url)).filter((name) => name.endsWith('.yaml'))

/** What a reader of the report reads of all plans and of the last one, without the names of files. */
function textsOf(whole: Results, language: Language): string {
  const results = shownResults(whole, language)
  const last = results.plans.at(-1)!.name
  const tables = [...comparisonTables(results, language), ...planTables(results, last, language)]
  const figures = [...comparisonFigures(results, language), ...planFigures(results, last, language)].map(
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
    const results = await shippedResults(file)
    const titles = results.scenario.titles ?? []
    expect(titles.filter(({ kind, of, name }) => kind === 'service' && of === '' && name !== '')).toHaveLength(
      results.scenario.services.length,
    )
    const indonesian = textsOf(results, 'id')
    expect(englishOf(titles).filter((word) => contains(indonesian, word))).toEqual([])
    const focus = titles.find(({ kind, name }) => kind === 'service' && name === results.scenario.focus)!
    expect(shownResults(results, 'en').scenario.focus).toBe(focus.en)
  })
})
