import { describe, expect, it } from 'vitest'
import { outputLimits } from '../../src/limits/output-limits.ts'
import { shortText, withShortTitles } from '../../src/report/short-text.ts'
import { sampleResults } from './sample-results.ts'

describe('a text in a figure or a table', () => {
  it('stands whole up to a number of characters, and ends with a sign beyond it', () => {
    const { most } = outputLimits.names
    expect(shortText('x'.repeat(most))).toBe('x'.repeat(most))
    expect(shortText('x'.repeat(most + 1))).toBe(`${'x'.repeat(most - 1)}…`)
    expect(shortText('😀😀😀', 3)).toBe('😀😀😀')
    expect(shortText('😀😀😀😀', 3)).toBe('😀😀…')
    expect(shortText('x'.repeat(1e6), 5)).toBe('xxxx…')
  })

  it('is the title of a scenario or a plan', () => {
    const { scenario } = withShortTitles(sampleResults({ title: 'y'.repeat(10_000) }))
    expect(scenario.title).toHaveLength(200)
  })
})
