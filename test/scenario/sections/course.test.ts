import { describe, expect, it } from 'vitest'
import { complaints, office, problemsOf, small } from '../scenarios.ts'

const POOLS = small('units: 2 }', 'units: 2 }, booths: { units: 1 }, desks: { units: 1 }')
const CLASSES = 'classes: { first-time: { share: 40 % }, renewal: {} }, '

/** A small scenario with this route, and classes. */
function routed(route: string): string {
  return POOLS.replace('route: [{ at: counters, takes: 5 min }]', `${CLASSES}route: ${route}`)
}

function courseOf(route: string) {
  const { branchPoints, services, steps } = office(routed(route))
  return { branchPoints, course: services[0]!.course, names: steps.map(({ name }) => name) }
}

describe('a route', () => {
  it('whose steps follow each other needs no course', () => {
    const { branchPoints, course } = courseOf('[{ at: counters, takes: 5 min }, { at: booths, takes: 1 min }]')
    expect([branchPoints, course]).toEqual([[], null])
  })

  it('has steps for some classes and steps by chance, which the others pass by', () => {
    const { branchPoints, course } = courseOf(
      '[{ at: counters, takes: 5 min, for: first-time }, { at: booths, takes: 1 min, chance: 30 % }]',
    )
    expect(course).toEqual({ first: -3, next: [-2, -1] })
    expect(branchPoints).toEqual([
      {
        kind: 'chance',
        name: 'chance of s at booths',
        ways: [
          { share: 0.3, to: 1 },
          { share: 0.7, to: -1 },
        ],
      },
      { kind: 'class', name: 'classes of s at counters', ways: [{ classes: [0], to: 0 }], others: -2 },
    ])
  })

  it('sends what is rejected back to an earlier step, found by its name or its pool', () => {
    const { branchPoints, course, names } = courseOf(
      `[{ at: counters, takes: 5 min, name: intake }, { at: booths, takes: 1 min, rejected: { share: 4 %, back-to: intake } },
        { at: desks, takes: 1 min, rejected: { share: 0.5, back-to: booths } }, { at: counters, takes: 1 min }]`,
    )
    expect(names).toEqual(['s at intake', 's at booths', 's at desks', 's at counters'])
    expect(course).toEqual({ first: 0, next: [1, -3, -2, -1] })
    expect(branchPoints).toEqual([
      { kind: 'rejection', name: 'rejection of s at desks', share: 0.5, back: 1, on: 3 },
      { kind: 'rejection', name: 'rejection of s at booths', share: 0.04, back: 0, on: 2 },
    ])
  })

  it('sends back to the entrance of a step, where those pass it by who have passed it by', () => {
    const { branchPoints, course } = courseOf(
      `[{ branch: [{ for: [renewal], route: [{ at: booths, takes: 1 min }, { at: desks, name: second, takes: 1 min }] }] },
        { at: counters, takes: 1 min, rejected: { share: 4 %, back-to: second } },
        { at: desks, takes: 1 min, rejected: { share: 4 %, back-to: booths } },
        { at: desks, name: last, takes: 1 min, rejected: { share: 4 %, back-to: last } }]`,
    )
    // to the first step of a way leads the branch itself; to a later one the same branch with that beginning
    expect(course).toEqual({ first: -5, next: [1, 2, -4, -3, -2] })
    expect(branchPoints).toEqual([
      { kind: 'rejection', name: 'rejection of s at last', share: 0.04, back: 4, on: -1 },
      { kind: 'rejection', name: 'rejection of s at desks', share: 0.04, back: -5, on: 4 },
      { kind: 'rejection', name: 'rejection of s at counters', share: 0.04, back: -6, on: 3 },
      { kind: 'class', name: 'branch 1 of s', ways: [{ classes: [1], to: 0 }], others: 2 },
      {
        kind: 'class',
        name: 'way back to s at second by branch 1 of s',
        ways: [{ classes: [1], to: 1 }],
        others: 2,
      },
    ])
  })

  it('branches by chance; one way takes the rest, and a single way is passed by', () => {
    const { branchPoints, course } = courseOf(
      `[{ branch: [{ share: 70 %, route: [{ at: booths, takes: 1 min }] }, { route: [] }] },
        { branch: [{ share: 20 %, route: [{ at: desks, takes: 1 min }, { at: booths, takes: 2 min }] }] }]`,
    )
    expect(course).toEqual({ first: -3, next: [-2, 2, -1] })
    expect(branchPoints.map((each) => (each.kind === 'chance' ? each.ways : []))).toEqual([
      [
        { share: 0.2, to: 1 },
        { share: 0.8, to: -1 },
      ],
      [
        { share: 0.7, to: 0 },
        { share: expect.closeTo(0.3, 12) as number, to: -2 },
      ],
    ])
  })

  it('branches by class; a way without a class takes the others', () => {
    const { branchPoints } = courseOf(
      `[{ branch: [{ for: [renewal], route: [{ at: booths, takes: 1 min }] }, { route: [{ at: desks, takes: 1 min }] }] }]`,
    )
    expect(branchPoints).toEqual([{ kind: 'class', name: 'branch 1 of s', ways: [{ classes: [1], to: 0 }], others: 1 }])
  })

  it('goes on in parts side by side, also within a branch', () => {
    const { branchPoints, course } = courseOf(
      `[{ branch: [{ share: 50 %, route: [{ together: [{ route: [{ at: booths, takes: 1 min }] },
        { route: [{ at: desks, takes: 1 min }] }] }] }] }, { at: counters, takes: 1 min }]`,
    )
    expect(course).toEqual({ first: -4, next: [-2, -2, -1] })
    expect(branchPoints.slice(0, 2)).toEqual([
      { kind: 'join', name: 'end of parts 2 of s', on: 2 },
      { kind: 'fork', name: 'parts 2 of s', parts: [0, 1] },
    ])
  })

  it('has requests that wait at its beginning, or at a step by its name', () => {
    const route = '[{ at: counters, takes: 5 min, for: first-time }, { at: counters, takes: 1 min, name: hand-over }]'
    const waiting = (text: string) =>
      office(routed(route).replace('route:', `waiting: ${text}, route:`)).services[0]!.waiting.map(({ step }) => step)
    expect([waiting('5'), waiting('{ count: 5, at: hand-over }'), waiting('{ count: 5, at: counters }')]).toEqual([
      [-2],
      [1],
      [-2],
    ])
  })
})

const STEP = 'at: booths, takes: 1 min'

/** Wrong routes, the complaint, and what is suggested. */
const WRONG: [string, string, string?][] = [
  [`[{ ${STEP}, for: [firsttime] }]`, 'route[0].for[0]: unknown class "firsttime" of s', 'first-time'],
  [`[{ ${STEP}, chance: 120 % }]`, 'route[0].chance: 120 % is not a share'],
  [`[{ ${STEP}, rejected: { share: 100 %, back-to: desks } }]`, 'route[0].rejected.share: 1 is too large'],
  [
    `[{ ${STEP}, rejected: { share: 1 %, back-to: desks } }]`,
    'route[0].rejected.back-to: there is no earlier step to go back to',
  ],
  [
    `[{ ${STEP} }, { at: desks, takes: 1 min, rejected: { share: 1 %, back-to: booth } }]`,
    'route[1].rejected.back-to: there is no earlier step "booth" to go back to',
    'booths',
  ],
  [
    `[{ together: [{ route: [{ ${STEP} }] }, { route: [{ at: desks, takes: 1 min, rejected: { share: 1 %, back-to: booths } }] }] }]`,
    'route[0].together[1].route[0].rejected.back-to: there is no earlier step to go back to',
  ],
  [`[{ ${STEP}, name: a }, { ${STEP}, name: a }]`, 'route[1].name: another step is called "a" too'],
  [
    `[{ branch: [{ share: 70 %, route: [{ ${STEP} }] }, { share: 20 %, route: [] }] }]`,
    'route[0].branch: the shares of the ways add up to 90 %',
  ],
  [
    `[{ branch: [{ share: 70 %, route: [{ ${STEP} }] }, { share: 40 %, route: [] }] }]`,
    'route[0].branch: the shares of the ways add up to 110 %',
  ],
  [
    `[{ branch: [{ route: [{ ${STEP} }] }, { route: [] }] }]`,
    'route[0].branch[1]: only one way can take the rest',
    'share: 30 %',
  ],
  [
    `[{ branch: [{ for: [renewal], route: [{ ${STEP} }] }, { share: 30 %, route: [] }] }]`,
    'route[0].branch[1].share: the ways of a branch go either by share or by class',
  ],
  [
    `[{ branch: [{ for: [renewal], route: [{ ${STEP} }] }, { for: [renewal], route: [] }] }]`,
    'route[0].branch[1].for: the class "renewal" already goes another way',
  ],
  [
    `[{ branch: [{ share: 30 %, route: [{ at: boths, takes: 1 min }] }] }]`,
    'route[0].branch[0].route[0].at: unknown pool "boths"',
    'booths',
  ],
  [`[{ together: [{ route: [{ ${STEP} }] }] }]`, 'route[0].together: this needs at least 2'],
  [`[{ delay: 1 d, name: a }, { ${STEP} }, { delay: 2 d, name: a }]`, 'route[2].name: another delay is called "a" too'],
  [`[{ ${STEP} }, { dely: 2 d }]`, 'route[1].dely: unknown key "dely"', 'delay'],
  [`[{ ${STEP} }, { delay: 2 dd }]`, 'route[1].delay: unknown unit "dd"'],
  [`[{ brunch: [{ share: 30 %, route: [{ ${STEP} }] }] }]`, 'route[0].brunch: unknown key "brunch"', 'branch'],
  [`[{ ${STEP}, chanse: 30 % }]`, 'route[0].chanse: unknown key "chanse"', 'chance'],
  [`[{ branch: [{ share: 30 %, route: [{ at: booths }] }] }]`, 'route[0].branch[0].route[0].takes: "takes" is missing'],
]

describe('a wrong route', () => {
  it.each(WRONG)('%s', (route, expected, suggestion) => {
    const problems = problemsOf(routed(route))
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([`services.s.${expected}`])
    if (suggestion !== undefined) expect(problems[0]!.suggestion).toBe(suggestion)
  })

  it('cannot have requests that wait at the start within parts', () => {
    const route = `[{ together: [{ route: [{ ${STEP} }] }, { route: [{ at: desks, takes: 1 min }] }] }, { at: counters, takes: 1 min }]`
    const text = routed(route).replace('route:', 'waiting: { count: 5, at: desks }, route:')
    expect(complaints(text)).toEqual([
      expect.stringContaining('services.s.waiting.at: requests cannot wait at the start within "together"'),
    ])
  })
})
