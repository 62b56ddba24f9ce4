import { describe, expect, it } from 'vitest'
import { fillIn } from '../../src/report/words/fill-in.ts'
import { sayWarning } from '../../src/report/words/say-warning.ts'

describe('fillIn', () => {
  it.each([
    ['within {n} days', 1, 'within 1 day'],
    ['within {n} days', 2, 'within 2 days'],
    ['within {n} days', '1', 'within 1 day'],
    ['within {n} days', '1.0', 'within 1.0 days'],
    ['within {n} days', 11, 'within 11 days'],
    ['{n} working days of {n}', 1, '1 working day of 1'],
    ['{n} requests, {n} days', 1, '1 request, 1 day'],
    ['{n} hari', 1, '1 hari'],
    ['{n} daysoff', 1, '1 daysoff'],
  ])('puts an English noun behind a lone 1 into the singular: %s, %s', (text, n, expected) => {
    expect(fillIn(text, { n })).toBe(expected)
  })

  it('leaves the words of a value alone', () => {
    expect(fillIn('{plan} takes {n} days', { plan: '1 days {n}', n: 1 })).toBe('1 days {n} takes 1 day')
  })
})

describe('a share of nothing', () => {
  it('is not said with only', () => {
    const warning = { code: 'clears-seldom', values: { service: 's', days: 1, percent: 0 }, plans: [] } as never
    expect(sayWarning('en', warning, 1)).not.toContain('only')
    expect(sayWarning('id', warning, 1)).not.toContain('hanya')
    expect(sayWarning('en', warning, 1)).toContain('within the 1 day of the run')
  })
})

describe('a warning that the reading of a scenario gave', () => {
  it('is told in the language of the reader, and as it stands in results of earlier versions', () => {
    const warning = (indonesian?: string) =>
      ({ code: 'scenario', values: { path: 'a.b', message: 'no courier leaves', indonesian }, plans: [] }) as never
    expect(sayWarning('en', warning('tidak ada kurir'), 1)).toBe('a.b: no courier leaves')
    expect(sayWarning('id', warning('tidak ada kurir'), 1)).toBe('a.b: tidak ada kurir')
    expect(sayWarning('id', warning(), 1)).toBe('a.b: no courier leaves')
  })

  it('names days of the week as the reader writes them', () => {
    const warning = { code: 'counts-no-weekdays', values: { weekdays: 'sat, sun', days: 8 }, plans: [] } as never
    expect(sayWarning('en', warning, 1)).toContain('none for sat, sun:')
    expect(sayWarning('id', warning, 1)).toContain('untuk sabtu, minggu:')
  })
})
