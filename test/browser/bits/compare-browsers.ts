import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { loadScenario } from '../../../src/cli/load-scenario.ts'
import { outcomesOf } from '../../kept-results/outcomes.ts'
import { numbersFrom } from './bits-server.ts'
import { browsers, type Browser } from './browsers.ts'
import { numbersOf } from './numbers-of.ts'
import type { BitsOrder } from './order.ts'

// `npm run study:browsers`, see ../../studies/README.md.

const { values } = parseArgs({
  options: { replications: { type: 'string', default: '1' }, out: { type: 'string' } },
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
const worker = await bundle()
for (const browser of browsers) {
  const row = browser.isHere() ? await tried(browser) : `not here (${browser.packages}) | | `
  rows.push(`| ${browser.name} | ${row} |`)
}
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
].join('\n')
if (values.out === undefined) process.stdout.write(text)
else writeFileSync(values.out, text)
if (differing > 0) process.exitCode = 1

async function tried({ open }: Browser): Promise<string> {
  const { userAgent, numbers } = await numbersFrom(order, worker, open)
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
