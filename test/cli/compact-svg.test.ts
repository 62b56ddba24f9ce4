import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactSvg } from '../../src/cli/drawing/compact-svg.ts'
import { assertProperty } from '../property-seeds.ts'

const compacted = (svg: string): string => compactSvg(Buffer.from(svg), 'queue-größe')

describe('compactSvg', () => {
  it('puts each element on a line of its own', () => {
    expect(compacted('<svg><g><path d="M1 2"/></g></svg>')).toBe('<svg>\n<g>\n<path d="M1 2"/>\n</g>\n</svg>')
    expect(compacted('<svg/>')).toBe('<svg/>')
  })

  it('numbers ids from 0 under the name of the figure, where they are defined and where they are used', () => {
    const svg = [
      '<clipPath id="cl_1f"><rect fill="#E3E3E3"/></clipPath>',
      '<g clip-path="url(#cl_1f)"/>',
      '<linearGradient id="gr_2"/><use xlink:href="#gr_2"/><use xlink:href="#cl_1f"/>',
    ].join('\n')
    const expected = [
      '<clipPath id="queue-größe-0"><rect fill="#E3E3E3"/></clipPath>',
      '<g clip-path="url(#queue-größe-0)"/>',
      '<linearGradient id="queue-größe-1"/><use xlink:href="#queue-größe-1"/><use xlink:href="#queue-größe-0"/>',
    ].join('\n')
    expect(compacted(svg)).toBe(expected.replaceAll('><', '>\n<'))
  })

  it('rounds numbers of three decimals or more to hundredths, without zeros at the end', () => {
    const svg = 'M0.004 -0.004L-0.005 0.005L12.996 -1.5Q99.995 100.125 -100.125 7.10L3 4.25L0.100003-20.999'
    expect(compacted(svg)).toBe('M0 0L0 0.01L13 -1.5Q100 100.13 -100.12 7.10L3 4.25L0.1-21')
  })

  it('rounds any decimal as its value is rounded', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^\d{3,9}$/))
      .map(([negative, whole, decimals]) => `${negative ? '-' : ''}${whole}.${decimals}`)
    assertProperty(
      fc.property(decimal, (text) => {
        expect(compacted(`M${text} 1`)).toBe(`M${Math.round(Number(text) * 100) / 100} 1`)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })
})
