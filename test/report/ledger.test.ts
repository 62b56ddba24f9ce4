import { describe, expect, it } from 'vitest'
import { reportDocument } from '../../src/report/document/report-document.ts'
import { workbook } from '../../src/report/document/workbook.ts'
import { everyFigure } from '../../src/report/figures/figure-names.ts'
import { ledgerTables } from '../../src/report/ledger/ledger-tables.ts'
import { ledgerSection } from '../../src/report/page/ledger-section.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import type { Language } from '../../src/report/words/say.ts'
import { sampleResults } from './sample-results.ts'

const sample = sampleResults({})

function withText(scenarioText: string, titles = sample.scenario.titles) {
  return {
    ...sample,
    manifest: { ...sample.manifest, scenarioFile: 'office.yaml', scenarioText },
    scenario: { ...sample.scenario, ...(titles && { titles }) },
  }
}

/** Rows as "place: cells". */
const rows = (text: string, language: Language = 'en') =>
  ledgerTables(withText(text), language).flatMap(({ name, rows: all }) =>
    all.map(
      ({ heading, cells }) => `${name.slice(7)} | ${heading} | ${cells.map(({ text: cell }) => cell).join(' | ')}`,
    ),
  )

const office = `
pools:
  printers:
    title: { en: card printers, id: printer kartu }
    daily-limit: 100 # fact: from the maker; assumption: also on Mondays | asumsi: juga hari Senin
    failures: { every: exponential(mean 9000 cards), takes: 2 h } # asumsi: dari buku
    units: # fact: two of them
      printer-1: {}
      printer-2: {}
services:
  card:
    route:
      - { at: printers, takes: 4 min } # assumption
plans:
  more: # assumption: all
    pools: { printers: { units: { loan: { from: 7 d, stays: 9 d } } } }
    opening: { hours: { mon-thu: 08:00-12:00 } }
`

describe('the ledger of a report', () => {
  it('says what is assumed, known in part and known, in words for keys and titles for names', () => {
    expect(rows(office)).toEqual([
      'assumptions | card printers › failures | every: exponential(mean 9000 cards); takes: 2 h | dari buku | 6',
      'assumptions | card › step 1 | takes: 4 min | – | 13',
      'assumptions | plan “more” | card printers › loan (from: 7 d; stays: 9 d); opening › hours › Mon-Thu: 08:00-12:00 | all | 15',
      'partly | card printers › daily limit | 100 | from the maker | also on Mondays | 5',
      'facts | card printers › units | printer-1; printer-2 | two of them | 7',
    ])
  })

  it('has the notes of its language, or what is there', () => {
    const told = rows(office, 'id')
    expect(told).toContain('partly | printer kartu › batas harian | 100 | from the maker | juga hari Senin | 5')
    expect(told).toContain(
      'assumptions | printer kartu › kerusakan | setiap: exponential(mean 9000 cards); lama pengerjaan: 2 h | dari buku | 6',
    )
  })

  it('counts, and says how to mark where nothing is marked', () => {
    const text = (each: string) => summaryMarkdown(withText(each), 'en')
    expect(text(office)).toContain(
      'In the scenario stand 7 values with a number, a time or a date: 6 marked as assumptions, 0 as facts, 1 as known in part; 0 are marked as neither.',
    )
    expect(text('start: 2018-03-05\nhorizon: 9 d')).toContain('None of the 2 values')
    expect(ledgerSection(withText(''), 'en')).toEqual([])
    expect(ledgerSection(withText('a: ['), 'en')).toEqual([])
  })

  it('stands in documents and spreadsheets', () => {
    const results = withText(office)
    const { sections } = reportDocument(results, 'id', everyFigure)
    const section = sections.find(({ heading }) => heading === 'Dasar angka-angka ini')
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table', 'table'])
    const names = workbook(results, 'en').sheets.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Assumptions', 'Known in part', 'Facts']))
  })

  it('is harmless whatever a note says', () => {
    const html = ledgerSection(withText('a: 1 # fact: <script>alert(1)</script> \u202e =1+1 & "x"'), 'en').join('')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('\u202e')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; \\u{202e} =1+1 &amp; &quot;x&quot;')
  })

  it('ends lists that nobody reads', () => {
    const many = Array.from({ length: 60 }, (_, i) => `  k${i}: ${i}`).join('\n')
    const [row] = rows(`x: # fact\n${many}`)
    expect(row).toContain('k39: 39; and 20 more')
  })
})
