import { describe, expect, it } from 'vitest'
import { fuzzCase, kindNames } from './fuzz-case.ts'
import { verdictOn } from './faults-of.ts'

const CASES = Number(process.env['FUZZ_N'] ?? 3000)
describe('x', () => {
  it('y', () => {
    const counts: Record<string, number> = {}
    const seen = new Map<string, string>()
    for (let n = 0; n < CASES; n++) {
      const c = fuzzCase(1, n)
      const t = Date.now()
      const v = verdictOn(c)
      const dt = Date.now() - t
      if (dt > 1500) console.log('slow', n, c.kind, dt)
      const k = `${c.kind} ${v.outcome}`
      counts[k] = (counts[k] ?? 0) + 1
      counts[`${c.kind} ms`] = (counts[`${c.kind} ms`] ?? 0) + dt
      for (const f of v.faults) { const key = f.replace(/\d+/g, '#').slice(0, 160); if (!seen.has(key)) { seen.set(key, `${n} ${c.kind}`); console.log(n, c.kind, f) } }
    }
    console.log(counts)
    expect(kindNames.length).toBe(6)
  })
})
