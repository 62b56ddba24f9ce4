import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { ReplicationOutcome } from '../../src/office/statistics/replication-outcome.ts'
import { officesOf } from '../verification/shipped-offices.ts'

const plans = officesOf('passport-bureau.yaml')
const { office } = plans[0]!

function runs(plan: string): ReplicationOutcome[] {
  const model = new OfficeModel(plans.find((each) => each.plan === plan)!.office)
  return Array.from({ length: 5 }, (_, replication) => model.run(1, replication))
}

const asNow = runs('as-now')
const stepOf = (name: string): number => office.steps.findIndex((step) => step.name === `passport at ${name}`)
const waiting = (outcomes: readonly ReplicationOutcome[]) =>
  outcomes.reduce((sum, { services }) => sum + services[0].backlogArea, 0)

describe('passport-bureau.yaml', () => {
  it('hands over what is completed, after biometrics and the check of the application have both been done', () => {
    for (const { services, steps, branchPoints } of asNow) {
      const [{ completed, initial }] = services
      expect(steps[stepOf('hand-over')].completed).toBe(completed)
      const joined = office.branchPoints.findIndex(({ kind }) => kind === 'join')
      expect(branchPoints[joined][0]).toBeLessThanOrEqual(
        Math.min(steps[stepOf('booths')].completed, steps[stepOf('verification')].completed),
      )
      expect(completed).toBeLessThanOrEqual(branchPoints[joined][0] + initial)
    }
  })

  it('interviews who applies for the first time, and few of the others', () => {
    for (const { steps, requestsOfClass, services } of asNow) {
      const firstTime = requestsOfClass[office.classes.findIndex(({ name }) => name === 'first-time')]
      const share = firstTime / (services[0].arrived + services[0].initial)
      expect(Math.abs(share - 0.4)).toBeLessThan(0.03)
      expect(steps[stepOf('first interview')].completed).toBeLessThanOrEqual(firstTime)
      expect(steps[stepOf('random interview')].completed).toBeLessThan(0.1 * firstTime * 2)
    }
  })

  it('prints again what the quality desk rejects, with another booklet', () => {
    for (const { steps, branchPoints, supplies } of asNow) {
      const rejection = office.branchPoints.findIndex(({ kind }) => kind === 'rejection')
      const [rejected, passed] = branchPoints[rejection]
      expect(rejected + passed).toBe(steps[stepOf('quality-desk')].completed)
      expect(rejected / (rejected + passed)).toBeCloseTo(0.03, 1)
      expect(supplies[0].used).toBeGreaterThan(steps[stepOf('printers')].completed - 1)
    }
  })

  it('gains most from a backup line, then from evenings, and next to nothing from an interviewer', () => {
    const now = waiting(asNow)
    expect(waiting(runs('backup-line'))).toBeLessThan(0.5 * now)
    expect(waiting(runs('evenings'))).toBeLessThan(0.7 * now)
    expect(Math.abs(waiting(runs('third-interviewer')) - now)).toBeLessThan(0.02 * now)
  })
})
