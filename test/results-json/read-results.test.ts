import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { howToRenew } from '../../src/cli/reading-results/how-to-renew.ts'
import { loadScenario } from '../../src/cli/load-scenario.ts'
import { readResults, resultsFileOf } from '../../src/cli/reading-results/read-results.ts'
import type { Results } from '../../src/experiments/results.ts'
import { formatNumber } from '../../src/limits/format-number.ts'
import { sayLimit } from '../../src/limits/limit.ts'
import { resultsLimits } from '../../src/limits/results-limits.ts'
import { runAntrean } from '../cli/run-antrean.ts'
import { smallResults } from './small-results.ts'
import { withField } from './tampered-results.ts'

let folder: string
let file: string
let results: Results
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-results-'))
  file = join(folder, 'results.json')
  ;[, results] = await smallResults()
})
beforeEach(() => rmSync(file, { force: true, recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is said of a file with this text; '' when it is read. */
function saidOf(text: string): string {
  writeFileSync(file, text)
  try {
    readResults(file)
    return ''
  } catch (error) {
    expect((error as Error).name).toBe('UserError')
    return (error as Error).message.replaceAll(`${folder}/`, '')
  }
}

const of = (more: object) => JSON.stringify({ schema: 'antrean-results/1', ...more })

/** Results with something else at a path. */
const with_ = (path: readonly (string | number)[], json: string) =>
  withField(results, [{ path, pattern: '' }], json).text

describe('a results.json of another version', () => {
  it('that is older is told with the command that makes it anew', () => {
    const manifest = { scenarioFile: 'offices/my office.yaml', scenarioText: 'title: x\n', seed: 7, replications: 200 }
    expect(saidOf(of({ manifest, plans: [{ name: 'a' }, { name: 'b' }] }))).toBe(
      "results.json: was made by an older version of antrean; run the scenario again: antrean compare 'offices/my office.yaml' --seed 7\n" +
        '(its text is in this file too, under manifest.scenarioText)',
    )
    expect(saidOf(of({ manifest: { ...manifest, seed: 1, replication: 4 }, plans: [{ name: 'a' }] }))).toContain(
      ": antrean run 'offices/my office.yaml' --plan a --replication 4\n",
    )
    expect(saidOf(of({}))).toMatch(/older version of antrean; run the scenario again$/)
  })

  it('with the folder that they are in, where antrean made it, and with all that it takes to read and make the same', () => {
    const made = { scenarioFile: 'kantor.yaml', engine: 'simjs', allowOutside: true }
    const text = of({ manifest: made, plans: [{ name: 'sewa' }] })
    const out = join(folder, 'hasil kami')
    mkdirSync(out)
    writeFileSync(join(out, 'results.json'), text)
    const saidOfFolder = () => {
      try {
        return String(readResults(join(out, 'results.json')))
      } catch (error) {
        return (error as Error).message
      }
    }
    const command = 'antrean run kantor.yaml --plan sewa --engine simjs --allow-outside'
    expect(saidOfFolder().endsWith(`: ${command}`)).toBe(true)
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ files: ['results.json'] }))
    expect(saidOfFolder().endsWith(`: ${command} --out '${out}'`)).toBe(true)
    expect(howToRenew({ manifest: made, plans: [] }, 'output/kantor')).not.toContain('--out')
    rmSync(out, { recursive: true })
  })

  it('makes no command of what is no file name', () => {
    for (const scenarioFile of [5, null, '', '--out=/', 'a\u001b[2J', 'x'.repeat(2000), {}]) {
      expect(saidOf(of({ manifest: { scenarioFile }, plans: 'x' }))).toMatch(/; run the scenario again$/)
    }
  })

  it('that is newer asks for an update', () => {
    expect(saidOf(of({ schema: 'antrean-results/999' }))).toMatch(
      /^results\.json: was made by a newer version of antrean; update antrean, or run the scenario again$/,
    )
  })

  it.each(['something-else/2', 'antrean-results/', 'antrean-results/1e9', 'antrean-results/-1', '5'])(
    'or of another program, such as %s, is told',
    (schema) => {
      expect(saidOf(of({ schema }))).toMatch(
        /is not a results\.json .*: it has no field "schema" with "antrean-results\/2"/,
      )
    },
  )
})

describe('what is given in the wrong place', () => {
  it('a folder without results, with those in it that have some', () => {
    const output = join(folder, 'output')
    mkdirSync(join(output, 'madiun-why'), { recursive: true })
    expect(() => resultsFileOf(output)).toThrow(
      `${output}: is a folder without a results.json; give the folder that run or compare have written, or the results.json in it`,
    )
    for (const name of ['kantor', 'madiun']) {
      mkdirSync(join(output, name))
      writeFileSync(join(output, name, 'results.json'), '{}')
    }
    expect(() => resultsFileOf(output)).toThrow(
      `is a folder without a results.json; give one of ${join(output, 'kantor')}, ${join(output, 'madiun')}`,
    )
    rmSync(output, { recursive: true })
  })

  it('results where a scenario is expected', () => {
    writeFileSync(file, JSON.stringify(results))
    expect(() => loadScenario(file)).toThrow(
      `${file}: is a results file of antrean, and no scenario; to draw its report again: antrean report ${file}`,
    )
    writeFileSync(file, '{"schema":"antrean-why/1","manifest":{}}')
    expect(() => loadScenario(file)).toThrow(`${file}: is the answer of why, and no scenario; give the scenario file`)
  })
})

describe('costs that do not add up', () => {
  it.each(['repairs', 'office'])('are told: other %s', (part) => {
    expect(saidOf(with_(['plans', 0, 'cost', part, 'mean'], '123456789'))).toMatch(
      /plans\[0\]\.cost\.office\.mean: found \S+; allowed: \S+, the sum of all that the office pays for/,
    )
  })

  it('are not those of waiting, which nobody pays', () => {
    expect(saidOf(with_(['plans', 0, 'cost', 'waiting', 'mean'], '123456789'))).toBe('')
  })
})

describe('what is no results.json', () => {
  it.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['{"schema": "antrean-results/2",', 'it is not JSON: it ends too early, at line 1, column 32'],
    ['{\n  "schema": antrean }', 'it is not JSON: line 2, column 13 cannot be read'],
    ['{"a": NaN}', 'it is not JSON: line 1, column 7 cannot be read'],
    ['title: A scenario\nstart: 2018-03-05\n', 'it is not JSON: line 1, column 1 cannot be read'],
    ['[]', 'it has no field "schema"'],
    ['null', 'it has no field "schema"'],
    ['5', 'it has no field "schema"'],
    ['{"__proto__": {"schema": "antrean-results/2"}}', 'it has no field "schema"'],
  ])('%j says so', (text, reason) => {
    expect(saidOf(text)).toContain(
      `results.json: is not a results.json that this version of antrean can read: ${reason}`,
    )
  })

  it('may begin with a byte order mark, have a field twice or a strange one', () => {
    const text = JSON.stringify(results)
    expect(saidOf(`\uFEFF${text}`)).toBe('')
    expect(saidOf(`{"schema": 1, "toString": 1, "__proto__": {"plans": []}, ${text.slice(1)}`)).toBe('')
  })

  it('is told where it is a folder, missing, or no file of its own', () => {
    expect(() => resultsFileOf(folder)).toThrow(/is a folder without a results\.json/)
    expect(() => readResults(file)).toThrow(/there is no such file/)
    mkdirSync(file)
    expect(resultsFileOf(folder)).toBe(file)
    expect(() => readResults(file)).toThrow(/it is a folder, not a file/)
    expect(() => readResults('/dev/null')).toThrow(/it is no file of its own/)
    expect(() => readResults(join(folder, 'x'.repeat(5000)))).toThrow(/the name is too long/)
    rmSync(file, { recursive: true })
    writeFileSync(file, '{}')
    expect(() => readResults(join(file, 'results.json'))).toThrow(/a part of the path is a file/)
  })
})

describe('the limits of results.json', () => {
  it('size', () => {
    const { fileSize } = resultsLimits
    writeFileSync(file, '{')
    truncateSync(file, (fileSize.most + 1) * 1_000_000)
    expect(() => readResults(file)).toThrow(sayLimit(fileSize, fileSize.most + 1))
  })

  it('depth, also of what is no JSON', () => {
    const { depth } = resultsLimits
    const deep = (levels: number) => `${'['.repeat(levels)}"]]\\"]"${']'.repeat(levels)}`
    expect(saidOf(deep(depth.most))).toContain('it has no field "schema"')
    expect(saidOf(deep(depth.most + 1))).toContain(sayLimit(depth, 0))
    expect(saidOf('{"a":'.repeat(1_000_000))).toContain(sayLimit(depth, 0))
  })

  it.each([
    ['number', ['plans', 0, 'cost', 'office', 'mean'], '1.1e30'],
    ['name', ['plans', 0, 'name'], JSON.stringify('x'.repeat(10_001))],
    ['text', ['scenario', 'title'], JSON.stringify('x'.repeat(1_000_001))],
    ['plans', ['plans'], JSON.stringify(Array.from({ length: 1001 }, () => 0))],
    ['things', ['warnings'], JSON.stringify(Array.from({ length: 100_001 }, () => 0))],
    [
      'intervals',
      ['plans', 0, 'example', 'units', 0, 'spells'],
      JSON.stringify(Array.from({ length: 1_000_001 }, () => 0)),
    ],
    ['pairs', ['comparison'], `{"familyConfidence": 0.95, "differences": [${'0,'.repeat(5_000_000)}0]}`],
  ] as const)('%s', (limit, path, json) => {
    expect(saidOf(with_(path, json))).toContain(sayLimit(resultsLimits[limit], 0))
    expect(formatNumber(resultsLimits[limit].most)).not.toBe('')
  })
})

describe('antrean report', () => {
  it('names the field, what was found, what is allowed and what to do, and ends with status 2', () => {
    writeFileSync(file, with_(['plans', 0, 'services', 0, 'clearing', 'gone', 'byDay', 3, 'value'], '"x"'))
    const { status, stderr, stdout } = runAntrean(['report', folder, '--out', join(folder, 'out')])
    expect(stderr).toBe(
      `${file}: holds what no run of this version of antrean writes\n` +
        '  plans[0].services[0].clearing.gone.byDay[3].value: found "x"; allowed: a number from 0 to 1, or null\n' +
        'run the scenario again: antrean run office.yaml --plan wait --replications 3\n',
    )
    expect([status, stdout]).toEqual([2, ''])
  })

  it('tells at most twenty problems', () => {
    const said = saidOf(with_(['plans', 0, 'services', 0, 'wait', 'byApplicationDay'], '[1, 2, 3, 4, 5, 6, 7, {}]'))
    expect(said.split('\n').filter((line) => line.startsWith('  plans')).length).toBeLessThanOrEqual(20)
    const many = saidOf(with_(['plans', 0, 'services', 0], '{}')).split('\n')
    expect(many).toHaveLength(23)
    expect(many.at(-2)).toBe('  and more of the kind')
  })

  it('takes the folder of a run', () => {
    writeFileSync(file, JSON.stringify(results))
    const { status, stderr } = runAntrean(['report', folder, '--out', join(folder, 'out'), '--quiet'])
    expect([status, stderr]).toEqual([0, ''])
  })
})
