import { describe, expect, it } from 'vitest'
import { read, SMALL, small } from '../scenarios.ts'

function warnings(text: string): string[] {
  const reading = read(text)
  return reading.ok ? reading.scenario.warnings.map(({ line, path, message }) => `${line} ${path}: ${message}`) : ['-']
}

describe('a horizon with fewer working days than the rule of gone asks for', () => {
  it('is told, with one that has enough', () => {
    expect(warnings(small('14 d', '4 d'))).toEqual([
      '3 horizon: the office opens on 4 of the 4 days, and a backlog is gone when it is normal on 5 working days in a row: that cannot be judged; give it at least 5 d, or fewer days in a row (targets, for)',
    ])
    expect(warnings(small('14 d', '6 d'))).toEqual([])
  })

  it('asks for as many days as the target does', () => {
    expect(warnings(`${small('14 d', '4 d')}targets: { s: { for: 4 wd } }\n`)).toEqual([])
    expect(warnings(`${SMALL}targets: { s: { for: 11 wd } }\n`)).toEqual([
      expect.stringContaining('opens on 10 of the 14 days') as string,
    ])
  })
})
