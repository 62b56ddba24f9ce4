import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shownResults } from '../../src/report/called.ts'
import { comparisonFigures, planFigures } from '../../src/report/figures/all-figures.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { sampleReplays } from '../report/sample-replays.ts'
import { sampleResults } from '../report/sample-results.ts'
import type { OpenBrowser } from './open-browser.ts'
import { openBrowser } from './open-browser.ts'

/** As `npm run build` leaves it. */
const template = fileURLToPath(new URL('../../dist/browser/report.html', import.meta.url))
const nastyTitle = 'Antrean </script><script>document.title = "broken"</script> & <b>"quotes"</b> \u2028'
const hostile: Readonly<Record<string, string>> = {
  'move-one': '=HYPERLINK("http://antrean.invalid") <img src=x onerror=document.title=1>',
  saturdays: `\u202egnp.exe \u05e9\u05dc\u05d5\u05dd ${'W'.repeat(300)}`,
}
const sample = sampleResults({ title: nastyTitle })
const results = shownResults(
  {
    ...sample,
    plans: sample.plans.map((plan) => ({ ...plan, title: hostile[plan.name] ?? plan.title })),
    replays: sampleReplays(sample),
  },
  'en',
)

describe('the page report.html', () => {
  let browser: OpenBrowser
  let folder: string
  let page: Page
  /** The backlog of the plan that is chosen. */
  const queue = () => page.locator('.plan:not([hidden]) figure[data-name^="queue-"]')
  const requests: string[] = []
  const complaints: string[] = []

  const unfold = () =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
  /** Texts that are wider than their place, and what reaches beyond the page. */
  const cut = (room?: number) =>
    page.evaluate((width = document.documentElement.clientWidth) => {
      const texts = document.querySelectorAll<HTMLElement>('td, th, h1, h2, h3, h4, p, li, dd, dt, summary, caption')
      return Array.from(texts)
        .filter((text) => text.clientWidth > 1 && !text.matches('.unseen'))
        .filter((text) => text.scrollWidth > text.clientWidth + 1 || text.getBoundingClientRect().right > width + 1)
        .map(({ textContent }) => textContent.slice(0, 80))
    }, room)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrean-page-'))
    const file = join(folder, 'results.html')
    await writeFile(file, reportHtml(await readFile(template, 'utf8'), results, 'en'))
    browser = await openBrowser()
    page = await browser.context.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.setViewportSize({ width: 1000, height: 800 })
    await page.goto(pathToFileURL(file).href)
  })

  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('asks for nothing but itself and complains of nothing', () => {
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([page.url()])
    expect(complaints).toEqual([])
  })

  it('runs no script but its own', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.foreign = true'
      document.body.append(script)
      return 'foreign' in globalThis
    })
    expect(ran).toBe(false)
    expect(complaints.splice(0).join()).toContain('Content Security Policy')
  })

  it('shows a title with script marks as text', async () => {
    expect(await page.locator('h1').textContent()).toContain('</script><script>')
    expect(await page.title()).not.toBe('broken')
  })

  it('draws every chart', async () => {
    await unfold()
    const painted = await page.locator('figure:visible canvas').evaluateAll((canvases) =>
      (canvases as HTMLCanvasElement[]).map((canvas) => {
        const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data
        return new Set(new Uint32Array(pixels.buffer)).size
      }),
    )
    const shown = [...comparisonFigures(results, 'en'), ...planFigures(results, results.decision!.best, 'en')]
    expect(painted.length).toBe(shown.length)
    for (const colours of painted) expect(colours).toBeGreaterThan(20)
  })

  it('draws the charts of another plan when it is chosen, and shows its tables', async () => {
    const picture = () =>
      queue()
        .locator('canvas')
        .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
    const before = await picture()
    await page.selectOption('#plan', 'wait')
    await unfold()
    expect(await queue().locator('h4').textContent()).toContain('“Wait for the ministry”')
    await expect.poll(picture).not.toBe(before)
    const shown = await page
      .locator('.plan:not([hidden])')
      .evaluateAll((all) => all.map((div) => (div as HTMLElement).dataset['plan']))
    expect(shown).toEqual(['wait'])
    expect(complaints).toEqual([])
  })

  it('hides a curve when its name in the legend is clicked', async () => {
    const canvas = queue().locator('canvas')
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
    const before = await picture()
    const isDrawn = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    // where the legend stands depends on how many lines it takes
    for (const y of [20, 30, 40, 50, 60, 70, 80, 90]) {
      await canvas.click({ position: { x: 80, y } })
      await page.mouse.move(0, 0)
      await isDrawn()
      if ((await picture()) !== before) break
    }
    expect(await picture()).not.toBe(before)
  })

  it('has nothing that keeps someone out who hears it or uses a keyboard', async () => {
    // the page runs no script that it does not know; this one is put beside them from outside
    const { context } = browser
    await page.bringToFront()
    await (await context.newCDPSession(page)).send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    await unfold()
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(async () => {
      const { axe: own } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
      return own.run({ resultTypes: ['violations'] })
    })
    const said = violations.map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0].html}`)
    expect(said.filter((text) => /^(?:serious|critical)/.test(text))).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
  })

  it('sorts a table by a column, with the keyboard too, and says how it is sorted', async () => {
    const table = page.locator('.table[data-name="ranked-plans"] table')
    const column = () => table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent))
    const before = await column()
    const pays = table.locator('thead th').filter({ hasText: 'The office pays' })
    await pays.locator('button').focus()
    await page.keyboard.press('Enter')
    expect(await pays.getAttribute('aria-sort')).toBe('ascending')
    const cheapest = await column()
    expect(cheapest[0]).toContain('Wait for the ministry')
    expect(cheapest.toSorted()).toEqual(before.toSorted())
    await page.keyboard.press('Enter')
    expect(await pays.getAttribute('aria-sort')).toBe('descending')
    expect(await column()).toEqual(cheapest.toReversed())
  })

  it('copies a table so that a spreadsheet has its numbers as numbers, without and with a clipboard', async () => {
    const button = page.locator('.fold:has([data-name="ranked-plans"]) .tools button')
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
      document.addEventListener('copy', () => {
        Object.assign(globalThis, { copied: (document.activeElement as HTMLTextAreaElement).value })
      })
    })
    await button.click()
    await expect.poll(() => page.evaluate('globalThis.copied')).toBeTruthy()
    const text = (await page.evaluate('globalThis.copied')) as string
    const [head, ...rows] = text.split('\n').map((line) => line.split('\t'))
    expect(rows).toHaveLength(results.plans.length)
    const pays = head.indexOf('The office pays, IDR')
    for (const row of rows) expect(row[pays]).toMatch(/^\d{7,9}$/)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length))
    expect(rows.map(([plan]) => plan)).toContain(
      '"\'=HYPERLINK(""http://antrean.invalid"") <img src=x onerror=document.title=1>"',
    )
    expect(await page.locator('.tools [role="status"]').first().textContent()).toContain('Copied')
    await page.evaluate(() => {
      const clipboard = { writeText: (own: string) => Promise.resolve(Object.assign(globalThis, { kept: own })) }
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
    })
    await button.click()
    await expect.poll(() => page.evaluate('globalThis.kept')).toBe(text)
  })

  it('plays a future day by day, with a slider, keys and a button', async () => {
    const slider = page.locator('#replay-day')
    const bar = () => page.locator('.replay-number').first().textContent()
    expect(await slider.getAttribute('aria-valuetext')).toBe('Monday, 5 March 2018')
    expect(await bar()).toBe('1,000')
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('Tuesday, 6 March 2018')
    expect(await bar()).toBe('990')
    expect(await page.locator('.replay-label').first().textContent()).toContain('<script>')
    expect(await page.locator('.replay-boxes').first().textContent()).toContain('at the depot')
    expect(await page.locator('.replay-events').textContent()).toContain('Network is back')
    await page.click('#replay-play')
    expect(await page.textContent('#replay-play')).toBe('Pause')
    await expect.poll(() => slider.inputValue()).not.toBe('1')
    await page.click('#replay-play')
    await page.selectOption('#replay-choice', '1')
    expect(await page.textContent('#replay-which')).toContain('Replication 8')
    await page.emulateMedia({ media: 'print' })
    // paper has the middle future as a table, whichever is played
    expect(await page.locator('#replay').isVisible()).toBe(true)
    for (const part of ['#replay-which', '#replay-futures', '#replay-player', '#replay-picture'])
      expect(await page.locator(part).isVisible()).toBe(false)
    expect(await page.locator('#replay-table .table').count()).toBe(2)
    expect(await page.locator('#replay-table .table').nth(1).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    expect(complaints).toEqual([])
  })

  it('cuts nothing on a telephone, where the plan that comes first is the first card', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.reload()
    await unfold()
    expect(await cut()).toEqual([])
    const widths = await page
      .locator('figure:visible canvas')
      .evaluateAll((all) => all.map(({ clientWidth }) => clientWidth))
    for (const width of widths) expect(width).toBeLessThanOrEqual(390)
    const first = page.locator('.table[data-name="ranked-plans"] tbody tr').first()
    expect(await first.textContent()).toContain('(comes first)')
    const { x, width } = (await first.boundingBox())!
    expect(x + width).toBeLessThanOrEqual(390)
  })

  it('shows all plans on paper, nothing folded and nothing cut, and is as it was afterwards', async () => {
    await page.setViewportSize({ width: 1000, height: 800 })
    await page.reload()
    const folded = () => page.locator('details:not([open])').count()
    const before = await folded()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await folded()).toBe(0)
    expect(await page.locator('.plan:visible').count()).toBe(results.plans.length)
    expect(await page.locator('.tools:visible, nav:visible, select:visible').count()).toBe(0)
    const charts = await page.locator('figure canvas').evaluateAll((all) => all.map(({ clientWidth }) => clientWidth))
    expect(charts.length).toBeGreaterThan(3 * results.plans.length)
    for (const width of charts) expect(width).toBeGreaterThan(500)
    for (const width of charts) expect(width).toBeLessThanOrEqual(680)
    expect(await cut(680)).toEqual([])
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    expect(await folded()).toBe(before)
    expect(await page.locator('.plan:visible').count()).toBe(1)
    expect(complaints).toEqual([])
  })
})
