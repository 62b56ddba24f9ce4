import { describe, expect, it } from 'vitest'
import { readingLimits } from '../../../src/limits/reading-limits.ts'
import type { Titled } from '../../../src/scenario/compiled/titles.ts'
import { complaints, read } from '../scenarios.ts'

/** A small office with a title at each place. */
function titled(title = 'Counters'): string {
  return `title: { en: Small office, id: Kantor kecil }
start: 2018-03-05
horizon: 14 d
opening: { hours: { mon-fri: 08:00-12:00 13:00-16:00 } }
unknowns: { rate: { title: { en: a day, id: sehari }, value: uniform(5, 15) } }
pools:
  counters: { title: ${title}, units: 2 }
  presses: { units: { press: { title: { id: mesin }, count: 2 } } }
services:
  s:
    title: { en: card, id: kartu }
    arrivals: poisson(rate per day)
    classes: { urgent: { title: { en: urgent, id: mendesak }, letter: { at: counters, takes: 1 min } } }
    route:
      - { at: counters, takes: 5 min }
      - { delay: 1 d }
      - { at: presses, title: { en: printing, id: pencetakan }, takes: 5 min }
choices: { c: { title: { en: Which, id: Yang mana }, options: { no: { title: { id: tidak } }, yes: {} } } }
plans: { wait: { title: { en: Wait, id: Menunggu } }, other: {} }
triggers: { t: { title: { en: loan, id: pinjaman }, when: day 3, do: { rent: { pool: counters } } } }
`
}

function titlesOf(text: string): readonly Titled[] {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario.titles
}

describe('titles', () => {
  it('are those of the file, and those of what has a name made of others are made of them', () => {
    const rows = titlesOf(titled()).map(({ kind, of, name, en, id }) => [kind, of, name, en, id].join('|'))
    expect(rows).toEqual([
      'scenario|||Small office|Kantor kecil',
      'service||s|card|kartu',
      'class|s|urgent|urgent|mendesak',
      'letter||s urgent|card urgent|kartu mendesak',
      'step||s at counters|card at Counters|kartu di Counters',
      'delay||s: delay 1|card: delay 1|kartu: jeda 1',
      'step||s at presses|card: printing|kartu: pencetakan',
      'pool||counters|Counters|Counters',
      'unit||counters-1|Counters 1|Counters 1',
      'unit||counters-2|Counters 2|Counters 2',
      'unit||press-1|mesin 1|mesin 1',
      'unit||press-2|mesin 2|mesin 2',
      'trigger||t|loan|pinjaman',
      'unit||t-1|loan 1|pinjaman 1',
      'unknown||rate|a day|sehari',
      'plan||wait|Wait|Menunggu',
      'choice||c|Which|Yang mana',
      'option|c|no|tidak|tidak',
    ])
  })

  it('are of one scenario and all its plans, also of what only a plan or an option brings', () => {
    const brought = (units: string) => `{ pools: { counters: { units: { loan: ${units} } } } }`
    const text = titled()
      .replace('units: 2', 'units: { a: {}, b: {} }')
      .replace('other: {}', `other: ${brought('{ title: Borrowed }')}`)
      .replace('yes: {}', `yes: { pools: { counters: { units: { hired: { title: Hired } } } } }`)
    const units = titlesOf(text).filter(({ kind, en }) => kind === 'unit' && !/^(mesin|loan)/.test(en))
    expect(units.map(({ name, en }) => [name, en])).toEqual([
      ['loan', 'Borrowed'],
      ['hired', 'Hired'],
    ])
  })

  it('of an outage and of a batch stand for their note', () => {
    const text = titled().replace(
      'plans:',
      'links: { net: { outages: { every: 9 d, lasts: 1 h, note: { en: storm, id: badai } } } }\nplans:',
    )
    expect(titlesOf(text)).toContainEqual({ kind: 'note', of: '', name: 'storm', en: 'storm', id: 'badai' })
  })

  const long = 'x'.repeat(readingLimits.titleCharacters.most + 1)
  it.each([
    ['{}', /pools\.counters\.title: a title in at least one language is needed/],
    ['{ en: desks, fr: guichets }', /pools\.counters\.title\.fr: unknown key "fr"/],
    ["' '", /pools\.counters\.title: this title is empty/],
    [long, /pools\.counters\.title: this title has 401 characters, and at most 400 are read/],
    ['[a]', /pools\.counters\.title: text or a map is expected, but this is a list/],
    ['presses', /pools\.counters\.title: pool "counters" is called "presses", and so is pool "presses"/],
    ['{ en: desks, id: presses }', /pools\.counters\.title: pool "counters" is called "presses"/],
  ])('%s is complained about where it stands', (title, complaint) => {
    expect(complaints(titled(title))).toEqual([expect.stringMatching(complaint)])
  })

  it('are one for all plans', () => {
    const text = titled().replace('other: {}', 'other: { services: { s: { title: Pass } } }')
    expect(complaints(text)).toEqual([
      expect.stringMatching(/plans\.other\.services\.s\.title: service "s" has another title elsewhere: "card"/),
    ])
  })

  it('of two plans, or of two options of a choice, are not the same', () => {
    const text = titled().replace('other: {}', 'other: { title: Menunggu }').replace('yes: {}', 'yes: { title: tidak }')
    expect(complaints(text).toSorted()).toEqual([
      expect.stringMatching(/choices\.c\.options\.yes\.title: option "yes" is called "tidak", and so is option "no"/),
      expect.stringMatching(/plans\.other\.title: plan "other" is called "Menunggu", and so is plan "wait"/),
    ])
  })
})
