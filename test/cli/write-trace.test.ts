import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markInName } from '../../src/cli/output/process-mark.ts'
import { openTraceFile } from '../../src/cli/trace-file.ts'
import { writeTrace } from '../../src/cli/write-trace.ts'
import { arrivalsAt, service, step, tinyOffice } from '../office/tiny-office.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-trace-'))
  file = join(folder, 'trace.csv')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const office = tinyOffice({
  startDate: '2018-03-05',
  steps: [step({ takes: { kind: 'constant', value: 10.5 } })],
  services: [service('card', { arrivals: arrivalsAt(480) })],
})
const run = { office, seed: 1, replication: 0, engine: 'built-in' } as const
/** A number that no process has: Linux and macOS give smaller ones. */
const NO_PROCESS = 4_194_305
const header = 'time,date,what,request,step,unit,cause\n'

describe('the trace file', () => {
  it('tells a replication as CSV, in the order in which things happen', async () => {
    await writeTrace(file, run, 'en')
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines[0]).toBe(`\uFEFF${header.trim()}`)
    expect(lines.filter((line) => line.includes('card 0'))).toEqual([
      '480,2018-03-05 08:00:00,request-came,card 0,,,',
      '480,2018-03-05 08:00:00,step-reached,card 0,card at printers,,',
      '480,2018-03-05 08:00:00,work-started,card 0,card at printers,printer,',
      '490.5,2018-03-05 08:10:30,work-done,card 0,card at printers,printer,',
      '490.5,2018-03-05 08:10:30,request-completed,card 0,,,',
    ])
  })

  it('is for the spreadsheet of the country, like all tables', async () => {
    await writeTrace(file, run, 'id')
    expect(readFileSync(file, 'utf8')).toContain(
      '\n490,5;2018-03-05 08:10:30;work-done;card 0;card at printers;printer;\n',
    )
  })

  it('names its columns in Indonesian where that is asked for, and is known as a trace again', async () => {
    const firstLine = () => readFileSync(file, 'utf8').split('\n')[0]
    await writeTrace(file, run, 'id', 'id')
    expect(firstLine()).toBe('\uFEFFwaktu;tanggal;peristiwa;permohonan;langkah;unit;sebab')
    await writeTrace(file, run, 'en', 'id')
    expect(firstLine()).toBe('\uFEFFwaktu,tanggal,peristiwa,permohonan,langkah,unit,sebab')
    await writeTrace(file, run, 'id', 'en')
    expect(firstLine()).toBe('\uFEFFtime;date;what;request;step;unit;cause')
  })

  it('is the same on the second engine', async () => {
    await writeTrace(file, run, 'en')
    await writeTrace(join(folder, 'simjs.csv'), { ...run, engine: 'simjs' }, 'en')
    expect(readFileSync(join(folder, 'simjs.csv'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  })

  it('takes the place of an earlier trace, and of nothing else', async () => {
    writeFileSync(file, `\uFEFF${header}old\n`)
    await writeTrace(file, run, 'en')
    expect(readFileSync(file, 'utf8')).not.toContain('old')
    writeFileSync(file, 'title: my office\n')
    await expect(writeTrace(file, run, 'en')).rejects.toThrow(
      /exists and is no trace of antrean, so it is left as it is/,
    )
    expect(readFileSync(file, 'utf8')).toBe('title: my office\n')
    expect(readdirSync(folder)).toEqual(['trace.csv'])
  })

  it('is refused at once where it cannot be: in a folder that is not there, or in place of a folder', () => {
    const elsewhere = join(folder, 'none', 'trace.csv')
    expect(() => openTraceFile(elsewhere, header)).toThrow(/the trace cannot be written there: .*--trace$/)
    mkdirSync(file)
    expect(() => openTraceFile(file, header)).toThrow(/cannot be written there: it is a folder, not a file/)
  })

  it('is not there before its end, and leaves nothing when it is thrown away', () => {
    const trace = openTraceFile(file, header)
    trace.write('x'.repeat(100_000))
    expect(readdirSync(folder)).not.toContain('trace.csv')
    trace.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  it('of a replication in which the program fails ends with the fault', async () => {
    await expect(writeTrace(file, { ...run, replication: -1 }, 'en')).rejects.toThrow(RangeError)
    expect(readFileSync(file, 'utf8')).toMatch(/\n0,2018-03-05 00:00:00,fault,,,,.*replication.*\n$/)
    expect(readdirSync(folder)).toEqual(['trace.csv'])
  })

  it('removes what a run of the same trace has left that was killed, and not what one writes now', () => {
    const [where, , started] = markInName().split('-')
    const ofTheDead = `.trace.csv.partial-${where}-${NO_PROCESS}-${started}`
    const reused = `.trace.csv.partial-${where}-${process.pid}-00000000`
    const elsewhere = `.trace.csv.partial-00000000-${NO_PROCESS}-${started}`
    const others = `.other.csv.partial-${where}-${NO_PROCESS}-${started}`
    for (const name of [ofTheDead, reused, elsewhere, others]) writeFileSync(join(folder, name), '')
    const trace = openTraceFile(file, header)
    expect(readdirSync(folder).toSorted()).toEqual([elsewhere, others, `.trace.csv.partial-${markInName()}`].toSorted())
    trace.discard()
  })
})
