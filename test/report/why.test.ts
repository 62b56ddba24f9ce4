import { describe, expect, it } from 'vitest'
import { whyStudy } from '../../src/cli/study/why-study.ts'
import { Futures } from '../../src/experiments/futures/futures.ts'
import type { StudyAnswer } from '../../src/report/study-answer.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { replicateWith, sameThreadRunner } from '../experiments/same-thread-runner.ts'

/** What `antrean why` says of an office. */
async function why(
  text: string,
  more: { against?: string; plan?: string[]; replications?: number; lang?: 'en' | 'id' } = {},
): Promise<StudyAnswer> {
  const reading = readScenario({ file: 'office.yaml', text }, () => null as never)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const scenario = { ...reading.scenario, file: 'office.yaml', text, hash: '', formattedWarnings: '' }
  const { against, plan = [], replications = 4, lang = 'en' } = more
  const options = { seed: 1, engine: 'built-in', workers: 1, plan, against, replications, budget: 6400 }
  const futures = new Futures(sameThreadRunner, { seed: 1, engine: 'built-in' })
  const tools = { replicate: replicateWith(1), futures, expect: () => {}, soFar: () => {} }
  const result = await whyStudy.run({ scenario, plans: scenario.plans, options, ...tools } as never)
  return result.answer(lang)
}

const office = (service: string, more = '', plans = '{ as-now: {} }') => `
title: t
start: 2026-01-05
horizon: 28 d
opening: { hours: { daily: 08:00-16:00 } }
${more}
services: { card: ${service} }
plans: ${plans}
`

const printers = 'pools: { printers: { units: 1 } }'
const route = 'route: [{ at: printers, takes: 4 min }]'

describe('why citizens wait', () => {
  it('of an office to which nobody comes: nobody waits', async () => {
    const { headline, sentences, tables, figures } = await why(
      office(`{ arrivals: evenly(0 per day), ${route} }`, printers),
    )
    expect(headline).toBe('Nobody waits for card under “as-now” in any of the 4 futures.')
    expect([sentences, tables, figures]).toEqual([[], [], []])
  })

  it('of an office without any cause: it has none, and what the waiting comes from', async () => {
    const { headline, sentences, tables } = await why(office(`{ arrivals: evenly(20 per day), ${route} }`, printers))
    expect(headline).toMatch(
      /^Citizens wait [\d.]+ days for card under “as-now”, and this office has no cause that could be switched off\.$/,
    )
    expect(sentences.join(' ')).toMatch(
      /comes from the work itself and the queue for it and the hours in which nobody works\.$/,
    )
    expect(tables).toEqual([])
  })

  it('tells the shares of what waits at the start and of an outage; both and what is left are the whole', async () => {
    const more = `${printers}\nlinks: { network: { outages: [{ since: 0 d ago, lasts: 5 d }] } }`
    const text = office(
      '{ arrivals: evenly(60 per day), waiting: 300, route: [{ at: printers, takes: 4 min, needs: [network] }] }',
      more,
    )
    const { headline, tables, sentences } = await why(text)
    expect(headline).toMatch(
      /, \d+% come from (outages of network|what waits at the start \(300\)), \d+% from .* and <?\d+% are left without all of these causes\.$/,
    )
    const shares = tables[0].rows
      .slice(0, 3)
      .map(({ cells }) => (cells[1].text === '<1%' ? 0 : Number.parseInt(cells[1].text, 10)))
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(1)
    expect(sentences.join(' ')).toContain('All 4 sets of the causes were tried in the same 4 futures.')
  })

  it('says in words that a cause shortens the waiting, and gives no percentages then', async () => {
    const more = `${printers}\nlinks: { network: { outages: [{ since: 0 d ago, lasts: 20 d }] } }`
    const other = `other: { arrivals: evenly(100 per day), classes: { all: { priority: 5 } }, route: [{ at: printers, takes: 4 min, needs: [network] }] }`
    const text = office(`{ arrivals: evenly(60 per day), ${route} }, ${other}`, more).replace(
      'plans:',
      'goal: { service: card, gone-by: 2026-01-20 }\nplans:',
    )
    const { headline, sentences, tables } = await why(text)
    expect(sentences[0]).toMatch(/^The waiting is shortened by outages of network: by [\d.,]+ days\./)
    expect([headline, ...sentences].join(' ')).not.toMatch(/−\d+%|\d% (come|from)/)
    expect(tables[0].columns.map(({ title }) => title)).not.toContain('Share')
  })

  it.each([
    [
      'en',
      /^The backlog of card is not known to be gone within the 28 days in any future; without all causes it is gone /,
    ],
    [
      'id',
      /^Tunggakan card tidak diketahui habis dalam 28 hari pada kemungkinan mana pun; tanpa semua penyebab habis /,
    ],
  ] as const)('does not call a backlog gone that never is within the run (%s)', async (lang, sentence) => {
    const text = office(`{ arrivals: evenly(115 per day), waiting: 900, ${route} }`, printers)
    const { sentences } = await why(text, { lang, replications: 2 })
    expect(sentences[0]).toMatch(sentence)
    expect(sentences[0]).toMatch(/ 28 (days come from what waits|hari berasal dari permohonan yang sudah menunggu)/)
  })

  describe('with more causes than a sentence names', () => {
    const links = ['a', 'b', 'c', 'd', 'e'].map(
      (name, i) => `${name}: { outages: [{ since: 2026-01-${String(6 + 2 * i).padStart(2, '0')}, lasts: 1 d }] }`,
    )
    const many = office(
      '{ arrivals: evenly(70 per day), waiting: 150, route: [{ at: printers, takes: 4 min, needs: [a, b, c, d, e] }] }',
      `${printers}\nlinks: { ${links.join(', ')} }`,
    )
    const sharesOf = (headline: string) =>
      [...headline.replaceAll(/\([^)]*\)/g, '').matchAll(/(\d+)%/g)].map(([, share]) => Number(share))

    it.each([
      ['en', /%[^,]* from other causes and <?\d+%[^,]* are left without all causes below\.$/],
      ['id', /%[^,]* dari penyebab lain dan <?\d+%[^,]* tersisa tanpa semua penyebab di bawah\.$/],
    ] as const)('sums up the others, so that all parts are the whole (%s)', async (lang, ending) => {
      const { headline } = await why(many, { lang, replications: 2 })
      expect(headline).toMatch(ending)
      const shares = sharesOf(headline)
      expect(shares.length).toBeGreaterThanOrEqual(5)
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(3)
    })

    it('says right beside the day on which it is gone that its interval is one of all together', async () => {
      const { sentences } = await why(many, { replications: 2 })
      expect(sentences[0]).toMatch(/ from other causes\. All intervals hold at the same time with 95% confidence/)
      const numbers = [...sentences[0].matchAll(/([\d.]+)(?: ± [\d.]+)? (?:days )?(?:come )?from /g)].map(([, days]) =>
        Number(days),
      )
      const [, whole, left] = /gone ([\d.]+)[^,]*, ([\d.]+)/.exec(sentences[0])!
      const parts = numbers.reduce((sum, days) => sum + days, 0)
      expect(Math.abs(parts - (Number(whole) - Number(left)))).toBeLessThan(0.3)
    })
  })

  it('says it in Indonesian', async () => {
    const { headline } = await why(office(`{ arrivals: evenly(60 per day), waiting: 300, ${route} }`, printers), {
      lang: 'id',
    })
    expect(headline).toMatch(
      /^Dari [\d.]+ hari tunggu pemohon card dengan “as-now”, \d+% berasal dari permohonan yang sudah menunggu di awal \(300\) dan \d+% tersisa/,
    )
  })
})

describe('why one plan is better than another', () => {
  const plans = '{ as-now: {}, two: { pools: { printers: { units: 2 } } }, title-only: { title: The same } }'
  const text = office(`{ arrivals: evenly(100 per day), waiting: 300, ${route} }`, printers, plans)

  it('says by how much, where and when', async () => {
    const { headline, sentences, tables, figures, csv } = await why(text, { against: 'two' })
    expect(headline).toMatch(
      /^Under “as-now” citizens of all services wait [\d,]+ days longer in all than under “two” \([\d,.]+ there\)\.$/,
    )
    expect(sentences.join(' ')).toMatch(/More waiting: [\d,.]+ days at printers because of too few units/)
    expect(tables[0].rows.at(-2)!.heading).toBe('At printers outside its hours')
    expect(tables.map(({ name }) => name)).toEqual(['why-places', 'why-periods'])
    expect(figures).toHaveLength(3)
    expect(csv.map(({ fileName }) => fileName)).toEqual(['difference.csv', 'difference-so-far.csv'])
  })

  it.each([
    ['en', 'as-now', / outside the hours that is [\d,.]+ days less at printers\./],
    ['en', 'two', / outside the hours that is [\d,.]+ days more at printers\./],
    ['id', 'as-now', / di luar jam kerja itu berarti [\d,.]+ hari lebih sedikit di printers\./],
    ['id', 'two', / di luar jam kerja itu berarti [\d,.]+ hari lebih banyak di printers\./],
  ] as const)(
    'tells the nights last, as what follows from the hours before (%s, against %s)',
    async (lang, against, told) => {
      const plan = against === 'two' ? [] : ['two']
      const { sentences } = await why(text, { against, lang, plan })
      const where = sentences.findIndex((sentence) => told.test(sentence))
      expect(sentences[where - 1]).toMatch(/^(Less|More) waiting: |^Lebih (sedikit|banyak) menunggu: /)
      expect(sentences[where - 1]).not.toMatch(/outside|di luar jam/)
    },
  )

  it('says that citizens wait the same where nothing differs', async () => {
    const { headline, sentences, tables, figures } = await why(text, { against: 'title-only' })
    expect(headline).toBe('Citizens wait the same under “as-now” and “The same”, in every future.')
    expect(sentences).toEqual([])
    expect([tables, figures]).toEqual([[], []])
  })

  it.each([
    ['itself', 'as-now', 'the plan that is explained'],
    ['one that is not there', 'twoo', 'did you mean "two"?'],
  ])('refuses %s', async (_, against, message) => {
    await expect(why(text, { against })).rejects.toThrow(message)
  })
})
