import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparisonFigures, planFigures } from '../../src/report/figures/all-figures.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { sampleReplays } from '../report/sample-replays.ts'
import { sampleResults } from '../report/sample-results.ts'
import type { OpenBrowser } from './open-browser.ts'
import { openBrowser } from './open-browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const nastyTitle = 'Antrean </script><script>document.title = "broken"</script> & <b>"quotes"</b> \u2028'
const sample = sampleResults({ title: nastyTitle })
const results = { ...sample, replays: sampleReplays(sample) }

describe('the page report.html', () => {
  let browser: OpenBrowser
  let folder: string
  let page: Page
  const place = [...planFigures(results, 'wait', 'en')].findIndex(({ name }) => name.startsWith('queue-'))
  /** The backlog of the plan that is chosen. */
  const queue = () => page.locator(`figure[data-group="plan"][data-index="${place}"]`)
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrean-page-'))
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    const build = ['build', '-c', 'src/browser/vite.config.js', '--outDir', folder]
    await promisify(execFile)(process.execPath, [vite, ...build], { cwd: root })
    const template = await readFile(join(folder, 'report.html'), 'utf8')
    const file = join(folder, 'results.html')
    await writeFile(file, reportHtml(template, results, 'en'))
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
    const painted = await page.locator('figure:not([hidden]) canvas').evaluateAll((canvases) =>
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
    expect(await queue().locator('h3').textContent()).toContain('“Wait for the ministry”')
    await expect.poll(picture).not.toBe(before)
    const shown = await page
      .locator('.plan-tables:not([hidden])')
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
    expect(await page.locator('section.replay').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    expect(complaints).toEqual([])
  })

  it('fits a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 400, height: 800 })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    const widths = await page
      .locator('figure:not([hidden]) canvas')
      .evaluateAll((all) => all.map((canvas) => canvas.clientWidth))
    for (const width of widths) expect(width).toBeLessThanOrEqual(400)
  })
})
