import type { Chart } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/cli/drawing/draw-figure.ts'
import { comparisonFigures, planFigures } from '../../src/report/figures/all-figures.ts'
import type { Figure } from '../../src/report/figures/figure.ts'
import { shippedResults } from '../shipped-results.ts'
import { shippedScenarios } from '../verification/shipped-offices.ts'

/** Thrown when the axes are laid out: what is drawn on them is not looked at, and takes long. */
class LaidOut extends Error {}

/** The labels of each axis that is shown, as they are drawn. */
async function labelsOf(figure: Figure): Promise<string[][]> {
  const labels: string[][] = []
  const reader = {
    id: 'reader',
    afterUpdate: (chart: Chart) => {
      for (const { options, ticks } of Object.values(chart.scales)) {
        if (options.display !== false) labels.push(ticks.map(({ label }) => [label].flat().join(' ')))
      }
      throw new LaidOut()
    },
  }
  const plugins = [...(figure.config.plugins ?? []), reader]
  await expect(drawFigure({ ...figure, config: { ...figure.config, plugins } })).rejects.toThrow(LaidOut)
  return labels
}

const offices = shippedScenarios.filter((name) => !name.startsWith('textbook'))

describe('the axes of all figures of all shipped scenarios', () => {
  it.each(offices)('of %s have no two equal labels', async (name) => {
    const results = await shippedResults(name)
    const figures = [
      ...comparisonFigures(results, 'en'),
      ...planFigures(results, results.plans[1]?.name ?? results.plans[0].name, 'en'),
    ]
    for (const figure of figures) {
      for (const labels of await labelsOf(figure)) {
        const shown = labels.filter((label) => label !== '')
        expect({ figure: figure.name, labels: shown }).toEqual({ figure: figure.name, labels: [...new Set(shown)] })
        expect(shown.length).toBeGreaterThan(0)
      }
    }
  })
})
