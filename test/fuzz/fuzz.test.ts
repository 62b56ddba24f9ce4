import { describe, expect, it } from 'vitest'
import { Chance } from './chance.ts'
import { verdictOn } from './faults-of.ts'
import { fuzzCase, kindNames, type FuzzCase } from './fuzz-case.ts'
import { damageText } from './kinds/damage-text.ts'

/** How many cases of each seed are judged here; `npm run study:fuzz` judges 100,000, in processes that are watched. */
const CASES = 1200

/** All that is wrong with the program in these cases, each with what repeats it; and what came of how many. */
async function judged(seed: number, cases: number) {
  const faults: string[] = []
  const outcomes = new Map<string, number>()
  for (let n = 0; n < cases; n++) {
    const input = fuzzCase(seed, n)
    const verdict = await verdictOn(input)
    for (const fault of verdict.faults) faults.push(`node test/fuzz/fuzz.mjs --seed ${seed} --case ${n}: ${fault}`)
    const key = `${input.kind}, ${verdict.outcome}`
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
  }
  return { faults, outcomes }
}

describe('whatever is read', () => {
  it('is taken or refused with a reason, and what is small runs and balances', async () => {
    const { faults, outcomes } = await judged(1, CASES)
    expect(faults).toEqual([])
    // each kind has cases in order and cases that are refused, or it would try one half only
    for (const kind of kindNames.filter((each) => each !== 'range')) {
      expect(outcomes.get(`${kind}, refused`)).toBeGreaterThan(0)
      expect((outcomes.get(`${kind}, in order`) ?? 0) + (outcomes.get(`${kind}, run`) ?? 0)).toBeGreaterThan(0)
    }
  })
})

describe('the fuzzer', () => {
  it('makes the same case of the same number', () => {
    for (let n = 0; n < 12; n++) expect(fuzzCase(7, n)).toEqual(fuzzCase(7, n))
    expect(fuzzCase(7, 0)).not.toEqual(fuzzCase(8, 0))
  })

  it('changes what it damages', () => {
    const changed = Array.from({ length: 200 }, (_, n) =>
      damageText(new Chance(1, n), 'a: 1\nb: 2\nc: 3\n', ['x: 1\n']),
    )
    expect(new Set(changed).size).toBeGreaterThan(100)
  })

  const whole: FuzzCase = {
    ...{ kind: 'grammar', file: 'case.yaml', files: {}, refused: null, isReported: true },
    text: `title: Small
start: 2018-03-05
horizon: 5 d
opening: { hours: { mon-fri: 08:00-12:00 } }
pools: { counters: { units: 2 } }
services: { s: { arrivals: poisson(10 per day), route: [{ at: counters, takes: 5 min }] } }
`,
  }

  it('finds nothing wrong with an office in order, runs it and makes its report', async () => {
    expect(await verdictOn(whole)).toEqual({ outcome: 'run', faults: [] })
  })

  it('finds a value that is taken and should not be', async () => {
    const { faults } = await verdictOn({ ...whole, refused: '-5 min for services.<name>.route[].takes' })
    expect(faults).toEqual(['takes -5 min for services.<name>.route[].takes'])
  })

  it('finds that reading throws', async () => {
    const files = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new RangeError('planted')
        },
      },
    )
    const { faults } = await verdictOn({ ...whole, files, text: `extends: other.yaml\n${whole.text}` })
    expect(faults).toEqual([expect.stringContaining('reading throws RangeError: planted')])
  })
})
