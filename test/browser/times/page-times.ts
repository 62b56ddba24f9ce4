import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { loadScenario, type LoadedScenario } from '../../../src/cli/load-scenario.ts'
import { manifestOf } from '../../../src/cli/manifest-of.ts'
import type { CompiledPlan } from '../../../src/experiments/compiled-plan.ts'
import { runExperiment, withManifest } from '../../../src/experiments/run-experiment.ts'
import { whatIfHtml } from '../../../src/report/page/what-if-html.ts'
import { controlsOf } from '../../../src/scenario/controls/controls-of.ts'
import { sameThreadRunner } from '../../experiments/same-thread-runner.ts'
import { openBrowser } from '../open-browser.ts'
import { processorTime } from './processor-time.ts'

// `npm run study:page-times`, see ../../studies/README.md.

const { values } = parseArgs({ options: { out: { type: 'string' }, settings: { type: 'string', default: '5' } } })
const root = fileURLToPath(new URL('../../..', import.meta.url))
const file = join(root, 'scenarios/bandung-barat.yaml')
const template = await readFile(join(root, 'dist/browser/what-if.html'), 'utf8')
const folder = await mkdtemp(join(tmpdir(), 'antrean-times-'))
const SEED = 1
const FUTURES = 8

const founding = loadScenario(file)
const html = await pageOf(founding, FUTURES)
const address = join(folder, 'page.html')
await writeFile(address, html)
const { context, close } = await openBrowser()
const page = await context.newPage()
const lines: string[] = []
try {
  await page.addInitScript(noteTimes)
  await page.goto(pathToFileURL(address).href)
  await until(page, `performance.getEntriesByName('first-contentful-paint').length > 0`)
  const opened = await page.evaluate(() => {
    const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return {
      drawn: domContentLoadedEventEnd,
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }
  })
  await settled(page, 1)
  const positions = Array.from({ length: Number(values.settings) }, (_, i) => i + 2)
  const found: Record<'wall' | 'processor' | 'node', number>[] = []
  for (const position of positions) found.push(await timesOf(page, position))
  const median = (key: keyof (typeof found)[number]): number =>
    found.map((each) => each[key]).toSorted((a, b) => a - b)[Math.floor(found.length / 2)]
  lines.push(
    '# What the what-if page takes',
    '',
    `The founding case, ${founding.plans.length} plans, in headless Chromium on ${availableParallelism()} cores, with a load of ${loadavg()[0].toFixed(1)} (of the last minute: above the number of cores everything waits). Times in milliseconds.`,
    '',
    '| what | time |',
    '| --- | --: |',
    `| first picture: text and table stand | ${opened.painted.toFixed(0)} |`,
    `| first picture: charts are drawn | ${opened.drawn.toFixed(0)} |`,
    `| warm: from a slider's rest to the first new picture (median of ${found.length} settings) | ${median('wall').toFixed(0)} |`,
    `| the same, processor time of all threads of the browser | ${median('processor').toFixed(0)} |`,
    `| for comparison, in Node just before: the same future of each plan, processor time | ${median('node').toFixed(0)} |`,
    `| ratio of the last two | ${(median('processor') / median('node')).toFixed(1)} |`,
    '',
    '| size of the page | bytes |',
    '| --- | --: |',
    `| without a scenario | ${template.length} |`,
    `| the founding case, ${FUTURES} futures | ${Buffer.byteLength(html)} |`,
  )
} finally {
  await close()
}
for (const [what, scenario, futures] of variants()) {
  lines.push(`| ${what} | ${Buffer.byteLength(await pageOf(scenario, futures))} |`)
}
await rm(folder, { recursive: true, force: true })
const text = `${lines.join('\n')}\n`
if (values.out === undefined) process.stdout.write(text)
else await writeFile(values.out, text)

/** The same with more futures, and with twice as many requests. */
function* variants(): Generator<[string, LoadedScenario, number]> {
  yield ['with four times as many futures', founding, 4 * FUTURES]
  const twice = founding.text.replace('poisson(applications per day)', 'poisson(600 per day)')
  if (twice === founding.text) throw new Error('the founding case writes its arrivals in another way')
  const copy = join(root, 'scenarios', `twice-${process.pid}.yaml`)
  writeFileSync(copy, twice)
  try {
    yield ['with twice as many requests', loadScenario(copy), FUTURES]
  } finally {
    rmSync(copy)
  }
}

async function pageOf(scenario: LoadedScenario, replications: number): Promise<string> {
  const { text: source, files } = scenario
  const made = { seed: SEED, replications, workers: 1, engine: 'built-in' } as const
  const results = withManifest(await simulated(scenario.plans, replications), manifestOf(scenario, made, new Date(0)))
  return whatIfHtml(template, {
    language: 'en',
    results,
    replications,
    scenario: { file: basename(file), text: source, files: Object.fromEntries(files) },
    controls: controlsOf(scenario),
  })
}

function simulated(plans: readonly CompiledPlan[], replications: number): ReturnType<typeof runExperiment> {
  const alone = plans.map((plan) => ({ ...plan, parts: [] }))
  const settings = { seed: SEED, replications, confidence: 0.95, engine: 'built-in', example: 0 } as const
  return runExperiment(alone, settings, sameThreadRunner)
}

/** In the page: notes when a slider has moved, and when the first new picture stood. */
function noteTimes(): void {
  const times = { set: 0, first: 0, text: '' }
  Object.assign(globalThis, { times })
  document.addEventListener('DOMContentLoaded', () => {
    const status = document.getElementById('status')!
    const note = (): void => {
      times.text = status.textContent
      if (times.first === 0 && times.text.startsWith('Computing: ')) times.first = performance.now()
    }
    new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true })
  })
}

/** Moves the slider with the most positions, and waits until there is nothing to compute. */
async function settled(on: Page, position: number): Promise<number> {
  await on.evaluate((value) => {
    const sliders = [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')]
    const slider = sliders.reduce((most, each) => (Number(each.max) > Number(most.max) ? each : most))
    Object.assign((globalThis as unknown as { times: object }).times, { set: performance.now(), first: 0, text: '' })
    slider.value = String(value)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }, position)
  await until(on, 'times.first > 0')
  const processor = processorTime()
  await until(on, 'times.text.startsWith("With this setting")')
  return processor
}

/** Asks again and again; the page's policy forbids the browser to do so by itself. */
async function until(on: Page, condition: string): Promise<void> {
  while ((await on.evaluate(condition)) !== true) await setTimeout(5)
}

async function timesOf(on: Page, position: number): Promise<Record<'wall' | 'processor' | 'node', number>> {
  const before = process.cpuUsage()
  await simulated(founding.plans, 1)
  const { user, system } = process.cpuUsage(before)
  const start = processorTime()
  const end = await settled(on, position)
  const wall = (await on.evaluate('times.first - times.set')) as number
  return { wall, processor: end - start, node: (user + system) / 1000 }
}
