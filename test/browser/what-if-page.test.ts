import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runExperiment, withManifest } from '../../src/experiments/run-experiment.ts'
import type { Results } from '../../src/experiments/results.ts'
import { whatIfResults } from '../../src/report/page/page-results.ts'
import { whatIfHtml } from '../../src/report/page/what-if-html.ts'
import { controlsOf } from '../../src/scenario/controls/controls-of.ts'
import { settingText } from '../../src/scenario/controls/setting-text.ts'
import { readScenario, type CheckedScenario } from '../../src/scenario/read-scenario.ts'
import { sameThreadRunner } from '../experiments/same-thread-runner.ts'
import type { OpenBrowser } from './open-browser.ts'
import { openBrowser } from './open-browser.ts'
import { seriousFindings } from './serious-findings.ts'

/** As `npm run build` leaves it. */
const template = fileURLToPath(new URL('../../dist/browser/what-if.html', import.meta.url))
const antrean = fileURLToPath(new URL('../../dist/program/bin.js', import.meta.url))

const text = `
title: "Antrean </script><script>document.title = 'broken'</script> & <b>"
start: 2024-03-04
horizon: 35 d
opening: { hours: { mon-fri: 08:00-14:00 } }
unknowns: { applications: "triangular(40, 50, 60)" }
pools:
  desks: { units: 2 }
  printers: { units: { one: {}, two: { failures: { every: weibull(mean 9 d, sd 4 d), takes: gamma(mean 2 d, sd 1 d) } } } }
services:
  card:
    arrivals: overdispersed(applications per day, sd 20 %)
    waiting: 300
    route: [{ at: desks, takes: lognormal(mean 6 min, sd 3 min) }, { at: printers, takes: triangular(3 min, 8 min, 9 min) }]
targets: { card: { within: 7 d, normal-backlog: 80, for: 3 wd } }
choices:
  more-printers:
    title: More printers <b>
    from: 0
    to: 3
    changes: { pools: { printers: { units: { more: { count: more-printers, from: in 2 d, rent: 200_000 } } } } }
plans:
  wait: {}
  saturdays: { pools: { printers: { overtime: { days: sat, hours: 08:00-13:00 } } } }
`
const replications = 32
const manifest = {
  version: '0',
  scenarioFile: 'office.yaml',
  scenarioText: text,
  scenarioHash: '',
  seed: 7,
  replications,
  confidence: 0.95,
  engine: 'built-in',
  workers: 1,
  startedAt: null,
  seconds: null,
}

function read(file: string, content: string): CheckedScenario {
  const reading = readScenario({ file, text: content }, () => text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario
}

async function simulated({ plans }: CheckedScenario, count = replications): Promise<Results> {
  const alone = plans.map((plan) => ({ ...plan, parts: [] }))
  const settings = { seed: 7, replications: count, confidence: 0.95, engine: 'built-in', example: 0 } as const
  return withManifest(await runExperiment(alone, settings, sameThreadRunner), { ...manifest, replications: count })
}

interface Heard {
  readonly kind: string
  readonly run: number
  readonly results: Results
}

let browser: OpenBrowser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antrean-what-if-'))
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the what-if page', () => {
  const scenario = read('office.yaml', text)
  let page: Page
  let opened: Results
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    opened = await simulated(scenario)
    const file = join(folder, 'page.html')
    const html = whatIfHtml(await readFile(template, 'utf8'), {
      language: 'en',
      results: opened,
      replications,
      scenario: { file: 'office.yaml', text, files: {} },
      controls: controlsOf(scenario),
    })
    expect(html.length).toBeLessThan(2e6)
    await writeFile(file, html)
    page = await browser.context.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() => {
      const heard: unknown[] = []
      const Original = Worker
      Object.assign(globalThis, {
        heard,
        Worker: class extends Original {
          constructor(url: string, options?: WorkerOptions) {
            super(url, options)
            this.addEventListener('message', ({ data }) => heard.push(data))
          }
        },
      })
    })
    await page.setViewportSize({ width: 1200, height: 900 })
    await page.goto(pathToFileURL(file).href)
  })

  /** What the workers told of the last run. */
  const lastRun = async (): Promise<Heard[]> => {
    await expect.poll(() => page.locator('#status').textContent(), { timeout: 120_000 }).toContain('With this setting')
    const heard = (await page.evaluate('heard')) as Heard[]
    const last = Math.max(...heard.map(({ run }) => run ?? 0))
    return heard.filter(({ kind, run }) => kind === 'results' && run === last)
  }

  /** The same in Node, from the scenario that the page saves. */
  const inNode = async (setting: Parameters<typeof settingText>[2], count: number): Promise<string> => {
    const saved = settingText('office.yaml', ['wait', 'saturdays'], setting)
    return plainJson(whatIfResults(await simulated(read('saved.yaml', saved), count)))
  }

  const plainJson = (results: Results): string => JSON.stringify({ ...results, decision: null })

  it('stands as it opens, and asks for nothing but itself and its workers', async () => {
    expect(await page.title()).toContain('document.title')
    const painted = await page.locator('figure:not([hidden]) canvas').count()
    expect(painted).toBe(3)
    expect(await page.locator('#status').textContent()).toContain(`Futures of each plan: ${replications}`)
    expect(requests.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([page.url().replace(/#.*/, '')])
    expect(complaints).toEqual([])
  })

  it('simulates again when a slider moves, and finds what the core finds in Node, bit for bit', async () => {
    const caption = page.locator('figure[data-name="backlog"] figcaption')
    await caption.locator('summary').click()
    await page.focus('#control-0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#control-0').getAttribute('aria-valuetext')).toBe('1')
    const told = await lastRun()
    expect(told.map(({ results }) => results.manifest.replications).slice(0, 3)).toEqual([1, 2, 4])
    const { results } = told.at(-1)!
    const setting = { choices: { 'more-printers': '1' } }
    expect(plainJson(results)).toBe(await inNode(setting, results.manifest.replications))
    expect(page.url()).toContain('#choices.more-printers=1')
    expect(await caption.textContent()).toContain('How to read it: ')
    expect(await caption.locator('details p').isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  it('holds an unknown at a value', async () => {
    await page.locator('#control-1').fill('11')
    const { results } = (await lastRun()).at(-1)!
    const { value } = controlsOf(scenario)[1].values[10]
    const setting = { choices: { 'more-printers': '1' }, unknowns: { applications: value } }
    expect(plainJson(results)).toBe(await inNode(setting, results.manifest.replications))
  })

  it('goes back, step by step, to what it opened with', async () => {
    await page.click('#undo')
    expect(await page.locator('#control-1').inputValue()).toBe('0')
    await page.click('#reset')
    await expect.poll(() => page.locator('#status').textContent()).toContain('As the scenario has it')
    expect(page.url()).toMatch(/#?$/)
    expect(complaints).toEqual([])
  })

  it('leaves the focus where one can go on when what was pressed cannot be pressed again', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.focus('#control-0')
    await page.keyboard.press('ArrowRight')
    await page.focus('#reset')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('undo')
    while (await page.locator('#undo').isEnabled()) await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('control-0')
  })

  it('saves figures: as SVG with text and title, in which names do nothing, and as PNG', async () => {
    const saved = async (id: string): Promise<{ name: string; path: string }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#${id}`)])
      const path = join(folder, download.suggestedFilename())
      await download.saveAs(path)
      return { name: download.suggestedFilename(), path }
    }
    const svg = await saved('save-svg-clearing')
    expect(svg.name).toBe('office-clearing.svg')
    const written = await readFile(svg.path, 'utf8')
    expect(written).not.toMatch(/<script|NaN|undefined|(?:href|src)=|url\((?!#)/)
    const alone = await browser.context.newPage()
    const heard: string[] = []
    alone.on('console', (message) => heard.push(message.text()))
    alone.on('pageerror', (error) => heard.push(error.message))
    alone.on('request', (request) => heard.push(request.url()))
    const address = pathToFileURL(svg.path).href
    await alone.goto(address)
    const texts = (selector: string) => alone.locator(selector).allTextContents()
    const [title] = await texts('svg > title')
    // figures are drawn one after the other
    await expect.poll(() => page.locator('figure[data-name="clearing"] h3').textContent()).toBe(title)
    expect((await texts('svg > text')).join(' ')).toContain(title)
    expect((await texts('svg > text')).join(' ')).toMatch(/Antrean <\/script><script>document\.title = 'broken'/)
    const [described] = await texts('svg > desc')
    expect(described).toBe(await page.locator('figure[data-name="clearing"] canvas').getAttribute('aria-label'))
    expect(await alone.locator('svg path[stroke-dasharray]').count()).toBeGreaterThan(0)
    expect(await alone.evaluate(() => [document.documentElement.tagName, document.scripts.length])).toEqual(['svg', 0])
    expect(heard).toEqual([address])
    await alone.close()

    const png = await saved('save-png-clearing')
    expect(png.name).toBe('office-clearing.png')
    expect((await readFile(png.path)).subarray(1, 4).toString()).toBe('PNG')
    expect(complaints).toEqual([])
  })

  it('takes a setting from its link, and says what of it it does not have', async () => {
    await page.goto(`${page.url().replace(/#.*/, '')}#choices.more-printers=2&choices.other=1`)
    expect(await page.locator('#control-0').inputValue()).toBe('3')
    expect(await page.locator('#problems').textContent()).toContain('other')
    await lastRun()
  })

  it('is reached by who sees little or has no mouse', async () => {
    expect(await seriousFindings(page)).toEqual([])
    const all = await page
      .locator('button:enabled:visible, input:visible, select:visible')
      .evaluateAll((elements) => elements.map(({ id }) => id))
    const reached = new Set<string>()
    // round once, from wherever the focus is, also through what scrolls
    for (let i = 0; i < 2 * all.length; i++) reached.add(await tabbed(page))
    expect(all.filter((id) => !reached.has(id))).toEqual([])
  })

  it('fits a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    expect(await seriousFindings(page)).toEqual([])
  })

  /** Presses Tab; returns the id of what has the focus then. */
  async function tabbed(on: Page): Promise<string> {
    await on.keyboard.press('Tab')
    return on.evaluate(() => document.activeElement?.id ?? '')
  }
})

describe('the what-if page while its scenario is edited', () => {
  const scenario = (title: string): string =>
    text.replace(/^title:.*$/m, `title: ${title}`).replace('hours:', 'holidays: days.csv, hours:')
  let program: ChildProcess
  let address: string
  let page: Page
  const complaints: string[] = []
  const requests = new Set<string>()
  const file = (): string => join(folder, 'edited.yaml')
  const shown = (selector: string) => () => page.locator(selector).textContent()

  /** As many editors save: another file is put in the place of the old one. */
  const replace = async (content: string): Promise<void> => {
    await writeFile(`${file()}.new`, content)
    await rename(`${file()}.new`, file())
  }

  beforeAll(async () => {
    await writeFile(join(folder, 'days.csv'), 'date\n2024-03-11\n')
    await writeFile(file(), scenario('As it was'))
    const args = ['page', file(), '--serve', '--replications', '16', '--workers', '1', '--store', 'off']
    program = spawn(process.execPath, [antrean, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    const said = await Promise.race([once(program.stdout!, 'data'), once(program, 'exit')])
    address = /http:\S+/.exec(String(said[0]))![0]
    page = await browser.context.newPage()
    page.on('request', (request) => requests.add(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${address}#choices.more-printers=1`)
  })

  afterAll(() => {
    program.kill('SIGKILL')
  })

  it('carries some futures and makes the others itself', async () => {
    await expect.poll(shown('#served')).toContain('Whenever the scenario is saved')
    await page.click('#reset')
    await expect.poll(shown('#status')).toContain('As the scenario has it. Futures of each plan: 16')
    await page.click('#undo')
    expect(await page.locator('#control-0').inputValue()).toBe('2')
  })

  it('shows what is saved, under the same setting, also where another file takes the place of the old one', async () => {
    await replace(scenario('Once more'))
    await expect.poll(shown('h1')).toContain('Once more')
    expect(await page.locator('#control-0').inputValue()).toBe('2')
    await expect.poll(shown('#status')).toContain('With this setting')
  })

  it('tells mistakes, stays with what was shown, and goes on when they are mended', async () => {
    await writeFile(file(), '')
    await writeFile(file(), scenario('With a <b>mistake</b>').replace('units: 2', 'unit: 2'))
    await expect.poll(shown('#served')).toMatch(/edited\.yaml:\d+:\d+ pools\.desks/)
    expect(await page.locator('#served').getAttribute('role')).toBe('alert')
    expect(await seriousFindings(page)).toEqual([])
    expect(await page.locator('h1').textContent()).toContain('Once more')
    expect(await page.locator('#control-0').inputValue()).toBe('2')
    await writeFile(file(), scenario('Mended <b>'))
    await expect.poll(shown('h1')).toContain('Mended <b>')
    await expect.poll(shown('#served')).toContain('Whenever the scenario is saved')
  })

  it('also sees the files that the scenario reads', async () => {
    await writeFile(join(folder, 'days.csv'), 'date\n2024-03-33\n')
    await expect.poll(shown('#served')).toContain('days.csv:2')
    await writeFile(join(folder, 'days.csv'), 'date\n2024-03-12\n')
    await expect.poll(shown('#served')).toContain('Whenever the scenario is saved')
    expect(complaints).toEqual([])
  })

  it('answers nobody who comes under another name, and asks nobody else', async () => {
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        get(address, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
      })
    const { host, port } = new URL(address)
    expect(await status(host)).toBe(200)
    expect(await status(`localhost:${port}`)).toBe(200)
    expect(await status(`office.example:${port}`)).toBe(403)
    const others = [...requests].filter((url) => !/^(?:data|blob):/.test(url)).map((url) => url.replace(/#.*/, ''))
    expect([...new Set(others)].toSorted()).toEqual([address, `${address}news`])
  })

  it('ends at once with Ctrl-C, which the page tells', async () => {
    const ended = once(program, 'exit')
    program.kill('SIGINT')
    expect((await ended)[1]).toBe('SIGINT')
    await expect.poll(shown('#served')).toContain('has ended')
  })
})
