import { describe, expect, it } from 'vitest'
import { reportDocument } from '../../src/report/document/report-document.ts'
import { workbook } from '../../src/report/document/workbook.ts'
import { everyFigure } from '../../src/report/figures/figure-names.ts'
import { valueInWords } from '../../src/report/ledger/value-in-words.ts'
import { ledgerTables } from '../../src/report/ledger/ledger-tables.ts'
import { ledgerSections } from '../../src/report/page/ledger-section.ts'
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
      'assumptions | card printers › failures | every: 9,000\u00A0cards on average; takes: 2 hours | dari buku | 6',
      'assumptions | card › step 1 | takes: 4 minutes | – | 13',
      'assumptions | plan “more”: loan | from: 7 days; stays: 9 days | all | 15',
      'assumptions | plan “more” | opening › hours › Mon-Thu: 08:00–12:00 | all | 15',
      'partly | card printers › daily limit | 100 | from the maker | also on Mondays | 5',
      'facts | card printers › units | printer-1; printer-2 | two of them | 7',
    ])
  })

  it('has the notes of its language, or what is there', () => {
    const told = rows(office, 'id')
    expect(told).toContain('partly | printer kartu › batas harian | 100 | from the maker | juga hari Senin | 5')
    expect(told).toContain(
      'assumptions | printer kartu › kerusakan | setiap: rata-rata 9.000\u00A0cards; lama pengerjaan: 2 jam | dari buku | 6',
    )
  })

  it('has values in words', () => {
    const value = (text: string, language: Language = 'en') =>
      valueInWords(text, language, (name) => (name === 'repair' ? 'repair there' : name)).replaceAll('\u00A0', ' ')
    expect(value('triangular(10 d, 14 d, 28 d)')).toBe('10 days to 28 days, most likely 14 days')
    expect(value('uniform(0 d, 7 d)')).toBe('0 days to 7 days')
    expect(value('gamma(mean repair, sd 12 d)')).toBe('repair there on average (standard deviation 12 days)')
    expect(value('poisson(300 per day)', 'id')).toBe('rata-rata 300 sehari')
    expect(value('08:00-12:00 13:00-16:00', 'id')).toBe('08.00–12.00, 13.00–16.00')
    expect(value('in 2 wd', 'id')).toBe('2 hari kerja setelah awal')
    expect(value('14 d ago')).toBe('14 days before the start')
    expect(value('2018-04-02 08:00', 'id')).toBe('2 Apr 2018, 08.00')
    expect(value('wait > 1 d', 'id')).toBe('wait > 1 hari')
    expect(value('1_500_000', 'id')).toBe('1.500.000')
    for (const other of ['holidays.csv', 'triangular(1)', 'weibull(shape 2, scale 3)', 'constructor', '']) {
      expect(value(other)).toBe(other)
    }
  })

  it('says once what is the same of several things', () => {
    const moved = '{ away: { moved: { on: in 2 wd, cost: 5 } } }'
    const text = `
plans:
  both: # assumption: fetched
    pools: { printers: { units: { one: ${moved}, two: ${moved} } } }
`
    expect(rows(text)).toEqual([
      'assumptions | plan “both”: one and two › away › moved | on: 2 working days after the start; cost: 5 | fetched | 3',
    ])
  })

  it('counts, and says how to mark where nothing is marked', () => {
    const text = (each: string) => summaryMarkdown(withText(each), 'en')
    expect(text(office)).toContain(
      'In the scenario stand 7 values with a number, a time or a date: 6 marked as assumptions, 0 as facts, 1 as known in part; 0 are marked as neither.',
    )
    expect(text('start: 2018-03-05\nhorizon: 9 d')).toContain('None of the 2 values')
    expect(ledgerSections(withText(''), 'en')).toEqual([])
    expect(ledgerSections(withText('a: ['), 'en')).toEqual([])
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
    const html = ledgerSections(withText('a: 1 # fact: <script>alert(1)</script> \u202e =1+1 & "x"'), 'en')[0]!.html
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
