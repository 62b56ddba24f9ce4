import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { JsonSchema } from '../../src/scenario/text/json-schema.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('scenario.schema.json', folder), 'utf8')) as JsonSchema
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** What an editor does with the published schema: it validates the parsed text, and knows nothing else of us. */
const validate = new Ajv2020({ allErrors: true, strictTypes: false, allowUnionTypes: true })
  .addVocabulary(['unit', 'absent'])
  .compile(schema)

function faults(text: string): string[] {
  validate(parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** Every property of a schema with its path, those of the definitions among them. */
function properties(part: unknown, path: string): [string, JsonSchema][] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => [
    ...(key === 'properties' && !path.startsWith('.else')
      ? Object.entries(inner as Record<string, JsonSchema>)
      : []
    ).map(([name, property]): [string, JsonSchema] => [`${path}.${name}`, property]),
    ...(key === 'examples' || key === 'absent'
      ? []
      : properties(inner, key === 'properties' ? path : `${path}.${key}`)),
  ])
}

describe('the schema, as an editor uses it,', () => {
  it.each(names)('finds no fault with %s', (name) => {
    expect(faults(textOf(name))).toEqual([])
  })

  it.each(names)('is found from the first line of %s', (name) => {
    const path = /^# yaml-language-server: \$schema=(\S+)$/m.exec(textOf(name).split('\n')[0] ?? '')?.[1] ?? 'missing'
    expect(new URL(path, new URL(name, folder)).href).toBe(new URL('scenario.schema.json', folder).href)
  })

  it.each([
    ['title:', 'titel:'],
    ['opening:', 'openning:'],
    ['daily-limit: 100', 'daily-limits: 100'],
    ['redo: 2 %', 'redoo: 2 %'],
    ['redo: 2 %', 'interrupted: stop'],
    ['repaired-at: bandung', 'repaired-in: bandung'],
    ['share: 10 %', 'shares: 10 %'],
    ['for: 5 wd', 'four: 5 wd'],
    ['overtime:', 'overtimes:'],
  ])('refuses %s written as %s', (right, wrong) => {
    const text = textOf('bandung-barat.yaml')
    expect(text).toContain(right)
    expect(faults(text.replace(right, wrong))).not.toEqual([])
  })

  it('refuses a scenario whose pools have no units, and steps without a pool', () => {
    const missing = (text: string) => faults(text).filter((each) => each.includes('required'))
    expect(missing('pools: { counters: {} }')).toContain("/pools/counters: must have required property 'units'")
    expect(missing('extends: a.yaml\npools: { counters: {} }')).toEqual([])
    expect(missing('services: { s: { arrivals: poisson(3 per day), route: [{ takes: 5 min }] } }')).toContainEqual(
      expect.stringContaining("must have required property 'at'"),
    )
  })

  it('explains every property, with an example', () => {
    const all = properties(schema, '')
    expect(all.length).toBeGreaterThan(200)
    const poor = all.filter(([, { description, examples, anyOf }]) => {
      // a property of a plan that can be taken away is what it was, or null
      const known = anyOf?.find((each) => each.description !== undefined)
      return (description ?? known?.description) === undefined || (examples ?? known?.examples) === undefined
    })
    expect(poor.map(([path]) => path)).toEqual([])
  })
})
