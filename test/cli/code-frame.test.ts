import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/cli/terminal/code-frame.ts'

const frame = (lines: readonly string[], line: number, column: number, endColumn?: number): string =>
  codeFrame({ line, column, ...(endColumn !== undefined && { endColumn }) }, lines, false).join('\n')

describe('the lines of a problem', () => {
  it('have a mark under the place', () => {
    expect(frame(['a: 1', 'pools: x', '', 'c: 2'], 2, 8, 9)).toBe('  1 | a: 1\n> 2 | pools: x\n    |        ^\n  3 |')
  })

  it.each([
    ['letters that take two columns', '办公室: x', 6, '        ^'],
    ['emoji', '👩‍👩‍👧: x', 11, '    ^'],
    ['tabs', '\tkey:\tx', 7, '        ^'],
    ['what is written out', '"\u001b\u202e": x', 7, '             ^'],
    ['marks on letters', 'e\u0301e\u0301: x', 7, '    ^'],
  ])('have the mark under the right letter behind %s', (_, text, column, mark) => {
    const [shown = '', below = ''] = frame([text], 1, column).split('\n')
    expect(below).toBe(`    | ${mark}`)
    expect(shown.startsWith('> 1 | ')).toBe(true)
  })

  it('of a long line show the part about the place', () => {
    const text = `${'x'.repeat(5000)}!${'y'.repeat(5000)}`
    const [shown = '', below = ''] = frame([text], 1, 5001).split('\n')
    expect(shown.length).toBeLessThan(180)
    expect(shown[below.indexOf('^')]).toBe('!')
  })
})
