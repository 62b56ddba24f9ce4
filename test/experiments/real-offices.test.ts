import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { ReplicationOutcome } from '../../src/office/replication-outcome.ts'
import type { Office } from '../../src/scenario/office.ts'
import { officesOf } from './verification/shipped-offices.ts'

function officeOf(file: string, plan: string): Office {
  const found = officesOf(file).find((each) => each.plan === plan)
  if (!found) throw new Error(`there is no plan ${plan}`)
  return found.office
}

function runs(office: Office, replications: number): ReplicationOutcome[] {
  const model = new OfficeModel(office)
  return Array.from({ length: replications }, (_, replication) => model.run(1, replication))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('ambon.yaml', () => {
  const office = officeOf('ambon.yaml', 'wait')
  const outcomes = runs(office, 5)
  const workingDays = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, i) => from + i).filter((day) => office.workingDays[day] === 1)

  it('makes 100 cards a day, as reported, while one printer is in Jakarta', () => {
    // the other one is fetched ten working days after its repair at the earliest
    const made = workingDays(0, 12).flatMap((day) => outcomes.map(({ services }) => services[0].completedOnDay[day]))
    expect(Math.max(...made)).toBeLessThanOrEqual(101)
    expect(mean(made)).toBeGreaterThan(90)
  })

  it('can make 200 a day, as reported, when both are there, and never more', () => {
    const made = workingDays(0, office.days).flatMap((day) => outcomes.map((o) => o.services[0].completedOnDay[day]))
    expect(Math.max(...made)).toBeGreaterThan(185)
    expect(Math.max(...made)).toBeLessThanOrEqual(202)
  })

  it('is the better off the earlier someone travels to Jakarta', () => {
    const area = (plan: string) => mean(runs(officeOf('ambon.yaml', plan), 5).map((o) => o.services[0].backlogArea))
    expect(area('fetch-at-once')).toBeLessThan(area('wait'))
  })

  it('burns blank cards when it runs hot', () => {
    const shareRedone = (plan: string) => {
      const steps = runs(officeOf('ambon.yaml', plan), 5).map((outcome) => outcome.steps[1])
      return mean(steps.map(({ redone, completed }) => redone / (redone + completed)))
    }
    expect(shareRedone('hot-and-overtime')).toBeGreaterThan(shareRedone('wait'))
  })
})

describe('madiun.yaml', () => {
  /** Days after which half of those who apply on the first day have their card. */
  function medianOfFirstDay({ services }: ReplicationOutcome): number {
    const { byDay } = services[0].wait
    const waits: number[] = []
    for (let i = 0; i < byDay.length && byDay[i] === 0; i += 3) {
      for (let n = 0; n < byDay[i + 2]; n++) waits.push(byDay[i + 1])
    }
    return waits[Math.floor(waits.length / 2)]
  }

  it('has the card of someone who applies now ready in about half a year, as reported', () => {
    const medians = runs(officeOf('madiun.yaml', 'spare'), 3).map(medianOfFirstDay)
    expect(Math.min(...medians)).toBeGreaterThan(130)
    expect(Math.max(...medians)).toBeLessThan(215)
  })

  it('has it ready earlier when the printers bear more, but then runs out of blank cards', () => {
    const [outcome] = runs(officeOf('madiun.yaml', 'evenings'), 1)
    expect(medianOfFirstDay(outcome)).toBeLessThan(110)
    expect(outcome.supplies[0].stock.filter((stock) => stock === 0).length).toBeGreaterThan(10)
    expect(outcome.units.some(({ begunAboveLimit }) => begunAboveLimit > 1000)).toBe(true)
  })
})
