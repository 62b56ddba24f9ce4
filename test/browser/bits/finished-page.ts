import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Results } from '../../../src/experiments/results.ts'
import { whatIfResults } from '../../../src/report/page/page-results.ts'
import type { DrivenPage } from '../drivers/driven-page.ts'
import { soon } from '../drivers/soon.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

/** What a browser made of the page. */
export interface TriedPage {
  /** That stood as the page was opened. */
  readonly charts: number
  /** Of each plan, under the setting. */
  readonly futures: number
  readonly numbers: number
  /** Of these numbers, from what the command line finds. */
  readonly differing: number
  /** Of a chart that was saved as SVG. */
  readonly texts: number
  readonly complaints: readonly string[]
}

/** How many charts have something on them; 0 while one of them has nothing. */
const CHARTS = `
  const canvases = [...document.querySelectorAll('figure:not([hidden]) canvas')]
  return canvases.every((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    return data.some((value) => value !== 0)
  }) ? canvases.length : 0`

/** From here on the page keeps what its threads tell it, and what it saves. */
const LISTEN = `
  window.told = []
  window.saved = []
  const own = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')
  Object.defineProperty(MessageEvent.prototype, 'data', {
    ...own,
    get() {
      const data = own.get.call(this)
      if (data?.kind === 'results') window.told.push(JSON.stringify(data.results))
      return data
    },
  })
  const made = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    window.saved.push(blob)
    return made.call(URL, blob)
  }`

/** The texts of what was saved last; none where it is no SVG. */
const TEXTS = `
  return window.saved.at(-1).text().then((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml')
    return drawn.documentElement.localName === 'svg' && drawn.querySelector('svg > title, svg > desc') !== null
      ? drawn.querySelectorAll('text').length
      : 0
  })`

/** The page of the founding case as the command line makes it, in a folder of its own. */
export class FinishedPage {
  readonly scenario = 'bandung-barat.yaml'
  readonly replications = 8
  readonly #folder: string
  readonly #found = new Map<string, Promise<Results>>()

  private constructor(folder: string) {
    this.#folder = folder
  }

  static async make(): Promise<FinishedPage> {
    const page = new FinishedPage(await mkdtemp(join(tmpdir(), 'antrean-page-')))
    await cp(join(root, 'scenarios'), page.#folder, { recursive: true })
    await page.#antrean('page', page.scenario, '--out', 'page', '--lang', 'en')
    return page
  }

  get address(): string {
    return pathToFileURL(join(this.#folder, 'page/page.html')).href
  }

  /** Moves two sliders, and compares what the page draws then with what the command line finds. */
  async tried(page: DrivenPage): Promise<TriedPage> {
    const charts = await soon(async () => {
      const drawn = (await page.run(CHARTS)) as number
      if (drawn === 0) throw new Error('a chart is not drawn')
      return drawn
    })
    await page.run(LISTEN)
    await page.moveRight('#control-0', 3)
    await page.moveRight('#control-4', 2)
    await soon(async () => {
      const status = await page.run(`return document.getElementById('status').textContent`)
      if (!String(status).startsWith('With this setting')) throw new Error(String(status))
    })
    const told = JSON.parse((await page.run(`return window.told.at(-1)`)) as string) as Results
    await page.run(`document.getElementById('save-scenario').click()`)
    const scenario = (await page.run(`return window.saved.at(-1).text()`)) as string
    await page.run(`document.getElementById('save-svg-backlog').click()`)
    const texts = (await page.run(TEXTS)) as number
    const [here, there] = [told, whatIfResults(await this.#compared(scenario))].map(numbersIn)
    return {
      charts,
      futures: told.manifest.replications,
      numbers: here.length,
      differing: differences(here, there),
      texts,
      complaints: await page.complaints(),
    }
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** What `antrean compare` finds for a scenario that the page has saved. */
  #compared(scenario: string): Promise<Results> {
    let found = this.#found.get(scenario)
    if (found === undefined) {
      found = this.#compare(scenario)
      this.#found.set(scenario, found)
    }
    return found
  }

  async #compare(scenario: string): Promise<Results> {
    await writeFile(join(this.#folder, 'with-setting.yaml'), scenario)
    await this.#antrean('compare', 'with-setting.yaml', '--out', 'compared', '--figures', 'none')
    return JSON.parse(await readFile(join(this.#folder, 'compared/results.json'), 'utf8')) as Results
  }

  async #antrean(command: string, file: string, ...others: string[]): Promise<void> {
    const asked = ['--replications', String(this.replications), '--seed', '1', '--store', 'off', '--quiet']
    await run(process.execPath, [join(root, 'dist/program/bin.js'), command, file, ...asked, ...others], {
      cwd: this.#folder,
    })
  }
}

/** All numbers of what is drawn, in their order. */
function numbersIn({ plans, comparison }: Results): number[] {
  const numbers: number[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value)
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) visit(each)
  }
  visit([plans, comparison])
  return numbers
}

/** How many are not the same; one that is missing counts. */
function differences(here: readonly number[], there: readonly number[]): number {
  const both = Math.min(here.length, there.length)
  const others = here.slice(0, both).filter((number, place) => !Object.is(number, there[place]))
  return others.length + Math.abs(here.length - there.length)
}
