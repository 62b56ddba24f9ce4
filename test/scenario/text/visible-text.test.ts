import { describe, expect, it } from 'vitest'
import { hiddenCharacter, visibleJson, visibleLines, visibleText } from '../../../src/scenario/text/visible-text.ts'

describe('a text that is shown', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['\u001b]0;HACKED\u0007', '␛]0;HACKED␇'],
    ['a\u0000b\u0008c\u007fd', 'a␀b␈c␡d'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\rb', 'a␍b'],
    ['\u202egpj.exe', '\\u{202e}gpj.exe'],
    ['\u2066a\u2069\u200e\u200f\u061c', '\\u{2066}a\\u{2069}\\u{200e}\\u{200f}\\u{61c}'],
    ['a\u200bb\u2060\ufeff\u00adc', 'a\\u{200b}b\\u{2060}\\u{feff}\\u{ad}c'],
    ['a\u200db', 'a\\u{200d}b'],
    ['a\u2028b\u2029c\u0085d', 'a\\u{2028}b\\u{2029}c\\u{85}d'],
    ['x \ud800 y \udc00', 'x \\u{d800} y \\u{dc00}'],
    ['\u{e0041}a', '\\u{e0041}a'],
    ['\u3164', '\\u{3164}'],
    [`Z${'\u0301'.repeat(300)}a`, `Z${'\u0301'.repeat(8)}…a`],
  ])('writes out what is hidden: %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
    expect(visibleLines(text)).toBe(shown)
  })

  it.each([
    'e-KTP in Bandung Barat',
    'عربي',
    'עברית',
    'कार्यालय',
    '办公室',
    'オフィス',
    'می‌خواهم',
    '👩‍👩‍👧',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'é',
    'İß',
    '❤️',
  ])('leaves a word of any language alone: %s', (word) => {
    expect(visibleText(word)).toBe(word)
    expect(hiddenCharacter(word)).toBeNull()
  })

  it('is one line, or as many as it was', () => {
    expect(visibleText('two\n  lines\r\nor\tthree\n')).toBe('two lines or three')
    expect(visibleLines('two\nlines')).toBe('two\nlines')
  })
})

describe('JSON that is shown', () => {
  it('means the same, and hides nothing', () => {
    const value = { a: '\u001b[2J\u202e\u009b\u007f\u2028\ud800\u{e0041}', b: 'עברית 👩‍👩‍👧', c: 'x\ny' }
    const json = visibleJson(JSON.stringify(value, null, 2))
    expect(JSON.parse(json)).toEqual(value)
    expect(hiddenCharacter(json.replaceAll('\n', ''))).toBeNull()
    expect(json).toContain('עברית 👩‍👩‍👧')
  })
})
