import { keyReference } from '../../../src/scenario/key-reference.ts'
import type { Chance } from '../chance.ts'
import type { Input } from '../input.ts'
import { sizeOf, wholeScenarios, type WholeScenario } from '../sources.ts'
import { writtenValues, type WrittenValue } from '../written-values.ts'

/** Values that no key takes that has a unit or a list of words. */
const nowhere = [
  '1e400',
  '-1e400',
  '.inf',
  '.nan',
  'NaN',
  'Infinity',
  '0x10 d',
  '\u001b[2J',
  '5 fortnights',
  'constructor',
]

/** Values beyond the range that the unit of a key states in the reference. */
const beyond: readonly (readonly [unit: RegExp, values: readonly string[]])[] = [
  [/^(%|share)/, ['NaN %', '1e400 %', '5 % %']],
  [/^(%, or 0 to 1|share)$/, ['-5 %', '-0.1', '101 %', '1.5', '150 %']],
  [/^(min|d, w|wd)/, ['-5 min', '-1 d', '1e400 d', 'exponential(mean -5 d)', 'constructor(mean 5 d)', '2 months']],
  [/^(min|d, w|wd)(?!.*pieces)/, ['5 cards']],
  [/^money/, ['1e400', '-1e400', '5 min', '1.5.5']],
  [/^(pieces|requests|people|units|times|crews)/, ['-1', '1e400', '5 min', 'NaN']],
  [/^(requests|people|units|crews)$/, ['2.5']],
  [/^date|^time of day/, ['2018-02-30', '2018-13-01', 'in 1e400 d', '25:00']],
]

const notes = new Map(
  keyReference().flatMap(({ keys }) => keys.map(({ path, unit, words }) => [path, { unit, words }])),
)

interface Place extends WrittenValue {
  readonly scenario: WholeScenario
}

/** By key: everywhere in the scenarios where it has a value with a unit, or one of a few words. */
const placesOf = new Map<string, Place[]>()
for (const scenario of wholeScenarios) {
  for (const value of writtenValues(scenario.text)) {
    const { unit, words = [] } = notes.get(value.path) ?? {}
    if (unit === undefined && words.length === 0) continue
    const places = placesOf.get(value.path) ?? []
    places.push({ ...value, scenario })
    placesOf.set(value.path, places)
  }
}
const paths = [...placesOf.keys()]

/** A scenario in order with one value that is beyond what its key allows. */
export function outOfRange(chance: Chance): Input {
  const path = chance.pick(paths)
  const { scenario, start, end } = chance.pickSmall(placesOf.get(path) ?? [], (place) => sizeOf(place.scenario))
  const { text, files } = scenario
  const { unit = '' } = notes.get(path) ?? {}
  const fitting = beyond.filter(([pattern]) => pattern.test(unit)).flatMap(([, values]) => values)
  const value = chance.pick([...nowhere, ...fitting])
  const written = /^[\w.-]+$/.test(value) ? value : JSON.stringify(value)
  return { text: `${text.slice(0, start)}${written}${text.slice(end)}`, files, refused: `${value} for ${path}` }
}
