import { describe, expect, it } from 'vitest'
import { barText } from '../../src/cli/terminal/progress-bar.ts'

describe('the text of the bar', () => {
  const at = (value: number, eta: number | string) => barText('replications', { value, total: 1000, eta })

  it.each([
    [0, '0'],
    [0, 0],
    [0, 'NULL'],
    [3, 'INF'],
    [3, 0],
    [3, NaN],
    [1000, 0],
  ])('tells no time that is left where none is known: %s done, %s', (value, eta) => {
    expect(at(value, eta)).toBe(`${value}/1000 replications`)
  })

  it('tells the time that is left as soon as it is known', () => {
    expect(at(3, 7)).toBe('3/1000 replications, 7s left')
    expect(at(500, 130)).toBe('500/1000 replications, 2m10s left')
  })
})
