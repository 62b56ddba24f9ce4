import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { loadScenario } from '../../../src/cli/load-scenario.ts'
import { outcomesOf } from '../../kept-results/outcomes.ts'
import { numbersFrom } from './bits-server.ts'
import { browsers, type Browser } from './browsers.ts'
import { numbersOf } from './numbers-of.ts'
import type { BitsOrder } from './order.ts'
import { FinishedPage } from './finished-page.ts'

// `npm run study:browsers`, see ../../studies/README.md.

const { values } = parseArgs({
  options: {
    replications: { type: 'string', default: '1' },
    out: { type: 'string' },
    pictures: { type: 'string' },
  },
})
const replications = Number(values.replications)
const folder = join(import.meta.dirname, '../../../scenarios')
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))

const order: BitsOrder = {
  // that of outcomesOf
  seed: 1,
  replications,
  scenarios: files.map((name) => {
    const { file, text, files: others } = loadScenario(join(folder, name))
    return { file: basename(file), text, files: Object.fromEntries(others) }
  }),
}

/** In Node, as the command line computes: by replication, and within it by plan. */
const inNode = files.map((name) => {
  const plans = outcomesOf({ name, path: join(folder, name), replications })
  const outcomes = Array.from({ length: replications }, (_, i) => plans.map((plan) => plan.outcomes[i]))
  return numbersOf(outcomes.flat())
})
const count = inNode.reduce((sum, { length }) => sum + length, 0)

const rows: string[] = []
let differing = 0
let isAmiss = false
const worker = await bundle()
for (const browser of browsers) {
  const row = browser.isHere() ? await tried(browser) : `not here (${browser.packages}) | | `
  rows.push(`| ${browser.name} | ${row} |`)
}
const finished = await FinishedPage.make()
const pageRows: string[] = []
for (const browser of browsers) {
  const row = browser.isHere() ? await triedPage(browser) : `not here (${browser.packages}) | | | | | `
  pageRows.push(`| ${browser.name} | ${row} |`)
}
await finished.remove()
const text = [
  '# The same numbers in every browser',
  '',
  `All numbers of the outcomes of ${files.length} shipped scenarios, every plan, replications: ${replications}, seed 1: ${count} numbers of 64 bits.`,
  `Simulated in a worker of each browser with the code of the what-if page, and compared with Node ${process.versions.node}.`,
  '',
  '| browser | version | numbers | differing in any bit |',
  '| --- | --- | --: | --: |',
  ...rows,
  '',
  '## The finished page',
  '',
  `The page that \`antrean page\` makes of ${finished.scenario} with ${finished.replications} futures, opened from its file: the charts that stand at once, two sliders moved by the keyboard, and all numbers of the results that are drawn then, compared with those that \`antrean compare\` finds for the scenario which the page saves.`,
  '',
  '| browser | charts at once | futures | numbers | differing in any bit | texts of a chart saved as SVG | complaints |',
  '| --- | --: | --: | --: | --: | --: | --: |',
  ...pageRows,
  '',
].join('\n')
if (values.out === undefined) process.stdout.write(text)
else writeFileSync(values.out, text)
if (differing > 0 || isAmiss) process.exitCode = 1

async function triedPage({ name, open }: Browser): Promise<string> {
  const page = await open(finished.address)
  try {
    const { charts, futures, numbers, differing: others, texts, complaints } = await finished.tried(page)
    differing += others
    if (charts === 0 || texts === 0 || complaints.length > 0) isAmiss = true
    for (const complaint of complaints) process.stderr.write(`${name}: ${complaint}\n`)
    if (values.pictures !== undefined) {
      mkdirSync(values.pictures, { recursive: true })
      writeFileSync(join(values.pictures, `${name}.png`), await page.picture())
    }
    return [charts, futures, numbers, others, texts, complaints.length].join(' | ')
  } finally {
    await page.close()
  }
}

async function tried({ open }: Browser): Promise<string> {
  const { userAgent, numbers } = await numbersFrom(order, worker, async (address) => (await open(address)).close)
  const all = numbers.reduce((sum, { length }) => sum + length, 0)
  const others = inNode.reduce((sum, expected, i) => sum + differences(expected, numbers[i]), 0)
  differing += others
  return `${versionOf(userAgent)} | ${all} | ${others}`
}

/** In how many places the bits are not the same; a place that one of them lacks counts. */
function differences(expected: Float64Array, found: Float64Array | undefined): number {
  const [a, b] = [expected, found ?? new Float64Array()].map((each) => new BigUint64Array(each.buffer))
  let others = Math.abs(a.length - b.length)
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) others++
  return others
}

function versionOf(userAgent: string): string {
  return (
    /(?:Firefox|Chrome|AppleWebKit)\/[\d.]+/.exec(userAgent.replace(/AppleWebKit\S+(?=.*Chrome)/, ''))?.[0] ?? userAgent
  )
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'bits-worker.ts'), formats: ['iife'], name: 'bits' },
    },
  })
  const [{ output }] = built as unknown as { output: { code: string }[] }[]
  return output[0].code
}
