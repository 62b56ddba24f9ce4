import { describe, expect, it } from 'vitest'
import { complaints, read, small } from '../scenarios.ts'

/** The small office, whose work takes so many pieces of paper. */
const using = (amounts: readonly number[], paper: string, more = '') =>
  small(
    'route: [{ at: counters, takes: 5 min }]',
    `route: [${amounts.map((amount, i) => `{ name: step-${i}, at: counters, takes: 5 min, uses: { paper: ${amount} } }`).join(', ')}]`,
  ).replace('pools:', `supplies: { paper: ${paper} }\n${more}pools:`)

const warnings = (text: string) => {
  const reading = read(text)
  return reading.ok ? reading.scenario.warnings.map(({ path, message }) => `${path}: ${message}`) : complaints(text)
}

describe('a reorder point', () => {
  it('below what one piece of work uses is refused: with 3 or 4 in stock nothing would ever happen', () => {
    expect(complaints(using([5], '{ stock: 3, reorder: { at: 2, size: 50, lead-time: 1 d } }'))).toEqual([
      'x.yaml:5:47 supplies.paper.reorder.at: work takes 5 pieces, but nothing is ordered until the stock is 2: with 3 to 4 it would wait for ever',
    ])
    expect(complaints(using([5], '{ stock: 3, reorder: { at: 3, size: 50, lead-time: 1 d } }'))[0]).toContain(
      'with 4 it',
    )
    expect(warnings(using([5], '{ stock: 3, reorder: { at: 4, size: 50, lead-time: 1 d } }'))).toEqual([])
    expect(warnings(using([1], '{ stock: 3, reorder: { at: 0, size: 50, lead-time: 1 d } }'))).toEqual([])
  })

  it('below what some of the work uses is warned of', () => {
    expect(warnings(using([1, 5], '{ stock: 3, reorder: { at: 2, size: 50, lead-time: 1 d } }'))).toEqual([
      'supplies.paper.reorder.at: work that takes 5 pieces waits, with 3 to 4 in stock, until other work has used them up: nothing is ordered before',
    ])
  })

  it('below a reserve is warned of', () => {
    const card = (rest: string) =>
      `{ stock: 90, reorder: { at: 2, size: 50, lead-time: 1 d }, ration: { under: 5, first: [all] }${rest} }`
    const withClass = (text: string) => text.replace('services: { s: {', 'services: { s: { classes: { all: {} },')
    expect(warnings(withClass(using([1], card(''))))).toEqual([
      'supplies.paper.reorder.at: with 3 to 4 in stock only the classes of "ration" are served, and nothing is ordered until they have used it up',
    ])
    expect(warnings(withClass(using([1], card(', deliveries: { first: day 3, size: 9 }'))))).toEqual([])
  })

  it('of a trigger alone is looked at in the same way', () => {
    const trigger = (when: string) =>
      `triggers: { t: { when: ${when}, do: { order: { supply: paper, size: 50, lead-time: 1 d } } } }\n`
    expect(complaints(using([5], '{ stock: 3 }', trigger('stock of paper < 3')))).toEqual([
      'x.yaml:6:24 triggers.t.when: work takes 5 pieces, but nothing is ordered until the stock is 2: with 3 to 4 it would wait for ever',
    ])
    expect(warnings(using([5], '{ stock: 3 }', trigger('stock of paper < 5')))).toEqual([])
    expect(warnings(using([5], '{ stock: 3 }', trigger('backlog of s > 3')))).toEqual([])
  })
})

describe('a batch', () => {
  it('of more units than are ever repaired there is refused', () => {
    const text = (batch: number) =>
      small('units: 2', 'units: 2, failures: { every: 9 d, repaired-at: far }').replace(
        'pools:',
        `depots: { far: { repair: 1 d, batch: ${batch} } }\npools:`,
      )
    expect(complaints(text(3))).toEqual([
      'x.yaml:5:38 depots.far.batch: it sends 3 units together, but only 2 units are repaired here: no batch would ever be full',
    ])
    expect(warnings(text(2))).toEqual([])
  })
})
