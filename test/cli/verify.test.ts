import { afterEach, describe, expect, it } from 'vitest'
import { exitStatusOf, formatError } from '../../src/cli/format-error.ts'
import { verificationTable } from '../../src/cli/terminal/verification-table.ts'
import { verificationFailed } from '../../src/cli/verification-failure.ts'
import { loadShippedPlans, loadTextbookCases } from '../../src/cli/verification-scenarios.ts'
import { textbookCases } from '../../src/verification/textbook-cases.ts'
import type { Verification, VerificationLine } from '../../src/verification/verification.ts'
import { officesOf, shippedScenarios } from '../verification/shipped-offices.ts'
import { speak } from '../../src/cli/words/program-language.ts'
import { caseTitles, quantityNames } from '../../src/verification/case-words.ts'
import { runAntrean } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

const line: VerificationLine = {
  case: 'mm1',
  title: 'M/M/1',
  quantity: 'mean wait',
  unit: 'min',
  exact: 1.5,
  simulated: 1.6,
  halfWidth: 0.01,
  standardErrors: 20,
  limit: 4.4,
  replications: 400,
  passed: false,
}
const faulty: Verification = {
  engine: 'built-in',
  seed: 7,
  confidence: 0.95,
  falseAlarm: 0.001,
  lines: [line, { ...line, quantity: 'mean number in system', standardErrors: -1, simulated: 1.499, passed: true }],
  trajectories: [
    { scenario: 'a.yaml', plan: 'wait', events: 10, divergence: 'event 4: x is done, but x pauses' },
    { scenario: 'b.yaml', plan: 'as-is', events: 10, divergence: null },
  ],
  passed: false,
}

describe('antrean verify', () => {
  it('prints every line, and ends with status 0 when all is right', () => {
    const args = ['verify', '--case', 'mm1', '--case', 'deterministic', '--replications', '50', '--workers', '2']
    const { status, stdout, stderr } = runAntrean(args)
    expect(stderr).toMatch(/^verify: 2 cases\ndone in .*\n$/)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}mean wait, min +1\.500? +1\.\d+ ± 0\.\d+ +[+-]\d\.\d\d {2}ok$/m)
    expect(stdout).toMatch(/^ {2}textbook\/mm1\.yaml +\d+ events the same {2}ok$/m)
    expect(stdout).toContain('All 10 checks passed.')
  })

  it('prints JSON and nothing else, the same on one thread and on two', async () => {
    const on = (workers: string) =>
      inSession(['verify', '--case', 'redo', '--replications', '9', '--json', '--workers', workers])
    const [one, two] = [await on('1'), await on('2')]
    const found = JSON.parse(one.stdout) as Verification
    expect(found.lines.map(({ quantity }) => quantity)).toEqual(['mean wait', 'mean time in system'])
    expect(found.passed).toBe(true)
    expect(two.stdout).toBe(one.stdout)
  })

  it('holds the engines together on every plan of every shipped scenario, when no case is named', () => {
    const names = (plans: readonly { scenario: string; plan: string }[]) =>
      plans.map(({ scenario, plan }) => `${scenario} ${plan}`).toSorted()
    const all = shippedScenarios.flatMap((scenario) => officesOf(scenario).map(({ plan }) => ({ scenario, plan })))
    expect(names(loadShippedPlans([]))).toEqual(names(all))
    expect(loadTextbookCases([]).cases).toEqual(textbookCases)
    expect(names(loadShippedPlans(['mm1']))).toEqual(['textbook/mm1.yaml as-is'])
  })

  it('knows its cases', async () => {
    const { status, stderr } = await inSession(['verify', '--case', 'mm2'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^--case: there is no case "mm2" \(did you mean "m\w+1?"\?\); the cases are mm1, mmc, /)
  })
})

describe('a verification in Indonesian', () => {
  afterEach(() => speak('en'))

  it('has its words for titles, quantities and units, and writes numbers as they are written there', () => {
    speak('id')
    const table = verificationTable(faulty)
    expect(table).toMatch(/^ {2}rata-rata waktu tunggu, menit +1,500 +1,600 ± 0,010 +\+20,00 {2}GAGAL$/m)
    expect(table).toContain('paling banyak 0,001 (')
    expect(formatError(verificationFailed(faulty), ['verify'])).toContain('\n  mm1: rata-rata waktu tunggu\n')
  })

  it('has no English words in what it calls things', () => {
    const called = [...Object.values(caseTitles), ...Object.values(quantityNames)]
    expect(called.filter((words) => /\b(of|with|mean|and|the|that|wait|time|largest)\b/.test(words))).toEqual([])
    expect(textbookCases.map(({ title }) => title).toSorted()).toEqual(Object.keys(caseTitles).toSorted())
  })
})

describe('a verification that fails', () => {
  it('ends with status 1 and says what failed, without a stack', () => {
    const failure = verificationFailed(faulty)
    expect(exitStatusOf(failure)).toBe(1)
    expect(formatError(failure, ['verify'])).toBe(
      [
        'antrean: 2 of 4 checks failed (seed 7):',
        '  mm1: mean wait',
        '  a.yaml, plan wait: event 4: x is done, but x pauses',
        '    to see it: antrean run scenarios/a.yaml --plan wait --replication 0 --seed 7 --trace trace-built-in.csv',
        '          and: antrean run scenarios/a.yaml --plan wait --replication 0 --seed 7 --engine simjs --trace trace-simjs.csv',
        '  By chance alone this happens in less than 1 of 1000 verifications; another --seed tells.',
        '',
      ].join('\n'),
    )
  })

  it('shows it in the table', () => {
    const table = verificationTable(faulty)
    expect(table).toMatch(/^ {2}mean wait, min +1\.500 +1\.600 ± 0\.010 +\+20\.00 {2}FAILED$/m)
    expect(table).toMatch(/^ {2}a\.yaml, wait\n {4}FAILED: event 4: x is done, but x pauses$/m)
    expect(table).toContain('2 of 4 checks failed.')
  })
})
