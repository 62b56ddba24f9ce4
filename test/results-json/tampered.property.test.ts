import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { languages } from '../../src/cli/options.ts'
import { drawFigure } from '../../src/cli/drawing/draw-figure.ts'
import { problemsOfResults } from '../../src/experiments/results-schema/problems-of-results.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { assertProperty } from '../property-seeds.ts'
import { readAndReport } from './read-and-report.ts'
import { smallResults } from './small-results.ts'
import { type Draw, fieldsOf, tamperedResults, withEach } from './tampered-results.ts'

let all: readonly Results[]
beforeAll(async () => {
  all = await smallResults()
})

/** Draws from a seed. */
function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * below)
  }
}

describe('results that somebody has changed', () => {
  it('are refused with reasons, or make a whole report', () => {
    const anyCase = fc.property(
      fc.nat(),
      fc.constantFrom(0, 1, 1, 1, 2),
      fc.constantFrom(...languages),
      (seed, which, language) => {
        const { text } = tamperedResults(all[which]!, drawFrom(seed))
        readAndReport(text, [language])
      },
    )
    assertProperty(anyCase, { seed: 20, numRuns: 60 })
  })

  /** What is drawn to scale. */
  const drawn = /\.(backlog|stock|queue|lettersPerWeek|histogram|spread|differences|cost|causes|goneDay|downShare)\b/
  it.each([
    ['nothing at all', () => '0'],
    ['all as large as can be', () => '1e30'],
    ['everything and next to nothing by turns', (place: number) => (place % 2 === 0 ? '1e30' : '5e-324')],
    ['hardly different', (place: number) => String(1e15 + place / 8)],
  ])('are drawn where what is drawn is %s', async (_, json) => {
    let results = all[1]!
    for (const fields of fieldsOf(all[1]!).filter(([field]) => drawn.test(field!.pattern))) {
      const changed = JSON.parse(withEach(results, fields, json)) as Results
      if (problemsOfResults(changed).length === 0) results = changed
    }
    for (const figure of allFigures(results, 'en')) {
      // the smallest, as what is drawn is not looked at
      const { svg } = await drawFigure(figure, 'column')
      expect(svg.length).toBeLessThan(3_000_000)
    }
  })
})
