import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../../src/cli/terminal/format-problems.ts'
import { withTexts, type Phrase } from '../../../src/scenario/phrases/phrase.ts'
import { sayPhrase } from '../../../src/scenario/phrases/say-phrase.ts'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { inLanguage, type Problem } from '../../../src/scenario/text/problem.ts'
import { fuzzCase } from '../../fuzz/fuzz-case.ts'
import { englishWordsIn } from './english-words.ts'

/** How many cases of the fuzzer are read. */
const CASES = 150

/** Without what the user has written, which may be in any language. */
function withoutTheUsers(said: Phrase): string {
  return sayPhrase(
    withTexts(said, () => ''),
    'id',
  )
}

function problemsOf(n: number): readonly Problem[] {
  const { file, text, files } = fuzzCase(1, n)
  const reading = readScenario({ file, text }, (path) =>
    Object.hasOwn(files, path) ? (files[path] ?? '') : { failure: 'berkas itu tidak ada' },
  )
  return reading.ok ? reading.scenario.warnings : reading.problems
}

describe('problems in Indonesian', () => {
  it('have no English sentence, whatever is wrong', () => {
    const problems = Array.from({ length: CASES }, (_, n) => problemsOf(n)).flat()
    const said = problems.flatMap(({ said: { message, allowed } }) => [message, ...(allowed ? [allowed] : [])])
    const english = said.flatMap((each) => englishWordsIn(withoutTheUsers(each)).map((word) => [word, each.code]))
    expect(english).toEqual([])
    const unfilled = problems.filter((problem) => /\{(written|name|key|why)\}/.test(inLanguage(problem, 'id').message))
    expect(unfilled).toEqual([])
    expect(new Set(said.map(({ code }) => code)).size).toBeGreaterThan(40)
  })

  it('are shown in an Indonesian frame', () => {
    const text = `title: Kantor
start: 2018-03-05
horizon: 60
opening: { hours: { mon-fri: 08:00-12:00 }, holidays: libur.csv }
pools: { counters: { units: dua } }
services: { s: { arrivals: poisson(300 per day), route: [{ at: counter, takes: 4,8 min }] } }
`
    const reading = readScenario({ file: 'kantor.yaml', text }, () => ({ failure: 'berkas itu tidak ada' }))
    const shown = formatProblems(reading.ok ? [] : reading.problems, [], { language: 'id' })
    expect(shown).toBe(`kantor.yaml:3:10 horizon: 60 tidak mempunyai satuan (maksud Anda "60 d"?)
  yang boleh ditulis: min, h, d (hari), wd (hari kerja), wk (minggu)

kantor.yaml:4:55 opening.holidays: "libur.csv" tidak dapat dibaca: berkas itu tidak ada

kantor.yaml:5:29 pools.counters.units: "dua" tidak terbaca
  yang boleh ditulis: misalnya 100

kantor.yaml:6:64 services.s.route[0].at: kelompok unit "counter" tidak dikenal (maksud Anda "counters"?)
  yang boleh ditulis: counters

kantor.yaml:6:80 services.s.route[0].takes: "4,8 min" tidak terbaca (maksud Anda "4.8 min"?)
  yang boleh ditulis: misalnya 5 min atau exponential(mean 5 min)`)
  })
})
