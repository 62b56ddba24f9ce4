import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAntrean } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

const scenario = 'scenarios/bandung-barat.yaml'

/** Arguments, and what standard error has to say. */
const wrong: readonly (readonly [args: string, message: RegExp])[] = [
  [
    '',
    /^A command is missing; give one of compare, run, solve, optimize, sweep, page, why, ask, promise, explain, diff, check, report, verify, schema, completion\nSee: antrean --help\n$/,
  ],
  ['compar x', /^Unknown command: compar \(did you mean compare\?\); the commands are compare, run, solve, optimize/],
  ['help compar', /^Unknown command: compar \(did you mean compare\?\)/],
  ['frobnicate', /^Unknown command: frobnicate; the commands are/],
  ['--frobnicate', /^A command is missing/],
  ['compare', /^FILE is missing\nSee: antrean compare --help\n$/],
  ['diff', /^BEFORE is missing\nSee: antrean diff --help\n$/],
  ['diff output/before', /^AFTER is missing\nSee: antrean diff --help\n$/],
  ['report', /^RESULTS is missing\nSee: antrean report --help\n$/],
  [`compare ${scenario} another.yaml`, /^Unknown argument: another.yaml\n/],
  [`schema ${scenario}`, /^Unknown argument: scenarios\/bandung-barat.yaml\n/],
  [
    `run ${scenario} --replicatons 5`,
    /^Unknown argument: replicatons \(did you mean --replications\?\)\nSee: antrean run/,
  ],
  [
    `run ${scenario} --replicatons 5 --seed x --workers 0 another.yaml`,
    /^--seed: found "x".*\n--workers: found "0".*\nUnknown arguments: .*\(did you mean --replications\?\)\nSee: antrean run --help\n$/,
  ],
  [`run ${scenario} --seed x --lang fr`, /^--seed: found "x".*\n--lang: found "fr".*\nSee: antrean run --help\n$/],
  [`run ${scenario} --replications`, /^--replications: a value is missing\n/],
  [`run ${scenario} --replications many`, /^--replications: found "many"; give a whole number from 1 to 1000000\n/],
  [`run ${scenario} --replications 0`, /^--replications: found "0"; give a whole number from 1/],
  [`run ${scenario} --replications -3`, /^--replications: found "-3"; give a whole number from 1/],
  [
    `run ${scenario} --replications 1000001`,
    /^--replications: found 1,000,001; give a whole number of at most 1,000,000\n/,
  ],
  [`run ${scenario} --workers 257`, /^--workers: found 257; give a whole number of at most 256\n/],
  [`run ${scenario} --replications 1e400`, /^--replications: found "1e400"; give a whole number/],
  [`run ${scenario} --replications 2.5`, /^--replications: found "2.5"; give a whole number/],
  [`run ${scenario} --seed 4294967296`, /^--seed: found 4,294,967,296; give a whole number of at most 4,294,967,295\n/],
  [`run ${scenario} --seed 1 --seed 2`, /^--seed: given 2 times \(1, 2\); give it once\n/],
  [`run ${scenario} --workers 0`, /^--workers: found "0"; give a whole number from 1 to 256\n/],
  [`run ${scenario} --engine simsj`, /^--engine: found "simsj"; give built-in or simjs\n/],
  [`run ${scenario} --lang fr`, /^--lang: found "fr"; give en \(English\) or id \(Indonesian\)\n/],
  [`run ${scenario} --replication -1`, /^--replication: found "-1"; give a whole number from 0 to 9007199254740991\n/],
  [`run ${scenario} --replication`, /^--replication: a value is missing\n/],
  [
    `run ${scenario} --replication 3 --replications 5`,
    /^--replication and --replications: found both; give --replication 3 for that one alone, or --replications for a study\n/,
  ],
  [
    `run ${scenario} --trace trace.csv`,
    /^--trace: a trace tells one replication; say which with --replication, 0 for the one that the timeline shows\n/,
  ],
  [
    `run ${scenario} --replication 3 --out output/not-written --trace scenarios/bandung-barat.yaml`,
    /^scenarios\/bandung-barat.yaml: exists and is no trace of antrean, so it is left as it is; .*--trace\n$/,
  ],
  [`compare ${scenario} --replication 3`, /^Unknown argument: replication \(did you mean --replications\?\)\n/],
  [`run ${scenario} --out=`, /^--out: found nothing; give a name\n/],
  [`run ${scenario} --plan`, /^--plan: a value is missing\n/],
  [`run ${scenario} --plan wait --plan saturdays`, /^--plan: run follows one plan, found 2 \(wait, saturdays\)/],
  [
    `run ${scenario} --plan saturday`,
    /^--plan: the scenario has no plan "saturday" \(did you mean "saturdays"\?\); its plans/,
  ],
  ['check scenarios/bandung-barrat.yaml', /no such file \(did you mean scenarios\/bandung-barat.yaml\?\)\n$/],
  ['check scenarios/bandung-barat', /no such file \(did you mean scenarios\/bandung-barat.yaml\?\)\n$/],
  [
    'solve scenarios/bandung-barat-deterministic.yaml',
    /^scenarios\/bandung-barat-deterministic.yaml: there is nothing to choose/,
  ],
  ['compare scenarios', /^scenarios: cannot read it: it is a folder, not a file\n$/],
  [
    'report scenarios/bandung-barat.yaml',
    /^scenarios\/bandung-barat.yaml: is not a results.json .*: it is not JSON: line 1, column 1 cannot be read; give /,
  ],
  ['report package.json', /^package.json: is not a results.json .*: it has no field "schema" with /],
  [
    `run ${scenario} --out test`,
    /^test: holds files and is no results folder of antrean, so it is left as it is; .*--out\n$/,
  ],
  [
    `run ${scenario} --out package.json/x`,
    /^package.json\/x: results cannot be written there: a part of the path is a file, not a folder; choose/,
  ],
]

describe('wrong arguments', () => {
  const words = (args: string) => (args === '' ? [] : args.split(' '))

  it.each(wrong)('antrean %s: one clear message, status 2, nothing on standard output', async (args, message) => {
    const { status, stdout, stderr } = await inSession(words(args))
    // some are found after the line that says what is to be run
    expect(stderr.replace(/^\S+: 1 plan with .*\n/, '')).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at |Error/)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it.each(['', 'frobnicate', `run ${scenario} --plan saturday`])(
    'antrean %s: the program ends with just that',
    async (args) => {
      expect(runAntrean(words(args))).toEqual(await inSession(words(args)))
    },
  )
})

describe('a wrong scenario', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrean-wrong-'))
    mkdirSync(join(folder, 'scenarios'))
    writeFileSync(
      join(folder, 'scenarios', 'office.yaml'),
      [
        'title: wrong in three places',
        'start: 2018-13-05',
        'horizon: 10 d',
        'opening: { hours: { mon-fri: 08:00-16:00 }, holidays: holdays.csv }',
        'pools: { counters: { units: 2 } }',
        'services:',
        '  card: { arrivals: poisson(10 per day), route: [{ at: counter, takes: 5 min }] }',
        '',
      ].join('\n'),
    )
    writeFileSync(join(folder, 'scenarios', 'holidays.csv'), 'date,name\n2018-03-30,Good Friday\n')
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['check', 'run', 'compare'])(
    'is shown by %s with all its mistakes and their lines, and nothing is written',
    async (command) => {
      const { status, stdout, stderr } = await inSession([command, 'scenarios/office.yaml'], folder)
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^scenarios\/office\.yaml:2:8 start: /m)
      expect(stderr).toMatch(/^scenarios\/office\.yaml:4:\d+ opening\.holidays: .*holdays\.csv/m)
      expect(stderr).toMatch(
        /^scenarios\/office\.yaml:7:\d+ services\.card\.route\[0\]\.at: .*did you mean "counters"\?/m,
      )
      expect(stderr).toMatch(/^> 2 \| start: 2018-13-05$/m)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(readdirSync(folder)).toEqual(['scenarios'])
    },
  )
})
