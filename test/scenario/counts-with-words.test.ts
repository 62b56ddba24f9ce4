import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { office, problemsOf } from './scenarios.ts'

/** Everything that is counted; `#` stands behind each number. */
const COUNTED = `title: Counted
start: 2018-03-05
horizon: 14 d
opening: { hours: { mon-fri: 08:00-12:00 13:00-16:00 } }
supplies:
  blank-card: { stock: 3000#, reorder: { at: 500#, size: 400#, lead-time: 2 d }, ration: { under: 20#, first: [a] } }
depots: { workshop: { repair: 2 d, crews: 3#, batch: 2# } }
pools:
  counters: { units: 2#, waiting-places: 30#, crews: 1# }
  printers: { daily-limit: 100#, units: { p: { count: 3# } } }
services:
  s:
    arrivals: poisson(10 per day)
    numbers-per-day: 80#
    classes: { a: { share: 10 % }, b: {} }
    waiting: { count: 600#, at: printers }
    route: [{ at: counters, takes: 5 min }, { at: printers, takes: 4 min, uses: { blank-card: 1# } }]
  t: { arrivals: poisson(1 per day), waiting: 7#, route: [{ at: printers, takes: 5 min }] }
targets: { s: { normal-backlog: 40# } }
triggers:
  more: { when: backlog of s > 1500#, do: { rent: { pool: printers, units: 2# } } }
`

/** As an editor does. */
const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8')) as object,
)

const counted = (word: string) => COUNTED.replaceAll('#', word)

it.each([' pieces', ' lembar', ' orang', ' people', ' cards', ' keping'])(
  'whatever is counted may have a word behind it, also in an editor:%s',
  (word) => {
    expect(problemsOf(counted(word))).toEqual([])
    expect(office(counted(word))).toEqual(office(counted('')))
    expect(validate(parse(counted(word)))).toBe(true)
  },
)

it('no other word is taken, and what to write is said', () => {
  const [problem] = problemsOf(counted('').replace('stock: 3000', 'stock: 3000 crads'))
  expect(problem).toMatchObject({ message: '"crads" is no word for what is counted', suggestion: '3000' })
  const [time] = problemsOf(counted('').replace('stock: 3000', 'stock: 3000 d'))
  expect(time?.message).toBe('"d" is a unit of time, but a number of pieces is expected')
  expect(problemsOf(counted('').replace('stock: 3000', 'stock: 3.5 pieces'))[0]?.message).toBe(
    '3.5 is not a whole number',
  )
  expect(problemsOf(counted('').replace('stock: 3000', 'stock: 3.000 pieces'))[0]?.message).toContain('can be read as')
})
