import { Document, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync } from 'fflate'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDocuments } from '../../../src/cli/documents/documents.ts'
import type { OutputFolder } from '../../../src/cli/output-folder.ts'
import type { Results } from '../../../src/experiments/results.ts'
import { shownResults } from '../../../src/report/called.ts'
import { sampleResults } from '../../report/sample-results.ts'

const HOSTILE = '=1+1 <script>alert("1")</script> #x $y$ \u202Egnp.exe'
/** As it may stand anywhere. */
const SHOWN = String.raw`=1+1 <script>alert("1")</script> #x $y$ \u{202e}gnp.exe`

const folder = mkdtempSync(join(tmpdir(), 'antrean-documents-'))
const template = join(folder, 'office.docx')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The files that are written, by their names. */
async function written(options: object, results: Results, told: string[] = []): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const output = { write: (name: string, bytes: Uint8Array) => files.set(name, bytes) } as unknown as OutputFolder
  const none = { docx: false, xlsx: false, pdf: false, template: undefined }
  const documents = await openDocuments({ ...none, ...options }, (line) => told.push(line))
  await documents.write(shownResults(results, 'en'), { language: 'en', choice: ['main'] }, output)
  return files
}

/** Results with names that would do harm where they are taken for more than text. */
function hostileResults(): Results {
  const results = sampleResults({ title: HOSTILE, replications: 4 })
  const json = JSON.stringify(results).replaceAll('"e-ktp"', JSON.stringify(HOSTILE))
  const { plans, ...rest } = JSON.parse(json) as Results
  return { ...rest, plans: plans.map((plan, p) => ({ ...plan, title: p === 0 ? HOSTILE : 'x'.repeat(300) })) }
}

const ofOnePlan = (results: Results): Results => ({
  ...results,
  plans: results.plans.slice(0, 1),
  comparison: null,
  decision: null,
})

/** What is text: in the bytes of a picture any three may look like a letter. */
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('.png') })).map(([name, part]) => [
      name,
      strFromU8(part),
    ]),
  )

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('documents of hostile names', () => {
  let files: Map<string, Uint8Array>
  const told: string[] = []
  beforeAll(async () => {
    const head = new Paragraph({ children: [new TextRun('Our office: {{tit'), new TextRun('le}}')] })
    const document = new Document({
      styles: { paragraphStyles: [{ id: 'Judul1', name: 'heading 1' }] },
      sections: [{ children: [head, new Paragraph('{{report}}'), new Paragraph('Signed')] }],
    })
    writeFileSync(template, await Packer.toBuffer(document))
    files = await written({ docx: true, xlsx: true, pdf: true }, hostileResults(), told)
  })

  it('are a spreadsheet of texts, numbers, shares and dates without a formula', () => {
    const parts = partsOf(files.get('report.xlsx')!)
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets.length).toBeGreaterThan(8)
    for (const [, xml] of sheets) {
      expect(xml).not.toMatch(/<f[ >]/)
      expect(xml).toContain('state="frozen"')
    }
    const texts = parts['xl/sharedStrings.xml']
    expect(texts.replaceAll('&quot;', '"')).toContain(escaped(SHOWN))
    for (const format of ['yyyy-mm-dd', '0%']) expect(parts['xl/styles.xml']).toContain(`formatCode="${format}"`)
    expect(Object.values(parts).join('')).not.toMatch(/<script|\u202E/)
  })

  it('are a Word document with headings, header rows, described pictures and page numbers', () => {
    const parts = partsOf(files.get('report.docx')!)
    const text = parts['word/document.xml']
    for (const found of ['w:val="Heading1"', '<w:tblHeader/>', 'SEQ Figure', 'SEQ Table', 'PAGEREF section-2']) {
      expect(text).toContain(found)
    }
    expect(text).not.toContain('w:orient="landscape"')
    expect(text).toContain('w:pageBreakBefore')
    const pictures = [...text.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)]
    expect(pictures).toHaveLength(text.match(/<wp:docPr /g)!.length)
    expect(pictures.length).toBeGreaterThan(4)
    expect(Object.entries(parts).some(([name, xml]) => name.startsWith('word/footer') && xml.includes('PAGE'))).toBe(
      true,
    )
    expect(text.replaceAll('&quot;', '"')).toContain(escaped(SHOWN))
    expect(Object.values(parts).join('')).not.toMatch(/<script|\u202E/)
  })

  it('have no letters in Word that are too small to read, a footer in one size and a contents of all headings', () => {
    const parts = partsOf(files.get('report.docx')!)
    const text = parts['word/document.xml']
    const sizes = [...text.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(100)
    // half points
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
    const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))![1]
    expect(new Set([...footer.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => size))).toEqual(new Set(['18']))
    expect(footer.match(/<w:r>/g)).toHaveLength(footer.match(/<w:sz /g)!.length)
    const linked = [...text.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)
    const marked = [...text.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name)
    expect(linked.length).toBeGreaterThan(5)
    expect(linked).toEqual(marked)
  })

  it('say the title of a figure in the picture, and below it how to read it', () => {
    const text = partsOf(files.get('report.docx')!)['word/document.xml']
    const captions = text.split('<w:p>').filter((part) => part.includes('SEQ Figure'))
    const titles = [...text.matchAll(/<wp:docPr [^>]*title="([^"]+)"/g)].map(([, title]) => title!)
    expect(titles).toHaveLength(captions.length)
    titles.forEach((title, i) => expect(captions[i]).not.toContain(title))
  })

  it('are a PDF that says it is accessible, with nothing in it that acts', () => {
    const content = contentOf(files.get('report.pdf')!)
    expect(content).toContain('/StructTreeRoot')
    expect(content).toMatch(/pdfuaid:part>1</)
    expect(content).toContain('&lt;script&gt;')
    expect(content).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/URI/)
    expect(told).toEqual([])
  })

  it("stand in a template of the office, with the template's headings", async () => {
    const files = await written({ docx: true, template }, ofOnePlan(hostileResults()))
    const text = partsOf(files.get('report.docx')!)['word/document.xml']
    for (const found of ['Our office: ', 'Signed', 'w:val="Judul1"', '<w:tblHeader/>']) expect(text).toContain(found)
    expect(text).not.toContain('{{')
    expect(text).not.toContain('<script')
    expect(text.replaceAll('&quot;', '"')).toContain(escaped(SHOWN))
  })

  it('are written as PDF with a word where no font has their letters', async () => {
    const said: string[] = []
    const files = await written(
      { pdf: true },
      ofOnePlan(sampleResults({ title: 'Antrean \u{1F9FF}\u{10A00}', replications: 2 })),
      said,
    )
    expect(strFromU8(files.get('report.pdf')!.slice(0, 5))).toBe('%PDF-')
    expect(said).toEqual([expect.stringMatching(/^report\.pdf: some letters of the names are in no font/)])
  })
})

describe('a template', () => {
  it.each([
    [
      'without a place for the report',
      () => zipSync({ 'word/document.xml': strToU8('<w:p><w:t>x</w:t></w:p>') }),
      /has no line {{report}}/,
    ],
    ['that is no document', () => strToU8('Dear all'), /is no Word document/],
  ])('%s is refused before anything is simulated', async (_, bytes, message) => {
    const file = join(folder, 'wrong.docx')
    writeFileSync(file, bytes())
    await expect(written({ docx: true, template: file }, sampleResults({ replications: 2 }))).rejects.toThrow(message)
  })

  it('is for a Word document, and has to be there', async () => {
    const results = sampleResults({ replications: 2 })
    await expect(written({ pdf: true, template }, results)).rejects.toThrow(/say --docx too/)
    await expect(written({ docx: true, template: join(folder, 'none.docx') }, results)).rejects.toThrow(/no such file/)
  })
})

/** Bytes. */
const MOST_OF_TEXT = 10_000

/** All of a PDF that can be read as text: what is packed is unpacked, but for pictures and fonts. */
function contentOf(pdf: Uint8Array): string {
  const text = strFromU8(pdf, true)
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const start = index + length
    const end = text.indexOf('endstream', start)
    if (end - start > MOST_OF_TEXT) return ''
    try {
      return strFromU8(unzlibSync(pdf.slice(start, end)), true)
    } catch {
      return ''
    }
  })
  return [text, ...streams].join('\n')
}
