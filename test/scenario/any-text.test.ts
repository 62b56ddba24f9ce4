import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/cli/terminal/format-problems.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { assertProperty } from '../property-seeds.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const shipped = readFileSync(new URL('bandung-barat.yaml', folder), 'utf8')
const csv = readFileSync(new URL('holidays-indonesia-2018.csv', folder), 'utf8')

/** Words and numbers of the shipped scenario, which its mutants exchange. */
const TOKENS = [...new Set(shipped.match(/[\w.-]+|[{}[\]:,()%]/g) ?? []), 'null', '-1', '1e9', '""', '0', '2018-02-30']

const mutant = fc
  .array(fc.tuple(fc.nat(shipped.length - 1), fc.constantFrom(...TOKENS), fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce((text, [at, token, insert]) => {
      const rest = text.slice(at)
      return text.slice(0, at) + token + (insert ? rest : rest.replace(/^[\w.-]+|^[^\w]/, ''))
    }, shipped),
  )

describe('whatever the text', () => {
  it('a scenario is read, or complained about at places that exist, and never throws', () => {
    assertProperty(
      fc.property(mutant, (text) => {
        const reading = readScenario({ file: 'x.yaml', text }, (path) =>
          path === 'holidays-indonesia-2018.csv' ? csv : { failure: 'no such file' },
        )
        if (reading.ok) {
          expect(reading.scenario.plans.length).toBeGreaterThan(0)
          return
        }
        expect(reading.problems.length).toBeGreaterThan(0)
        for (const { file, line, column, endColumn, message } of reading.problems) {
          const lines = reading.texts.find((each) => each.file === file)?.text.split('\n') ?? []
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
          if (endColumn !== undefined) expect(endColumn).toBeGreaterThan(column)
          expect(message).not.toMatch(/undefined|NaN|\[object/)
        }
        expect(formatProblems(reading.problems, reading.texts)).toContain(reading.problems[0]?.message)
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})
