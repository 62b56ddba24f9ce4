import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../src/scenario/text/parse-yaml.ts'
import type { Problem } from '../../../src/scenario/text/problem.ts'
import { plain, treeAt, type MapTree } from '../../../src/scenario/text/tree.ts'

function tree(text: string): MapTree {
  const problems: Problem[] = []
  const result = parseYaml({ file: 'x.yaml', path: 'x.yaml', text }, problems)
  if (!result) throw new Error(JSON.stringify(problems))
  return result
}

describe('values that YAML splits at commas', () => {
  it.each([
    [
      '{ since: 7 d ago, lasts: triangular(10 d, 14 d, 28 d), note: x }',
      { since: '7 d ago', lasts: 'triangular(10 d, 14 d, 28 d)', note: 'x' },
    ],
    ['{ lasts: triangular(2 d, 2 d, 2 d) }', { lasts: 'triangular(2 d, 2 d, 2 d)' }],
    [
      '{ every: uniform(1 d, 5 d), lasts: uniform(1 d, 5 d) }',
      { every: 'uniform(1 d, 5 d)', lasts: 'uniform(1 d, 5 d)' },
    ],
    ['[uniform(1 d, 5 d), b, gamma(mean 2 d, sd 1 d)]', ['uniform(1 d, 5 d)', 'b', 'gamma(mean 2 d, sd 1 d)']],
    ['{ repair: never with 20 %, otherwise 40 d, b: 1 }', { repair: 'never with 20 %, otherwise 40 d', b: 1 }],
    [
      '{ a: 20 % never, else gamma(mean 40 d, sd 15 d), b: 1 }',
      { a: '20 % never, else gamma(mean 40 d, sd 15 d)', b: 1 },
    ],
    ['{ lasts: never, note: x }', { lasts: 'never', note: 'x' }],
    ['{ takes: 4,8 min, b: 1 }', { takes: '4,8 min', b: 1 }],
    ['{ a: "f(x, y", b: [1, 2 d] }', { a: 'f(x, y', b: [1, '2 d'] }],
    ['{ a: f(g(1, 2), 3), b: 1 }', { a: 'f(g(1, 2), 3)', b: 1 }],
    ['triangular(10 d, 14 d, 28 d)', 'triangular(10 d, 14 d, 28 d)'],
    ['{ a: uniform(1 d,\n    5 d), b: 1 }', { a: 'uniform(1 d, 5 d)', b: 1 }],
  ])('are joined again in %s', (text, value) => {
    expect(plain(tree(`key: ${text}`))).toEqual({ key: value })
  })

  it('keep their place in the text', () => {
    const text = 'key: { lasts: uniform(1 d, 5 d), note: x }'
    const span = treeAt(tree(text), ['key', 'lasts'])?.span
    expect(text.slice(span?.start, span?.end)).toBe('uniform(1 d, 5 d)')
  })

  it('are left alone where no parenthesis is open', () => {
    expect(plain(tree('key: { a: x, b, c: 1 }'))).toEqual({ key: { a: 'x', b: null, c: 1 } })
  })
})
