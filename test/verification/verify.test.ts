import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engines.ts'
import { deterministicCase } from '../../src/verification/cases/deterministic.ts'
import { mm1Case } from '../../src/verification/cases/mm1.ts'
import type { TextbookCase } from '../../src/verification/textbook-case.ts'
import { textbookCases } from '../../src/verification/textbook-cases.ts'
import { type VerificationInput, VerificationWork } from '../../src/verification/verification-work.ts'
import type { Verification } from '../../src/verification/verification.ts'
import { planVerification, type VerificationRunner, verify } from '../../src/verification/verify.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { officesOf } from './shipped-offices.ts'

const officeOf = ({ name }: TextbookCase): Office => officesOf(`textbook/${name}.yaml`)[0].office

async function verification(
  cases: readonly TextbookCase[],
  replications: number,
  {
    engine = 'built-in',
    change = (office: Office) => office,
  }: { engine?: Engine; change?: (o: Office) => Office } = {},
): Promise<Verification> {
  const offices = cases.map((each) => ({ name: each.name, office: change(officeOf(each)) }))
  const first = offices.slice(0, 1)
  const plans = first.map(({ name, office }) => ({ scenario: name, plan: 'as-is', office }))
  const input: VerificationInput = { cases: offices, plans, seed: 1, engine }
  const work = await VerificationWork.create(input)
  const runner: VerificationRunner = {
    measure: async (tasks, onValues) => tasks.forEach((task) => onValues(task, work.measure(task))),
    compare: async (indices, onLine) => indices.forEach((plan) => onLine(plan, work.compare(plan))),
  }
  return verify(cases, input, planVerification(cases, input, replications), runner)
}

const failedLines = ({ lines }: Verification) => lines.filter(({ passed }) => !passed)

describe('the verification', () => {
  // The probability that a program without fault fails is at most 1 in 1000 by construction; the seed is fixed.
  it('passes in all cases', async () => {
    const found = await verification(textbookCases, 25)
    expect(failedLines(found)).toEqual([])
    expect(found.passed).toBe(true)
  })

  it('measures the same on the second engine', async () => {
    const [one, other] = [await verification([mm1Case], 3), await verification([mm1Case], 3, { engine: 'simjs' })]
    expect(other.lines).toEqual(one.lines)
    expect(other.engine).toBe('simjs')
  })

  it('fails when the simulated queue is another one: work that takes 5 % longer', async () => {
    const slower = (office: Office) => ({ ...office, units: office.units.map((unit) => ({ ...unit, speed: 0.95 })) })
    const found = await verification([mm1Case], 200, { change: slower })
    expect(failedLines(found).map(({ quantity }) => quantity)).toEqual(mm1Case.quantities.map(({ name }) => name))
    expect(found.passed).toBe(false)
  })

  it('fails without chance at the first minute that is missing', async () => {
    const later = (office: Office) => ({ ...office, steps: office.steps.map((step) => withMinutes(step, 19.001)) })
    const found = await verification([deterministicCase], 1, { change: later })
    expect(failedLines(found).map(({ quantity }) => quantity)).toContain('completions, largest difference')
  })

  it('says of every line what it stands on', async () => {
    const { lines, falseAlarm, confidence, trajectories } = await verification([mm1Case, deterministicCase], 10)
    expect([falseAlarm, confidence]).toEqual([0.001, 0.95])
    expect(lines[1]).toMatchObject({ case: 'mm1', quantity: 'mean wait', unit: 'min', replications: 10 })
    expect(lines[1].exact).toBeCloseTo(1.5, 12)
    expect(trajectories).toMatchObject([{ scenario: 'mm1', plan: 'as-is', divergence: null }])
    expect(trajectories[0].events).toBeGreaterThan(10_000)
    expect(lines.at(-1)).toMatchObject({ halfWidth: null, standardErrors: null, limit: null, replications: 1 })
  })
})

function withMinutes(step: Office['steps'][number], value: number): Office['steps'][number] {
  return { ...step, takes: { kind: 'constant', value } }
}
