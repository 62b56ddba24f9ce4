import { describe, expect, it } from 'vitest'
import { drawingOptions } from '../../src/cli/drawing-options.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { figureNames, figureRanks } from '../../src/report/figures/figure-names.ts'
import { sampleResults } from '../report/sample-results.ts'

const figures = drawingOptions.figures.coerce
const size = drawingOptions.size.coerce

describe('--figures', () => {
  it('takes groups and names, with commas or given again', () => {
    expect(figures('main')).toEqual(['main'])
    expect(figures(' stock , clearing,stock')).toEqual(['clearing', 'stock'])
    expect(figures(['stock', 'main'])).toEqual(['main', 'stock'])
    expect(figures('none')).toEqual(['none'])
  })

  it('names all that it does not know at once, with what was meant and what there is', () => {
    expect(() => figures('clering,stock,nonsense,Waits')).toThrow(
      '--figures: found "clering" (did you mean "clearing"?), "nonsense", "Waits" (did you mean "waits"?); give main, all,',
    )
    for (const name of figureNames) expect(() => figures('x')).toThrow(name)
    expect(() => figures(' , ')).toThrow('--figures: found nothing; give main, all, none')
    expect(() => figures('none,stock')).toThrow('--figures: found none together with stock; give one of both')
  })

  it('draws what it names, of the plan that is chosen when it names the main ones', () => {
    const results = sampleResults({ replications: 3 })
    const best = results.decision!.best
    const namesOf = (...choice: Parameters<typeof allFigures>[2][]) =>
      Array.from(allFigures(results, 'en', choice[0]), ({ name }) => name)
    expect(namesOf(['none'])).toEqual([])
    expect(namesOf(['stock']).length).toBe(results.plans.length)
    const all = [...allFigures(results, 'en')]
    const main = [...allFigures(results, 'en', ['main'])]
    expect(main.every(({ rank }) => rank === 'main')).toBe(true)
    const ofOthers = results.plans.filter(({ name }) => name !== best).map(({ name }) => name)
    expect(main.map(({ name }) => name).filter((name) => ofOthers.some((plan) => name.endsWith(`-${plan}`)))).toEqual(
      [],
    )
    expect(all.length).toBeGreaterThan(main.length)
    expect(new Set(all.map(({ rank }) => rank))).toEqual(new Set(Object.values(figureRanks)))
    expect(all.filter(({ alt }) => alt.length < 10)).toEqual([])
  })
})

describe('--size', () => {
  it('is for a page, a column or a slide', () => {
    expect(['page', 'column', 'slide'].map((name) => size(name))).toEqual(['page', 'column', 'slide'])
    expect(() => size('colum')).toThrow('--size: found "colum" (did you mean "column"?); give page, column, slide')
    expect(() => size(['page', 'page'])).toThrow('--size: given 2 times')
  })
})
