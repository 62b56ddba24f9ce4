import { expect, it } from 'vitest'
import { asRankOrNumber } from '../../src/cli/options.ts'
import { lifeAsked } from '../../src/cli/study/life-asked.ts'
import { readDate } from '../../src/cli/study/read-date.ts'
import { readPromise } from '../../src/cli/study/read-promise.ts'
import { read } from '../scenario/scenarios.ts'

const SMALL = `title: A small office
start: 2018-03-05
horizon: 14 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { printers: { units: 2 } }
services: { e-ktp: { arrivals: evenly(8 per day), waiting: 3, route: [{ at: printers, takes: 30 min }] } }
`

const reading = read(SMALL)
if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
const { office } = reading.scenario.plans[0]

it('reads a promise: whole days after the application, or a date of the run', () => {
  expect(readPromise('14 d', office)).toEqual({ kind: 'within', days: 14, clock: 'calendar' })
  expect(readPromise('2 wk', office)).toEqual({ kind: 'within', days: 14, clock: 'calendar' })
  expect(readPromise('10 wd', office)).toEqual({ kind: 'within', days: 10, clock: 'working-days' })
  expect(readPromise('2018-03-12', office)).toEqual({ kind: 'on', day: 7 })
  expect(() => readPromise('36 h', office)).toThrow('--promise: "36 h" is no whole number of days; give whole days')
  expect(() => readPromise('soon', office)).toThrow('--promise: ')
  expect(() => readPromise('14', office)).toThrow('did you mean "14 d"?')
  expect(() => readPromise('gamma(mean 14 d, sd 2 d)', office)).toThrow('a fixed duration is expected')
  expect(() => readPromise('2018-03-05', office)).toThrow('give a date from 2018-03-06 to 2018-03-18')
  expect(() => readPromise('2018-05-01', office)).toThrow('after the end of the run; give a date from 2018-03-05 to')
})

it('reads a date of the run, and says what there is', () => {
  expect(readDate('date', 'explain', '2018-03-18', office)).toBe(13)
  expect(() => readDate('date', 'explain', '2018-03-04', office)).toThrow(
    '--date: 2018-03-04 is before the start of the run; give a date from 2018-03-05 to 2018-03-18',
  )
  expect(() => readDate('date', 'explain', '21/3/2018', office)).toThrow('did you mean 2018-03-21?')
  expect(() => readDate('date', 'explain', '2018-02-30', office)).toThrow('2018-02-30 does not exist')
})

it('reads a request, and says which there are', async () => {
  const run = { office, seed: 1, replication: 0, engine: 'built-in' } as const
  const { service, number, lives } = await lifeAsked('e-ktp#5', office).live(run)
  expect([service, number, lives.length]).toEqual(['e-ktp', 5, 1])
  expect((await lifeAsked('e-ktp#-3', office).live(run)).lives[0].parts[0].what).not.toBe('work')
  expect(() => lifeAsked('e-ktps#5', office)).toThrow('there is no service "e-ktps" (did you mean "e-ktp"?)')
  for (const wrong of ['e-ktp', 'e-ktp#', '#5', 'e-ktp#five', 'e-ktp#1.5']) {
    expect(() => lifeAsked(wrong, office)).toThrow(`"${wrong}" names no request; give a service and a number`)
  }
  await expect(lifeAsked('e-ktp#80', office).live(run)).rejects.toThrow(
    'there is no e-ktp#80 in replication 0: those who come are e-ktp#0 to e-ktp#79, those there at the start e-ktp#-1 to e-ktp#-3',
  )
})

it('reads which future: a number, or a word for one', () => {
  const which = asRankOrNumber('replication')
  expect([which(undefined), which(17), which('worst')]).toEqual([undefined, 17, 'worst'])
  expect(() => which('worse')).toThrow('--replication: found "worse" (did you mean worst?); give best, median or worst')
  expect(() => which(-1)).toThrow('a whole number from 0 on')
})
