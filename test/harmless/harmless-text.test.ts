import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hiddenCharacter } from '../../src/scenario/text/visible-text.ts'
import { openBrowser } from '../browser/open-browser.ts'
import { runAntrean, type Ended } from '../cli/run-antrean.ts'
import { inSession } from '../cli/session/antrean-session.ts'
import { HOSTILE } from './hostile-office.ts'

const folder = mkdtempSync(join(tmpdir(), 'antrean-harmless-'))
const out = join(folder, 'out')
const file = join(folder, 'hostile.yaml')
let compared: Ended

beforeAll(() => {
  writeFileSync(file, `${HOSTILE}# \u202ekcab\n`)
  compared = runAntrean([
    'compare',
    file,
    '--replications',
    '2',
    '--workers',
    '1',
    '--figures',
    'all',
    '--verbose',
    '--out',
    out,
  ])
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Everything but line ends. */
const hiddenIn = (text: string): string | null => hiddenCharacter(text.replaceAll('\n', ''))

describe('what is hidden in names and texts', () => {
  it.each(['en', 'id'])('is shown by check, and obeyed by no terminal: %s', async (lang) => {
    const { status, stdout, stderr } = await inSession(['check', file, '--lang', lang])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(hiddenIn(stdout)).toBeNull()
    expect(stdout).toContain('␛]0;HACKED␇')
    expect(stdout).toContain('\\u{202e}gnp.exe')
    expect(stdout).toContain('عربي עברית')
  })

  it('is shown by compare', () => {
    expect(compared.status).toBe(0)
    expect(hiddenIn(compared.stdout + compared.stderr)).toBeNull()
    expect(compared.stdout).toContain('␛[2J')
  })

  it('is written as escapes in JSON, which means the same', async () => {
    const { stdout } = await inSession(['check', file, '--json'])
    expect(hiddenIn(stdout)).toBeNull()
    expect((JSON.parse(stdout) as { title: string }).title).toContain('\u001b]0;HACKED\u0007')
    const results = readFileSync(join(out, 'results.json'), 'utf8')
    expect(hiddenIn(results)).toBeNull()
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8')
    expect(hiddenIn(manifest)).toBeNull()
    expect((JSON.parse(manifest) as { scenarioText: string }).scenarioText).toContain('\u202ekcab')
    expect((JSON.parse(results) as { scenario: { title: string } }).scenario.title).toContain('\u009b2J')
  })

  it('keeps no colour but our own on a terminal that shows colours', () => {
    const { stdout } = runAntrean(['check', file], undefined, { FORCE_COLOR: '1' })
    expect(stdout).toContain('\u001b[1m')
    // eslint-disable-next-line no-control-regex
    expect(hiddenIn(stdout.replaceAll(/\u001b\[(1|2|22)m/g, ''))).toBeNull()
  })

  it.each([
    [['\u001b[2J'], 'Unknown argument: ␛[2J'],
    [['run', '\u001b]0;x\u0007.yaml'], '␛]0;x␇.yaml: cannot read it'],
    [['run', file, '--plan', '\u202eX'], 'the scenario has no plan "\\u{202e}X"'],
    [['check', file, '--\u001b[31mred'], '␛[31mred'],
    [['run', file, '--out', join(file, '\u009b2J')], '\\u{9b}2J'],
  ])('is shown in an error about arguments: %j', async (args, message) => {
    const { status, stdout, stderr } = await inSession(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(hiddenIn(stderr)).toBeNull()
  })

  it('is shown in a problem with its lines', async () => {
    const wrong = join(folder, 'wrong.yaml')
    writeFileSync(wrong, HOSTILE.replace('horizon: 20 d', 'horizon: "\\e[2J" # \u202ekcab \u001b[31m'))
    const { status, stderr } = await inSession(['check', wrong])
    expect(status).toBe(2)
    expect(hiddenIn(stderr)).toBeNull()
  })

  it('refuses a name that nobody can see', async () => {
    const wrong = join(folder, 'name.yaml')
    writeFileSync(wrong, HOSTILE.replace('  turned:', '  "a\\u202Eb":'))
    const { status, stderr } = await inSession(['check', wrong])
    expect(status).toBe(2)
    expect(stderr).toContain('a name cannot have \\u{202e} in it, which nobody sees')
  })
})

describe('the files of a report with hostile names', () => {
  it('hide nothing and are read as tables', () => {
    const files = readdirSync(out).filter((name) => name.endsWith('.csv'))
    expect(files.length).toBeGreaterThan(6)
    for (const name of files) {
      const text = readFileSync(join(out, name), 'utf8').replace(/^\uFEFF/, '')
      expect(hiddenIn(text)).toBeNull()
      const [head = [], ...rows] = parse(text) as string[][]
      expect(rows.every((row) => row.length === head.length)).toBe(true)
      const cells = rows.flat()
      expect(cells.filter((cell) => /^[=+@\t\r]|^-\D|^[＝＋－＠]/.test(cell))).toEqual([])
    }
  })

  it('have a summary in which nothing is a link, a picture or HTML', () => {
    const text = readFileSync(join(out, 'summary.md'), 'utf8')
    expect(hiddenIn(text)).toBeNull()
    expect(text).not.toMatch(/<(script|img|svg|!--)/i)
    expect(text).not.toMatch(/(?<!\\)\]\((?!figures\/)/)
    expect(text).not.toMatch(/http:\/\//)
  })

  describe('in a browser', () => {
    let page: Page
    let close: () => Promise<void>

    beforeAll(async () => {
      const browser = await openBrowser()
      page = await browser.context.newPage()
      close = browser.close
      await page.goto(`file://${join(out, 'report.html')}`)
    })
    afterAll(() => close())

    it('run nothing, and show the text as it was written', async () => {
      expect(await page.evaluate(() => (window as unknown as { PWN?: number }).PWN)).toBeUndefined()
      const shown = await page.evaluate(() => document.body.innerText)
      expect(hiddenIn(shown.replaceAll(/[\t\u00a0]/g, ''))).toBeNull()
      expect(shown).toContain('</script><script>window.PWN=1;alert(1)</script>')
      expect(shown).toContain('␛]0;HACKED␇')
      expect(await page.title()).toContain('\\u{202e}gnp.exe')
    })

    it('draw every plan', async () => {
      for (const plan of ['more', 'turned', 'tab', 'people']) {
        await page.selectOption('#plan', plan)
        expect(await page.locator('.plan:not([hidden])').getAttribute('data-plan')).toBe(plan)
      }
    })

    it('have pictures that are XML without fault', async () => {
      const figures = readdirSync(join(out, 'figures')).filter((name) => name.endsWith('.svg'))
      expect(figures.length).toBeGreaterThan(5)
      for (const name of figures) {
        const svg = readFileSync(join(out, 'figures', name), 'utf8')
        const faults = await page.evaluate(
          (text) =>
            new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror, script').length,
          svg,
        )
        expect(`${name}: ${faults}`).toBe(`${name}: 0`)
      }
    })
  })
})
