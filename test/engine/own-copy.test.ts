import { afterEach, describe, expect, it, vi } from 'vitest'
import { ownCopy } from '../../src/engine/own-copy.ts'

const makeCounter = (step: number) => {
  let count = 0
  return () => (count += step)
}

describe('a copy of a function that makes functions', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('makes what the original makes, each with values of its own', () => {
    const copy = ownCopy(makeCounter)
    expect(copy).not.toBe(makeCounter)
    const byTwo = copy(2)
    const byThree = ownCopy(makeCounter)(3)
    expect([byTwo(), byThree(), byTwo(), byThree()]).toEqual([2, 3, 4, 6])
  })

  it('is another text each time', () => {
    expect(new Set([ownCopy(makeCounter), ownCopy(makeCounter), ownCopy(makeCounter)]).size).toBe(3)
    const texts: string[] = []
    const Original = Function
    vi.stubGlobal('Function', function (text: string) {
      texts.push(text)
      return new Original(text)
    })
    ownCopy(makeCounter)
    ownCopy(makeCounter)
    expect(texts[0]).not.toBe(texts[1])
  })

  it('is the original where code must not be made at run time', () => {
    vi.stubGlobal('Function', function () {
      throw new EvalError('unsafe-eval')
    })
    expect(ownCopy(makeCounter)).toBe(makeCounter)
  })

  it('does not hide another error', () => {
    vi.stubGlobal('Function', function () {
      throw new TypeError('broken')
    })
    expect(() => ownCopy(makeCounter)).toThrow('broken')
  })
})
