import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Estimate, Results } from '../../src/experiments/results.ts'
import { listOf, objectOf, oneOf, orNull } from '../../src/experiments/results-schema/exactly.ts'
import { problemsOfResults } from '../../src/experiments/results-schema/problems-of-results.ts'
import { amount, count, yesOrNo } from '../../src/experiments/results-schema/values.ts'
import { scenarioFiles } from '../kept-results/scenario-files.ts'
import { sampleResults } from '../report/sample-results.ts'
import { resultsFrom, shippedResults } from '../shipped-results.ts'
import { demandIndonesian } from './demand-indonesian.ts'
import { smallResults } from './small-results.ts'
import { withField } from './tampered-results.ts'

let results: Results
beforeAll(async () => {
  ;[results] = await smallResults()
})

/** The problems of results in which something else stands at a path. */
function problemsWith(path: readonly (string | number)[], json: string | null): string[] {
  const { text } = withField(results, [{ path, pattern: '' }], json)
  return problemsOfResults(JSON.parse(text)).map(({ path: at, found, allowed }) => `${at}: ${found.en}; ${allowed.en}`)
}

/** Results with something else in place of each value without parts; lists and objects stay. */
function withEachValue(value: unknown, other: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown): unknown => withEachValue(item, other))
  if (typeof value !== 'object' || value === null) return other
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, unknown] => [key, withEachValue(item, other)]),
  )
}

describe('the schema of results', () => {
  it.each(scenarioFiles)('takes the results of $name', async ({ name, path }) => {
    const made = name.startsWith('offices/') ? await resultsFrom(path) : await shippedResults(`${name}.yaml`)
    expect(problemsOfResults(JSON.parse(JSON.stringify(made)))).toEqual([])
  })

  it('takes the results that tests of reports are made of, of many replications and of one', async () => {
    const all = [sampleResults(), ...(await smallResults())]
    expect(all.map((each) => problemsOfResults(each))).toEqual(all.map(() => []))
  })

  it('ignores fields that it does not know, which a later version may have added, and demands all others', () => {
    const added = { ...results, later: { deep: [1] }, plans: results.plans.map((plan) => ({ ...plan, later: 1 })) }
    expect(problemsOfResults(added)).toEqual([])
    expect(problemsWith(['plans', 1, 'pools'], null)).toEqual(['plans[1].pools: nothing; a list of 0 to 100,000'])
  })

  it('takes results without what earlier versions did not write', () => {
    expect(problemsWith(['plans', 0, 'tallies'], null)).toEqual([])
    expect(problemsWith(['plans', 0, 'services', 0, 'foundNoPlace'], null)).toEqual([])
  })

  it.each([
    [['plans', 1, 'services', 0, 'backlog', 'p50', 2], '"5"', 'a number from 0 to 1e+30'],
    [['plans', 1, 'services', 0, 'backlog', 'p50', 2], '1e400', 'a number from 0 to 1e+30'],
    [['plans', 1, 'services', 0, 'backlog', 'p50'], '[1, 2]', 'a list of 8 days'],
    [['plans', 1, 'services', 0, 'clearing', 'gone', 'p80', 'value'], '8', 'a whole number from 0 to 7, or null'],
    [['plans', 0, 'services', 0, 'clearing', 'gone', 'byDay', 3, 'value'], '1.5', 'a number from 0 to 1, or null'],
    [['plans', 0, 'services', 0, 'replications', 'gone', 0], '"maybe"', 'yes, no, unknown'],
    [['plans', 0, 'services', 0, 'replications', 'lost'], '[1]', 'a list of 3 replications'],
    [['plans', 0, 'example', 'units', 0, 'spells', 0, 'state'], '"constructor"', /^working, idle, closed, /],
    [['plans', 0, 'units', 0, 'share', 'idle'], '-1', 'a number from 0 to 1'],
    [['plans', 0, 'wait'], '1', null],
    [['manifest', 'replications'], '-1', 'a whole number from 1 to 1,000,000'],
    [['manifest', 'seed'], '0.5', 'a whole number from 0 to 4,294,967,295'],
    [['scenario', 'startDate'], '"2018-02-30"', 'a date YYYY-MM-DD'],
    [['scenario', 'days'], '1e8', 'a whole number from 1 to 36,525'],
    [['comparison', 'differences', 0, 'measure'], '"toString"', /^gone, office-cost, /],
    [['warnings', 0, 'code'], '"__proto__"', 'a code of a warning that this version knows'],
    [
      ['warnings'],
      '[{"code": "link-never-down", "plans": [], "values": {}}]',
      'a text of at most 1,000,000 characters',
    ],
    [['decision', 'plans', 0, 'standing'], '"best"', /^same, equal, .*, or null$/],
  ] as const)('says of %j what is allowed instead of %s', (path, json, allowed) => {
    const problems = problemsWith(path, json)
    if (allowed === null) expect(problems).toEqual([])
    else
      expect(problems.map((problem) => problem.split('; ')[1])).toContainEqual(
        typeof allowed === 'string' ? allowed : expect.stringMatching(allowed),
      )
  })

  it.each([
    [['plans', 1, 'name'], '"wait"', 'plans[1].name: "wait"; a name that none before it has'],
    [['decision', 'ranking', 0], '"x"', 'decision.ranking[0]: "x"; the name of a plan of these results'],
    [['decision', 'best'], '"x"', 'decision.best: "x"; the first plan of the ranking'],
    [['scenario', 'focus'], '"x"', 'scenario.focus: "x"; the name of a service of these results'],
    [['scenario', 'dates', 2], '"2018-03-09"', 'scenario.dates[2]: "2018-03-09"; 2018-03-07, day 2 of the run'],
    [['plans', 0, 'units', 0, 'pool'], '"x"', 'plans[0].units[0].pool: "x"; the name of a pool of these results'],
    [['comparison'], 'null', 'comparison: null; an object, since there are several plans'],
    [['warnings', 0, 'plans', 0], '"x"', 'warnings[0].plans[0]: "x"; the name of a plan of these results'],
  ] as const)('finds that %j does not agree when it is %s', (path, json, problem) => {
    expect(problemsWith(path, json)).toContain(problem)
  })

  it.each([
    { what: 'text', other: '""' },
    { what: 'a number', other: -1e40 },
    { what: 'an object', other: {} },
    { what: 'a list', other: [1, 2] },
    { what: 'nothing', other: undefined },
  ])('says it without a word of English in Indonesian, where every value is $what', ({ other }) => {
    const problems = problemsOfResults(withEachValue(results, other))
    expect(new Set(problems.map(({ allowed }) => allowed.id)).size).toBeGreaterThan(30)
    for (const { found, allowed } of problems) demandIndonesian(found.id, allowed.id)
  })

  it.each([
    [['plans', 1, 'name'], '"wait"', 'tertulis "wait"; nama yang belum dipakai di atasnya'],
    [['decision', 'ranking', 0], '"x"', 'tertulis "x"; nama rencana dalam hasil ini'],
    [['decision', 'best'], '"x"', 'tertulis "x"; rencana pertama dalam "ranking"'],
    [['scenario', 'focus'], '"x"', 'tertulis "x"; nama layanan dalam hasil ini'],
    [['scenario', 'dates', 2], '"2018-03-09"', 'tertulis "2018-03-09"; 2018-03-07, hari nomor 2 dalam simulasi'],
    [['comparison'], 'null', 'tertulis null; objek, karena rencananya lebih dari satu'],
    [['plans', 1, 'pools'], null, 'tidak ada isinya; daftar berisi 0 sampai 100.000 nilai'],
    [['plans', 1, 'services', 0, 'backlog', 'p50'], '[1, 2]', 'berisi daftar 2 nilai; daftar berisi 8 hari'],
    [['plans', 0, 'units', 0, 'share', 'idle'], '-1', 'tertulis -1; angka dari 0 sampai 1'],
    [['manifest', 'engine'], '"x"', 'tertulis "x"; salah satu dari built-in, simjs'],
  ] as const)('says in Indonesian what is wrong with %j where it is %s', (path, json, said) => {
    const { text } = withField(results, [{ path, pattern: '' }], json)
    const problems = problemsOfResults(JSON.parse(text)).map(({ found, allowed }) => `${found.id}; ${allowed.id}`)
    expect(problems).toContain(said)
  })

  it('finds a bounded number of problems, however many there are', () => {
    const all = Array.from({ length: 300_000 }, () => 'x')
    const wrong = withField(results, [{ path: ['warnings'], pattern: '' }], JSON.stringify(all.slice(0, 90_000))).text
    expect(problemsOfResults(JSON.parse(wrong)).length).toBeLessThanOrEqual(50)
    expect(problemsOfResults({ ...results, plans: all })).toHaveLength(1)
  })

  it('does not compile where it says more, less or something else than the type', () => {
    // @ts-expect-error a field is missing
    objectOf<Estimate>({ mean: amount, halfWidth: orNull(amount), sd: orNull(amount), n: count })
    // @ts-expect-error the type allows null
    objectOf<Pick<Estimate, 'sd'>>({ sd: amount })
    // @ts-expect-error the type does not allow null
    objectOf<Pick<Estimate, 'mean'>>({ mean: orNull(amount) })
    // @ts-expect-error the type has no such field
    objectOf<Pick<Estimate, 'mean'>>({ mean: amount, median: amount })
    // @ts-expect-error a word is missing
    oneOf<'a' | 'b'>({ a: true })
    // @ts-expect-error it is no list
    objectOf<Pick<Estimate, 'mean'>>({ mean: listOf(amount, { least: 0, most: 1 }) })
    expect(objectOf<Pick<Estimate, 'lowerBound'>>({ lowerBound: yesOrNo }).safeParse({ lowerBound: 1 }).success).toBe(
      false,
    )
  })

  it('is loaded by nothing that runs or compares', () => {
    const importers = [
      'cli/run-scenario.ts',
      'cli/save-report.ts',
      'experiments/run-experiment.ts',
      'experiments/results.ts',
    ]
    const texts = importers.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
    expect(texts.filter((text) => text.includes('results-schema'))).toEqual([])
  })
})
