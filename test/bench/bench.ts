import { cpus, release, type } from 'node:os'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foundingCase } from './founding-case.ts'
import { measureInTurn, median, ratio } from './measure.ts'
import { scaling } from './scaling.ts'

/** A line of the results: what was measured, the figure, what is wanted of it. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly wanted: string
}

const rounds = 5

/** The answers are checked too: all contenders simulate the same office, so their means agree but for chance. */
function checkAgreement(name: string, means: readonly number[], tolerance: number): void {
  const [first] = means
  for (const mean of means) {
    if (Math.abs(mean - first) > tolerance * first)
      throw new Error(`${name}: the contenders disagree: ${means.join(', ')}`)
  }
}

function versus(
  title: string,
  name: string,
  replications: number,
  tolerance: number,
  wanted: readonly [string, string],
): Line[] {
  const [ours, byHand, simJs] = measureInTurn(
    [`${name}/antrean`, `${name}/by-hand`, `${name}/simjs`],
    rounds,
    10,
    replications,
  )
  checkAgreement(
    title,
    [ours, byHand, simJs].map((m) => median(m.map(({ mean }) => mean))),
    tolerance,
  )
  const line = (what: string, r: ReturnType<typeof ratio>, want: string): Line => ({
    what: `${title}: CPU time, ${what}`,
    figure: `${r.median.toFixed(2)} (${r.low.toFixed(2)} to ${r.high.toFixed(2)})`,
    wanted: want,
  })
  const perSecond = median(ours.map(({ cpu, customers }) => customers / replications / cpu / 1000))
  return [
    {
      what: `${title}: antrean`,
      figure: `${median(ours.map(({ cpu }) => cpu)).toFixed(1)} ms a replication, ${perSecond.toFixed(2)} million customers a second`,
      wanted: '',
    },
    line('antrean / by hand', ratio(ours, byHand), wanted[0]),
    line('SIM.JS / antrean', ratio(simJs, ours), wanted[1]),
  ]
}

function growth(): Line[] {
  const perDay = [10, 100, 1000, 10_000]
  const byDay = measureInTurn(
    perDay.map((n) => `growth/10-units-${n}-per-day`),
    3,
    1,
    3,
  )
  const units = [10, 100, 1000]
  const byUnits = measureInTurn(
    units.map((n) => `growth/${n}-units-10000-per-day`),
    3,
    1,
    3,
  )
  const queues = measureInTurn(['queue-of-100/antrean', 'queue-of-100000/antrean'], 3, 1, 3)
  const each = (all: ReturnType<typeof measureInTurn>): number[] =>
    all.map((m) => median(m.map(({ cpu, customers }) => (3e6 * cpu) / customers)))
  const shown = (values: readonly number[]): string => values.map((v) => v.toFixed(0)).join(', ')
  const spread = (values: readonly number[]): string => (Math.max(...values) / Math.min(...values)).toFixed(2)
  const [d, u, q] = [each(byDay), each(byUnits), each(queues)]
  return [
    {
      what: `Growth: ns a request at ${perDay.join(', ')} a day`,
      figure: `${shown(d)} (largest / smallest ${spread(d)})`,
      wanted: 'at most 1.2',
    },
    {
      what: `Growth: ns a request with ${units.join(', ')} units`,
      figure: `${shown(u)} (largest / smallest ${spread(u)})`,
      wanted: 'at most 2.5',
    },
    {
      what: 'Growth: ns a request with a queue of 100 and of 100,000',
      figure: `${shown(q)} (ratio ${(q[1] / q[0]).toFixed(2)})`,
      wanted: 'the same',
    },
  ]
}

const parts: Readonly<Record<string, () => Line[]>> = {
  a: () => versus('M/M/2, load 0.8', 'mm2', 3, 0.02, ['at most 1.45', '']),
  b: () => [
    ...versus('Office year', 'office-year', 20, 0.5, ['at most 1.5', 'at least 16']),
    ...versus('Office year, overloaded', 'office-year-overloaded', 20, 0.5, ['', '']),
  ],
  c: foundingCase,
  d: growth,
  e: scaling,
}

function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, figure, wanted }) => `| ${what} | ${figure} | ${wanted} |`)
  return ['| what | figure | wanted |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Puts the table into the README beside this file, between its marks. */
function writeTable(text: string): void {
  const file = join(import.meta.dirname, 'README.md')
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${type()} ${release().split('-')[0]}, Node ${process.versions.node}`
  const date = new Date().toISOString().slice(0, 10)
  const old = readFileSync(file, 'utf8')
  const between = /(<!-- results -->\n)[\s\S]*(<!-- end of results -->)/
  writeFileSync(file, old.replace(between, `$1\n${date}, ${machine}.\n\n${text}\n\n$2`))
}

const args = process.argv.slice(2)
const asked = args.filter((arg) => arg in parts)
const lines: Line[] = []
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  const found = parts[part]()
  lines.push(...found)
  process.stdout.write(`${table(found)}\n\n`)
}
if (args.includes('--write')) writeTable(table(lines))
