import { describe, expect, it } from 'vitest'
import { isInChangelog } from './changelog.ts'
import type { Results } from './kept-scenario.ts'
import { type Comparison, differencesOf, objections, renewed } from './renewal.ts'

const changelog = `# Changelog

## Unreleased

- [NEW] Printers cool down faster in the
  morning, so that fewer cards wait.
- [FIX] Letters are counted once only, not twice.

## 0.1.0

- [NEW] The first version that was ever released.
`

const cooling = 'Printers cool down faster in the morning'

function results(hash: string): Results {
  return { wait: { replications: [{ hash, figures: { events: 1 } }], leaves: { events: '123456' } } }
}

const kept = { because: cooling, plans: results('aaaa') }
const same: Comparison = { name: 'same', kept, now: results('aaaa') }
const changed: Comparison = { name: 'changed', kept, now: results('bbbb') }
const added: Comparison = { name: 'added', kept: null, now: results('bbbb') }
const gone: Comparison = { name: 'gone', kept, now: null }

describe('a reason', () => {
  it('stands in an entry word by word, wherever its lines are broken', () => {
    expect(isInChangelog(cooling, changelog)).toBe(true)
    expect(isInChangelog('Printers cool down slower in the morning', changelog)).toBe(false)
  })

  it('is not spread over two entries, nor a heading, nor some letters', () => {
    expect(isInChangelog('cards wait. - [FIX] Letters are counted', changelog)).toBe(false)
    expect(isInChangelog('Changelog ## Unreleased', changelog)).toBe(false)
    expect(isInChangelog('Printers cool', changelog)).toBe(false)
  })
})

describe('renewing', () => {
  it('is refused for a reason that is not in the CHANGELOG, or in a version that is out', () => {
    const refused = /^No entry of CHANGELOG.md under "Unreleased" says/
    expect(objections('because I say so, and that is enough', [added], changelog)[0]).toMatch(refused)
    expect(objections('The first version that was ever released', [added], changelog)[0]).toMatch(refused)
  })

  it('is refused for a reason for which the same results were renewed before', () => {
    expect(objections(cooling, [same, changed, gone], changelog)[0]).toMatch(/^changed, gone: renewed for this reason/)
    expect(objections('Letters are counted once only', [same, changed, gone], changelog)).toEqual([])
    expect(objections(cooling, [same, added], changelog)).toEqual([])
  })

  it('gives the reason to results that have changed or are new, and leaves it to those that are the same', () => {
    const reasons = [same, changed, added].map((each) => renewed(each, 'Letters are counted once only')?.because)
    expect(reasons).toEqual([cooling, 'Letters are counted once only', 'Letters are counted once only'])
    expect(renewed(gone, 'Letters are counted once only')).toBeNull()
  })
})

describe('a scenario', () => {
  it('without kept results, and kept results without a scenario, differ', () => {
    expect(differencesOf(added)[0].what).toBe('no results are kept of this scenario')
    expect(differencesOf(gone)[0].what).toBe('results are kept, but there is no such scenario')
    expect(differencesOf(same)).toEqual([])
  })
})
