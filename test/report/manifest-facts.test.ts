import { describe, expect, it } from 'vitest'
import { manifestFacts } from '../../src/report/manifest-facts.ts'
import type { Language } from '../../src/report/words/say.ts'
import { sampleResults } from './sample-results.ts'

const sample = sampleResults({})

/** Of a run that was begun and took as long as that. */
function values(startedAt: string, seconds: number, language: Language): string[] {
  const results = { ...sample, manifest: { ...sample.manifest, startedAt, seconds } }
  return manifestFacts(results, language).map(({ value }) => value)
}

describe('how a report was made', () => {
  it('has the moment and the length of the run as people write them', () => {
    expect(values('2026-11-30T18:33:42.301Z', 384.4, 'id').slice(-3)).toEqual([
      'bawaan program',
      '30 November 2026, 18.33 UTC',
      '6 menit 24 detik',
    ])
    expect(values('2026-03-05T08:00:00Z', 1, 'en').slice(-2)).toEqual(['5 March 2026, 08:00 UTC', '1 second'])
    expect(values('yesterday', 3661, 'en').slice(-2)).toEqual(['yesterday', '1 hour 1 minute'])
    expect(values('yesterday', 0.2, 'en').at(-1)).toBe('less than a second')
  })
})
