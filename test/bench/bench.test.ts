import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mmc, mmcTimeInSystemQuantile } from '../../src/verification/exact/mmc.ts'
import { mmcBreakdowns } from '../../src/verification/exact/mmc-breakdowns.ts'
import { checkAgreement, checkExact } from './answers.ts'
import { type Case, type ContenderName, contenderNames } from './contenders/cases.ts'
import { contenderFor } from './contenders/contender-for.ts'
import { selectInPlace } from './contenders/quickselect.ts'
import { withResults } from './results-page.ts'

const root = join(import.meta.dirname, '../..')

/** The means and 95 % quantiles that a contender finds in so many replications. */
function answers(each: Case, contender: ContenderName, replications: number): { means: number[]; p95s: number[] } {
  const replicate = contenderFor(each, contender)
  const all = Array.from({ length: replications }, (_, r) => replicate(r))
  return { means: all.map(({ mean }) => mean), p95s: all.map(({ p95 }) => p95) }
}

describe('the contenders of the bench', () => {
  it.each(['antrean', 'by-hand', 'simjs'] as const)('M/M/2 %s: the exact mean and 95 % quantile', (contender) => {
    const { means, p95s } = answers({ kind: 'mm2', days: 20 }, contender, 12)
    const queue = { arrivalRate: 1.6, serviceRate: 1, servers: 2 }
    checkExact(mmc(queue).meanTimeInSystem, { name: 'mean', values: means })
    checkExact(mmcTimeInSystemQuantile(queue, 0.95), { name: '95 %', values: p95s })
    expect(mmc(queue).meanTimeInSystem).toBeCloseTo(2.7778, 4)
  })

  const often = { meanUp: 96, meanDown: 4.8, meanLinkUp: 144, meanLinkDown: 4.8 }
  const rates = { failureRate: 1 / 96, repairRate: 1 / 4.8, crews: 6, interrupted: 'resume' } as const
  const { meanTimeInSystem } = mmcBreakdowns({
    ...{ arrivalRate: 1 / 1.6, serviceRate: 1 / 8, servers: 6, ...rates },
    link: { outageRate: 1 / 144, restoreRate: 1 / 4.8 },
  })

  it.each(contenderNames)('office year %s: the exact mean where failures are frequent', (contender) => {
    const { means } = answers({ kind: 'office-year', days: 40, ...often }, contender, 10)
    checkExact(meanTimeInSystem, { name: contender, values: means })
    expect(means).toHaveLength(10)
  })

  it('would be caught if its network never went down', () => {
    const { means } = answers({ kind: 'office-year', days: 60, ...often, meanLinkUp: 1e9 }, 'by-hand', 40)
    expect(() => checkExact(meanTimeInSystem, { name: 'by hand', values: means })).toThrow(/by hand: found .* exactly/)
  })

  it.each(['antrean', 'simjs'] as const)(
    'M/M/c with a queue at the start: %s finds what the loop by hand does',
    (name) => {
      const bank: Case = { kind: 'mmc', days: 3, units: 3, perDay: 1000, meanWork: 3, waiting: 200 }
      const [byHand, other] = (['by-hand', name] as const).map((contender) => answers(bank, contender, 20))
      checkAgreement({ name: 'by hand', values: byHand.means }, { name, values: other.means })
      checkAgreement({ name: 'by hand', values: byHand.p95s }, { name, values: other.p95s })
      expect(Math.min(...byHand.p95s)).toBeGreaterThan(100)
    },
  )

  it.each(['antrean', 'by-hand', 'simjs'] as const)('%s: unfinished requests are longer than the horizon', (name) => {
    const bank: Case = { kind: 'mmc', days: 2, units: 2, perDay: 1000, meanWork: 10, waiting: 0 }
    expect(answers(bank, name, 2).p95s).toEqual([Infinity, Infinity])
  })
})

describe('the checks of the answers', () => {
  const values = [9, 10, 11, 10, 9, 11]

  it('tell what chance explains from what it does not', () => {
    expect(() => checkExact(10.2, { name: 'x', values })).not.toThrow()
    expect(() => checkExact(20, { name: 'x', values })).toThrow('x: found 10')
    expect(() => checkAgreement({ name: 'x', values }, { name: 'y', values: values.toReversed() })).not.toThrow()
    expect(() => checkAgreement({ name: 'x', values }, { name: 'y', values: values.map((v) => 2 * v) })).toThrow(
      'x found 10, y 20',
    )
  })

  it('let nothing pass that is not a number or too little to judge', () => {
    expect(() => checkExact(10, { name: 'x', values: [...values, NaN] })).toThrow('x: found NaN')
    expect(() => checkAgreement({ name: 'x', values: [1] }, { name: 'y', values })).toThrow('x found 1')
  })
})

describe('quickselect', () => {
  it('finds the k-th smallest, equal and infinite values included', () => {
    const values = [5, 3, Infinity, 3, 1, 4, 3, 9, 2]
    const sorted = values.toSorted((a, b) => a - b)
    expect(values.map((_, k) => selectInPlace(Float64Array.from([...values, -1]), k, 9))).toEqual(sorted)
  })
})

describe('the page of results', () => {
  it('has the results of one part replaced, the others kept', () => {
    const page =
      'x\n<!-- results a -->\n1\n<!-- end of results a -->\n<!-- results b -->\n2\n<!-- end of results b -->\n'
    expect(withResults(page, 'a', 'new')).toBe(page.replace('\n1\n', '\n\nnew\n\n'))
    expect(() => withResults(page, 'c', 'new')).toThrow('<!-- results c -->')
  })
})

describe('npm run bench', () => {
  beforeAll(() => {
    const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')
    execFileSync(process.execPath, [tsc, '-b', 'test/bench'], { cwd: root })
  })

  it('runs when it is compiled', () => {
    const table = execFileSync(process.execPath, ['dist/bench/bench.js', '--quick', 'a'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(table).toMatch(/\| M\/M\/2: CPU time, antrean \/ by hand \| [\d.]+ \(.*\) \| at most 1.45 \|/)
  })
})
