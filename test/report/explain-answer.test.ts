import { beforeAll, describe, expect, it } from 'vitest'
import { explainStudy, type ExplainOptions } from '../../src/cli/study/explain-study.ts'
import { promiseStudy, type PromiseOptions } from '../../src/cli/study/promise-study.ts'
import type { StudyContext, StudyOptions } from '../../src/cli/study/study.ts'
import { Futures } from '../../src/experiments/futures/futures.ts'
import type { StudyAnswer } from '../../src/report/study-answer.ts'
import { replicateWith, sameThreadRunner } from '../experiments/same-thread-runner.ts'
import { read } from '../scenario/scenarios.ts'

/** The network is down until Wednesday noon; printer-2 is away until Friday; nothing is left to chance. */
const SMALL = `title: A small office
start: 2018-03-05
horizon: 21 d
opening: { hours: { mon-fri: 08:00-16:00 } }
links: { network: { outages: [{ since: 1 d ago, lasts: 3.5 d }] } }
depots: { workshop: { transit: 0.5 d, repair: 4 d } }
supplies: { card: { stock: 10000 } }
pools:
  counters: { units: 2 }
  printers:
    units: { printer-1: {}, printer-2: { away: { at: workshop, since: 1 d ago } } }
services:
  e-ktp:
    arrivals: evenly(16 per day)
    waiting: { count: 20, at: printers }
    classes:
      urgent: { share: 10 %, priority: 1, letter: { when: at once, at: counters, takes: 5 min, valid: 30 d } }
      ordinary: {}
    route:
      - { at: counters, takes: 10 min }
      - { at: printers, takes: 20 min, needs: [network], uses: { card: 1 } }
targets: { e-ktp: { within: 5 d, normal-backlog: 3, for: 2 wd } }
`

function contextOf<Options extends StudyOptions>(options: object, text = SMALL): StudyContext<Options> {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return {
    scenario: reading.scenario,
    plans: reading.scenario.plans,
    options: { seed: 1, engine: 'built-in', workers: 1, replications: 6, plan: [], ...options },
    replicate: replicateWith(1),
    futures: new Futures(sameThreadRunner, { seed: 1, engine: 'built-in' }),
    expect: () => {},
  } as unknown as StudyContext<Options>
}

/** Every text of an answer, for what no answer may have. */
function textsOf({ title, headline, sentences, tables, figures }: StudyAnswer): string[] {
  const ofTables = tables.flatMap(({ caption, columns, rows, notes }) => [
    ...[caption, ...columns.map((column) => column.title), ...notes],
    ...rows.flatMap(({ heading, cells }) => [
      heading,
      ...cells.flatMap(({ text, interval }) => [text, interval ?? '']),
    ]),
  ])
  return [title, headline, ...sentences, ...ofTables, ...figures.flatMap((figure) => [figure.title, figure.caption])]
}

const explain = async (options: Partial<ExplainOptions>, text = SMALL, lang: 'en' | 'id' = 'en') => {
  const { data, answer } = await explainStudy.run(contextOf<ExplainOptions>(options, text))
  expect(() => JSON.stringify(data)).not.toThrow()
  for (const text of [...textsOf(answer('en')), ...textsOf(answer('id'))]) {
    expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/)
  }
  return answer(lang)
}

describe('explain', () => {
  it('says of a day what was made, what held it up, and what was down', async () => {
    const { headline, sentences, figures } = await explain({ date: '2018-03-06' })
    expect(headline).toContain('On Tuesday, 6 March 2018: 16 requests of e-ktp come, 0 are completed, and 52 are in')
    expect(sentences).toContain('printers: nothing is done; 52 requests wait there at the end of the day.')
    expect(sentences).toContain(
      'What holds up work at printers in its hours: network down or slow (100% of the waiting then).',
    )
    expect(sentences).toContain('Down at some time of that day: network (100% of the futures).')
    expect(sentences).toContain('Away for repair the whole day: printer-2 (100% of the futures).')
    expect(figures).toHaveLength(1)
  })

  it('says of a day of one future what was so, without shares', async () => {
    const { sentences } = await explain({ date: '2018-03-06', replication: 2 })
    expect(sentences).toContain('Down at some time of that day: network.')
    expect(sentences.join(' ')).not.toContain('futures')
  })

  it('says of a closed day that the office is closed', async () => {
    const { headline } = await explain({ date: '2018-03-10' })
    expect(headline).toMatch(/^On Saturday, 10 March 2018 the office is closed to citizens: 0 requests of e-ktp are/)
  })

  it('tells the life of a request, part by part', async () => {
    const { headline, sentences, tables, csv } = await explain({ request: 'e-ktp#2', replication: 0 })
    expect(headline).toMatch(/^e-ktp#2 \((ordinary|urgent)\) in replication 0: applied 5 Mar 2018, 09:15, ready /)
    expect(sentences.some((sentence) => sentence.includes('works on it until'))).toBe(true)
    expect(sentences.some((sentence) => /waits for “e-ktp at printers” until .*network down/.test(sentence))).toBe(true)
    expect(tables[0].rows.at(-1)!.cells[1].text).toBe('100%')
    expect(csv[0].rows.length).toBeGreaterThan(4)
  })

  it('tells the median future where nothing is asked, and what can be asked', async () => {
    const { headline, sentences, figures } = await explain({})
    expect(headline).toMatch(/^In replication \d the backlog of e-ktp is gone on /)
    expect(sentences[0]).toContain('is the median of 6 futures, number 3 from the best')
    expect(sentences).toContain(
      'Monday, 5 March 2018: 20 requests of e-ktp are there at the start; down, away or short: network and printer-2.',
    )
    // 3.5 days from 00:00 on the day before the start; the workshop's four days and the way, likewise
    expect(sentences).toContain('7 Mar 2018, 12:00: network is back.')
    expect(sentences.at(-1)).toContain('--request e-ktp#0 --replication')
    expect(figures).toHaveLength(1)
  })

  describe('of what comes again and again', () => {
    const weekdays = ['08', '09', '12', '13', '14', '15']
    const outages = (length: (i: number) => string) =>
      SMALL.replace(
        'lasts: 3.5 d }',
        `lasts: 3.5 d }, ${weekdays.map((day, i) => `{ since: 2018-03-${day} 13:00, lasts: ${length(i)} }`).join(', ')}`,
      )
    const about = (sentences: readonly string[]) => sentences.filter((sentence) => /network|stories/.test(sentence))

    it('sums it up in one sentence, and tells what is unlike it', async () => {
      const { sentences } = await explain(
        { replication: 0 },
        outages(() => '3 h'),
      )
      expect(about(sentences).slice(1)).toEqual([
        '7 Mar 2018, 12:00: network is back.',
        '8 Mar 2018 to 15 Mar 2018: network goes down, 6 times, for 3 hours each; 18 hours in all.',
      ])
      expect(sentences.join(' ')).not.toContain('are not told')
    })

    it('says in Indonesian between which lengths it lasts', async () => {
      const { sentences } = await explain(
        { replication: 0 },
        outages((i) => (i === 2 ? '2 h' : '3 h')),
        'id',
      )
      expect(sentences).toContain(
        '8 Mar 2018 sampai 15 Mar 2018: network terputus, 6 kali, masing-masing 2 jam sampai 3 jam; seluruhnya 17 jam.',
      )
    })

    it('tells apart what lasts far longer', async () => {
      const { sentences } = await explain(
        { replication: 0 },
        outages((i) => (i === 2 ? '8 h' : '3 h')),
      )
      expect(about(sentences).slice(1)).toEqual([
        '7 Mar 2018, 12:00: network is back.',
        '8 Mar 2018 to 15 Mar 2018: network goes down, 5 times, for 3 hours each; 15 hours in all.',
        '12 Mar 2018, 13:00: network goes down.',
        '12 Mar 2018, 21:00: network is back, after 8 hours.',
      ])
    })
  })
})

describe('promise', () => {
  let answers: { readonly en: StudyAnswer; readonly id: StudyAnswer; readonly given: StudyAnswer }
  beforeAll(async () => {
    const of = async (options: Partial<PromiseOptions>) =>
      (await promiseStudy.run(contextOf<PromiseOptions>({ replications: 30, steady: true, ...options }))).answer
    const [free, given] = [await of({}), await of({ promise: '3 d' })]
    answers = { en: free('en'), id: free('id'), given: given('en') }
  })

  it('says to which date those who apply in the first week can be told to come back', () => {
    expect(answers.en.headline).toMatch(
      /^Who applies for e-ktp, ordinary in the week from 5 Mar 2018 can be told to come/,
    )
    expect(answers.en.tables[0].rows.map(({ heading }) => heading)).toEqual([
      '5 Mar – 11 Mar',
      '12 Mar – 18 Mar',
      '19 Mar – 25 Mar',
    ])
    for (const answer of [answers.en, answers.id, answers.given]) {
      for (const text of textsOf(answer)) expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/)
    }
  })

  it('says whom a given promise fails', () => {
    expect(answers.given.headline).toMatch(
      /^The promise “within 3 days” fails .* who apply for e-ktp, ordinary in one future/,
    )
    expect(answers.given.csv.map(({ fileName }) => fileName)).toEqual(['promises.csv', 'given-promise.csv'])
  })
})
