import { describe, expect, it } from 'vitest'
import { FigureDesk } from '../../src/cli/drawing/figure-desk.ts'
import type { OutputFolder } from '../../src/cli/output-folder.ts'
import { everyFigure, type FigureChoice } from '../../src/report/figures/figure-names.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { sampleResults } from '../report/sample-results.ts'

const results = sampleResults({ replications: 3 })
const plans = results.plans.map(({ name }) => name)

/** A desk, and the names of the files that it writes. */
function deskWith(
  write: (path: string) => void = () => {},
  figures: FigureChoice = everyFigure,
): { desk: FigureDesk; files: string[] } {
  const files: string[] = []
  const output: OutputFolder = {
    write: (path) => {
      write(path)
      files.push(path)
    },
    publish: () => {},
    discard: () => {},
  }
  return { desk: new FigureDesk({ lang: 'en', figures, size: 'page' }, output), files }
}

describe('the desk for figures', () => {
  it('draws each figure of a report once, in both forms, however often and early it was ordered', async () => {
    const { desk, files } = deskWith()
    const [first] = results.plans
    desk.orderAhead({ ...results, plans: [first], comparison: null, warnings: [] }, first.name)
    for (const plan of [...plans, null, null]) desk.order(results, plan)
    let told = 0
    await desk.finish(() => told++)
    const names = Array.from(allFigures(results, 'en'), ({ name }) => name)
    expect(files.toSorted()).toEqual(names.flatMap((name) => [`figures/${name}.png`, `figures/${name}.svg`]).toSorted())
    expect(told).toBe(names.length)
  })

  it('draws nothing more when it has been closed', async () => {
    const { desk, files } = deskWith()
    for (const plan of plans) desk.order(results, plan)
    while (files.length === 0) await new Promise(setImmediate)
    await desk.close()
    const { length } = files
    expect(length).toBeLessThan(2 * [...allFigures(results, 'en')].length)
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
    expect(files.length).toBe(length)
  })

  it('tells at the end of a figure that could not be written, and draws no others', async () => {
    const { desk, files } = deskWith((path) => {
      if (path.endsWith('.svg')) throw new Error('no room')
    })
    for (const plan of plans) desk.order(results, plan)
    await expect(desk.finish(() => {})).rejects.toThrow('no room')
    expect(files.length).toBe(1)
    await desk.close()
  })
})
