import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'antrean-study-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Too few studies to say anything: whether the scripts still fit the program. */
describe('the studies', () => {
  it('of false claims runs', () => {
    const table = execFileSync(process.execPath, ['test/studies/false-claims.mjs', '2'], { encoding: 'utf8' })
    expect(table).toMatch(/\| ten plans of one law +\| 200 \|/)
  }, 60_000)

  it('of asking runs', () => {
    const table = execFileSync(process.execPath, ['test/studies/asking.mjs', '1'], { encoding: 'utf8' })
    expect(table).toMatch(/\| chance alone, 30 % fail +\| 400 \|/)
  }, 60_000)

  it('of selection runs', () => {
    const out = join(folder, 'selection.md')
    execFileSync(process.execPath, ['test/studies/selection.mjs', '4', out])
    expect(readFileSync(out, 'utf8')).toMatch(/\| at p ± e \| 0.8 \| 4 \|/)
  }, 60_000)

  it('of coverage runs', () => {
    const out = join(folder, 'coverage.md')
    execFileSync(process.execPath, ['test/studies/coverage.mjs', '4', '40', out])
    expect(readFileSync(out, 'utf8')).toMatch(/\| date \| 95 % \|/)
  }, 120_000)

  it('of why citizens wait runs', () => {
    const out = join(folder, 'why.md')
    execFileSync(process.execPath, ['test/studies/why.mjs', '2', out])
    expect(readFileSync(out, 'utf8')).toMatch(/\| 9 \| an order and its reverse \| lognormal \| 355 \|/)
  }, 60_000)
})
