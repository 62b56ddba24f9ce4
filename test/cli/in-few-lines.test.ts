import { describe, expect, it } from 'vitest'
import { inFewLines } from '../../src/cli/terminal/in-few-lines.ts'

const text = '- Only a few of the 1.5 million count. “They” are rare. About 280 futures would be enough for certainty.'

describe('a text in few lines', () => {
  it('stands whole where it fits', () => {
    expect(inFewLines(text, 40, 3)).toBe(
      '- Only a few of the 1.5 million count.\n  “They” are rare. About 280 futures\n  would be enough for certainty.',
    )
  })

  it('ends with a sentence', () => {
    expect(inFewLines(text, 40, 2)).toBe('- Only a few of the 1.5 million count.\n  “They” are rare. …')
  })

  it('is cut within a sentence only where the first one does not fit', () => {
    expect(inFewLines(text, 20, 1)).toBe('- Only a few of the…')
  })
})
