import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import { Observer } from '../../src/office/kernel/observer.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { officesOf } from '../verification/shipped-offices.ts'

const plans = officesOf('print-shop.yaml')
const officeOf = (name: string): Office => plans.find(({ plan }) => plan === name)!.office
const replications = [0, 1, 2, 3, 4]

/** Hour of the day at which each piece of work of a unit is begun. */
class BeginningHours extends Observer {
  readonly hours: number[] = []
  private readonly unit: number

  constructor(unit: number) {
    super()
    this.unit = unit
  }

  override workStarted(time: number, unit: number): void {
    if (unit === this.unit) this.hours.push((time % 1440) / 60)
  }
}

describe('print-shop.yaml', () => {
  it('gets the orders of its order book, give or take chance', () => {
    const rows = readFileSync('scenarios/print-shop-orders.csv', 'utf8').trim().split('\n').slice(1)
    const expected = rows.reduce((sum, row) => sum + Number(row.split(',')[1]), 0)
    const office = officeOf('as-now')
    // Poisson: the mean of five has a standard deviation of sqrt(expected / 5); five of them are exceeded once in a million
    const mean = replications.reduce((sum, r) => sum + new OfficeModel(office).run(1, r).services[0].arrived / 5, 0)
    expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(expected / 5))
  })

  it('begins no job outside the hours of each press, which differ', () => {
    const office = officeOf('as-now')
    const begun = (name: string): number[] => {
      const observer = new BeginningHours(office.units.findIndex((unit) => unit.name === name))
      new OfficeModel(office).run(1, 0, observer)
      return observer.hours
    }
    expect(Math.max(...begun('offset-1'))).toBeLessThanOrEqual(17)
    const digital = begun('digital')
    expect(Math.max(...digital)).toBeGreaterThan(17)
    expect(Math.max(...digital)).toBeLessThanOrEqual(20)
  })

  it('keeps a press that needs an overhaul until the lorry has two', () => {
    for (const r of replications) {
      const { depots } = new OfficeModel(officeOf('as-now')).run(1, r)
      expect(depots[0].sent % 2).toBe(0)
    }
  })

  it('is served sooner when the old press runs at night', () => {
    const area = (plan: string): number =>
      replications.reduce((sum, r) => sum + new OfficeModel(officeOf(plan)).run(1, r).services[0].backlogArea, 0)
    expect(area('nights')).toBeLessThan(area('as-now'))
  })

  it('orders paper before it runs out when told to', () => {
    const outcomes = replications.map((r) => new OfficeModel(officeOf('order-in-time')).run(1, r))
    expect(outcomes.some(({ supplies }) => supplies[0].orders > 0)).toBe(true)
  })
})
