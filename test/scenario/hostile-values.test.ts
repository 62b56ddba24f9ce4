import { describe, expect, it } from 'vitest'
import type { KeyNotes } from '../../src/scenario/key-reference.ts'
import type { Reading } from '../../src/scenario/read-scenario.ts'
import { changesFor, complaints, keys, type Node, readWhole, scenarioWith } from './scenario-with-key.ts'

/** What somebody who means no good, or a broken export, puts in the place of a value. */
const HOSTILE: readonly unknown[] = [
  ...[0, -0, -1, 1e-9, 1e-300, 0.5, 1.0000001, 1e14, 1e15, 1e300, 2 ** 53, true, false, null],
  ...['', ' ', '-0', '.inf', '-.inf', '.nan', 'Infinity', 'NaN', '1e400', '-1e400', '1e-400', '0x10', '0b1', '1e308'],
  ...['1e400 d', '1e308 wk', '-0 d', '0 d', '1e-300 min', '365250 d', '365251 d', '10000000000 wd', '5e-324 h'],
  ...['2 months', '1 year', '90 s', '3 bulan', '5 %', '-5 %', '1e300 %', '100 %', '101 %', '2 detik', '1 quarter'],
  ...['in 1e9 d', '1e12 d ago', 'in 1e400 wd', '0 d ago', 'day 99999999999999999999', '10000-01-01', '0001-01-01'],
  ...['9999-12-31', '1582-12-31', '2018-02-30', '9999-12-31 24:00', '00:00', '24:00', '99:99', '24:00-25:00'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'constructor(5 d)', '__proto__(mean 1)'],
  ...['poisson(1e400 per day)', 'poisson(-0 per day)', 'poisson(1e14 per min)', 'evenly(1e-300 per week)'],
  ...['overdispersed(300 per day, sd 1e300 %)', 'overdispersed(300 per day, sd 1e-9)', 'poisson(2 months per day)'],
  ...['exponential(mean 1e400 d)', 'gamma(mean 1 d, sd 1e-12 d)', 'gamma(mean 1e-12 min, sd 300000 d)'],
  ...['lognormal(mean 1e-12 min, sd 300000 d)', 'weibull(shape 1e-12, scale 1 d)', 'weibull(shape 1e14, scale 1 d)'],
  ...['weibull(mean 1 d, sd 1e5 d)', 'uniform(0 d, 1e400 d)', 'triangular(0 d, 0 d, 1e-300 d)', 'constant(1e400)'],
  ...['exponential(mean 1e400 cards)', 'gamma(mean 1 card, sd 1e14 cards)', '1e400 pieces', '5 months', '5 foos'],
  ...['never', 'never with 1e400 %, otherwise 5 d', 'never with 0 %, otherwise 1e400 d', '1e300 per day', '-0 per day'],
  ...['1e300 % per year', '1e14 % per month', '-99.9999999 % per month', 'unlimited', 'backlog of e-ktp > 1e400'],
  ...['stock of blank-card < 2 months', 'oldest of e-ktp > 1e400 d', 'wait > 1e400 d', '2018-03-05 to 9999-12-31'],
  ...[[], {}, [[]], [null], ['1e400'], { constructor: 1 }, [-1], '\u0000', '\u202E5 d', 'x'.repeat(2000)],
]

/** Where nothing is the same as without end. */
const MAY_BE_INFINITE = new Set(['crews', 'waitingPlaces', 'dailyLimit', 'numbersPerDay', 'valid', 'from', 'edges'])

/** Numbers of an office that no run could use, with the path to each. */
function impossible(value: unknown, path = ''): string[] {
  if (typeof value === 'number') {
    const key = path.replace(/\.\d+$/, '').replace(/.*\./, '')
    const isFine = Number.isFinite(value) ? !Object.is(value, -0) : value === Infinity && MAY_BE_INFINITE.has(key)
    return isFine ? [] : [`${path}: ${Object.is(value, -0) ? '-0' : value}`]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = ArrayBuffer.isView(value) ? [...(value as Float64Array)].entries() : Object.entries(value)
  return [...entries].flatMap(([key, inner]) => impossible(inner, `${path}.${key}`))
}

function wrongWith(reading: Reading): string[] {
  if (reading.ok) return reading.scenario.plans.flatMap(({ office }) => impossible(office))
  return reading.problems.flatMap(({ line, column, message }) => [
    ...(line >= 1 && column >= 1 ? [] : [`no place: ${message}`]),
    ...(/undefined|NaN|\[object|function|native code/.test(message.replace(/"[^"]*"/g, '')) ? [message] : []),
  ])
}

type Writing = (value: unknown) => Node

/** How to write a value in the place of a key so that its example works; without the plans, which only take time. */
function writingOf(key: KeyNotes): Writing {
  const writings = changesFor(key).map((change): Writing => (value) => {
    const scenario = scenarioWith(key, change, value)
    if (!key.path.startsWith('plans')) delete scenario['plans']
    return scenario
  })
  return writings.find((write) => complaints(write(key.exampleValue)).length === 0) ?? writings[0]!
}

/** Half of these every key gets, the other half its neighbours; one key for each kind of value gets all. */
const EVERYWHERE: readonly ReadonlySet<unknown>[] = [
  new Set([1e300, '.nan', '-0', '0x10', '0001-01-01']),
  new Set(['1e400', -1, '', '2 months', null]),
]

function isFirstOfItsKind(key: KeyNotes): boolean {
  const kind = ({ unit = '', exampleValue }: KeyNotes) => `${unit.split(/[ ;,]/, 1)[0]} ${typeof exampleValue}`
  return !key.path.startsWith('pools.<name>.units.') && keys.find((each) => kind(each) === kind(key)) === key
}

describe('hostile values', () => {
  it.each(keys.map((key) => [key.path, key] as const))('are refused or harmless: %s', (_, key) => {
    const write = writingOf(key)
    const values = isFirstOfItsKind(key)
      ? HOSTILE
      : HOSTILE.filter((value) => EVERYWHERE[keys.indexOf(key) % 2].has(value))
    const wrong = values.flatMap((value) =>
      wrongWith(readWhole(write(value))).map((each) => `${JSON.stringify(value)}: ${each}`),
    )
    expect(wrong).toEqual([])
  })
})
