import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { ReplicationOutcome } from '../../src/office/statistics/replication-outcome.ts'
import { unitStates } from '../../src/office/kernel/unit-state.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { daysOfRun, isWorkingDay } from '../../src/time/working-days.ts'
import { officesOf } from '../verification/shipped-offices.ts'

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
    Array.from({ length: until - from }, (_, i) => from + i).filter((day) => isWorkingDay(office.workingDays, day))

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
      return mean(steps.map(({ reworked, completed }) => reworked / (reworked + completed)))
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

describe('sragen.yaml', () => {
  const office = officeOf('sragen.yaml', 'as-now')
  const outcomes = runs(office, 2)
  const [outcome] = outcomes
  const made = outcome.services[0].completedOnDay.map((cards, day) => cards + outcome.services[1].completedOnDay[day])

  it('uses a delivery of 500 blank cards up in two days, as reported, and then makes nothing until the next', () => {
    const fortnights = Array.from({ length: 11 }, (_, n) => [...made.subarray(14 * n, 14 * n + 14)])
    for (const days of fortnights) {
      expect(days.filter((cards) => cards > 0)).toHaveLength(2)
      const cards = days.reduce((sum, each) => sum + each, 0)
      // but for the spoiled ones
      expect(cards).toBeGreaterThan(475)
      expect(cards).toBeLessThanOrEqual(500)
    }
  })

  it('has 300 to 400 requests a day and 11,361 waiting, as reported', () => {
    const { services, workingDays, days } = office
    const open = daysOfRun(workingDays, days).reduce((sum, each) => sum + each, 0)
    const initial = outcome.services.reduce((sum, service) => sum + service.initial, 0)
    const arrived = mean(outcomes.map((o) => o.services[0].arrived + o.services[1].arrived)) / open
    expect(services).toHaveLength(2)
    expect(initial).toBe(11_361)
    expect(Math.abs(arrived - 350)).toBeLessThan(10)
  })

  it('has letters renewed when those of the waiting ones expire, and none when they are good for a year', () => {
    // the oldest letter was written 70 days before the start and is good for 180
    const renewals = (o: ReplicationOutcome) => o.services.map(({ renewalsOnDay }) => renewalsOnDay)
    for (const days of renewals(outcome)) {
      expect(days.subarray(0, 109).every((count) => count === 0)).toBe(true)
      expect(days.subarray(109).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3000)
    }
    const [forAYear] = runs(officeOf('sragen.yaml', 'letters-for-a-year'), 1)
    expect(forAYear.services.map(({ lettersRenewed }) => lettersRenewed)).toEqual([0, 0])
  })

  it('makes first cards only while blank cards are rationed', () => {
    const [rationed] = runs(officeOf('sragen.yaml', 'first-cards-first'), 1)
    expect(rationed.services[1].completed).toBe(0)
    expect(rationed.services[0].completed).toBeGreaterThan(1.5 * outcome.services[0].completed)
  })

  it('ends its backlog only with more blank cards and the evenings to print them', () => {
    const atEnd = (plan: string) => runs(officeOf('sragen.yaml', plan), 1)[0].services[0].inOffice
    const [evenings] = runs(officeOf('sragen.yaml', 'fetch-and-overtime'), 1)
    expect(evenings.triggers[0].periods.length).toBeGreaterThan(0)
    expect(evenings.cost.overtime).toBeGreaterThan(0)
    expect(evenings.services[0].inOffice).toBeLessThan(500)
    expect(atEnd('weekly')).toBeGreaterThan(15_000)
  })
})

describe('bengkulu.yaml', () => {
  const office = officeOf('bengkulu.yaml', 'as-now')
  const outcomes = runs(office, 3)
  const area = (plan: string) => mean(runs(officeOf('bengkulu.yaml', plan), 3).map((o) => o.services[0].backlogArea))

  /** Cards made for each day on which the unit was in the office. */
  function madeADay({ made, timeIn }: ReplicationOutcome['units'][number]): number {
    const gone = ['in-transit', 'at-depot', 'waiting-for-courier'] as const
    const minutes = gone.reduce((left, state) => left - timeIn[unitStates.indexOf(state)], office.days * 1440)
    return made / (minutes / 1440)
  }

  it('makes at most 100 cards a printer a day, as reported, and fewer on the one that jams', () => {
    const made = outcomes.flatMap(({ services }) => [...services[0].completedOnDay])
    // two begun on the day before may be completed on a day
    expect(Math.max(...made)).toBeLessThanOrEqual(202)
    for (const { units } of outcomes) {
      const [healthy, jams] = units.slice(office.pools[0].units.length)
      expect(madeADay(jams)).toBeLessThan(0.9 * madeADay(healthy))
      expect(jams.failures).toBeGreaterThan(100)
    }
  })

  it('has a network that is slow at times but never down', () => {
    for (const { links } of outcomes) expect(links[0].down).toBe(0)
    expect(mean(outcomes.map(({ links }) => links[0].slow))).toBeGreaterThan(600)
  })

  it('has fewer waiting with a printer on loan, or when it prints on hot, at a price in misprints', () => {
    expect(area('loan-printer')).toBeLessThan(area('as-now'))
    expect(area('run-hot')).toBeLessThan(area('as-now'))
  })

  it('borrows a printer while the backlog is large, and gives it back', () => {
    const [outcome] = runs(officeOf('bengkulu.yaml', 'loan-then-repair'), 1)
    const loan = outcome.units.at(-1)!
    expect(loan.made).toBeGreaterThan(1000)
    const [from, until] = outcome.triggers[0].periods
    expect(until - from).toBeLessThan(office.days * 1440 - from)
  })
})

describe('hospital-laboratory.yaml', () => {
  const [asNow, sooner, fourth] = ['as-now', 'engineer-sooner', 'fourth-analyser'].map((plan) =>
    runs(officeOf('hospital-laboratory.yaml', plan), 3),
  )
  const analysers = (outcome: ReplicationOutcome) => outcome.units.slice(3)
  const meanWait = (outcomes: readonly ReplicationOutcome[]) => mean(outcomes.map((o) => o.services[0].wait.mean))

  it('works day and night, on weekends with fewer samples', () => {
    const { arrivedOnDay, completedOnDay } = asNow[0].services[0]
    expect(Math.min(...completedOnDay)).toBeGreaterThan(300)
    const onDays = (days: readonly number[]) =>
      mean(days.flatMap((day) => [day, day + 7, day + 14].map((d) => arrivedOnDay[d])))
    expect(onDays([5, 6])).toBeLessThan(0.75 * onDays([0, 1, 2, 3, 4]))
  })

  it('measures some samples again, and orders reagents before they are used up', () => {
    for (const { steps, supplies } of asNow) {
      expect(steps[1].reworked / (steps[1].reworked + steps[1].completed)).toBeCloseTo(0.04, 2)
      expect(Math.min(...supplies[0].stock)).toBeGreaterThan(0)
      expect(supplies[0].orders).toBeGreaterThan(1)
    }
  })

  it('has analysers that fail and are maintained, and are busy for more than half of the time', () => {
    const all = asNow.flatMap(analysers)
    expect(all.reduce((sum, { failures }) => sum + failures, 0)).toBeGreaterThan(20)
    const minutes = asNow.length * 3 * 56 * 1440
    const working = all.reduce((sum, { timeIn }) => sum + timeIn[unitStates.indexOf('working')], 0) / minutes
    expect(working).toBeGreaterThan(0.5)
    expect(working).toBeLessThan(0.75)
  })

  it('lets samples wait less with the engineer there sooner, and least with a fourth analyser', () => {
    expect(meanWait(sooner)).toBeLessThan(meanWait(asNow))
    expect(meanWait(fourth)).toBeLessThan(meanWait(sooner))
  })
})

describe('licence-counter.yaml', () => {
  const [asNow, more] = ['as-now', 'more-numbers'].map((plan) => runs(officeOf('licence-counter.yaml', plan), 3))
  const count = (outcomes: readonly ReplicationOutcome[], key: 'turnedAway' | 'withdrawn' | 'cameBack' | 'surges') =>
    outcomes.reduce((sum, { services }) => sum + services[0][key] + services[1][key], 0)

  it('sends citizens home without a number, some of whom give up, and some come again', () => {
    expect(count(asNow, 'turnedAway')).toBeGreaterThan(1000)
    expect(count(asNow, 'withdrawn')).toBeGreaterThan(500)
    expect(count(asNow, 'cameBack')).toBeGreaterThan(100)
    expect(count(asNow, 'surges')).toBeGreaterThan(0)
  })

  it('sends fewer home, and loses fewer, with more numbers', () => {
    expect(count(more, 'turnedAway')).toBeLessThan(count(asNow, 'turnedAway') / 2)
    expect(count(more, 'withdrawn')).toBeLessThan(count(asNow, 'withdrawn'))
  })

  it('lets in no more on a day than there are numbers, but for those there at the start', () => {
    for (const { services } of asNow) {
      expect(services[0].completed).toBeLessThanOrEqual(110 * 120 + services[0].initial)
      expect(Math.max(...services[1].completedOnDay)).toBeLessThanOrEqual(2 * 40)
    }
  })

  it('has a driving school come every two weeks', () => {
    // the third of September is day 1
    const days = [1, 15, 29, 43]
    const ofSchool = mean(asNow.flatMap(({ services }) => days.map((day) => services[1].arrivedOnDay[day])))
    const ofOthers = mean(asNow.flatMap(({ services }) => days.map((day) => services[1].arrivedOnDay[day + 1])))
    expect(ofSchool - ofOthers).toBeGreaterThan(15)
    expect(ofSchool - ofOthers).toBeLessThan(45)
  })
})
