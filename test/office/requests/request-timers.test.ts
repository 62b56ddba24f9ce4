import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestTimers } from '../../../src/office/requests/request-timers.ts'
import { RequestTable } from '../../../src/office/requests/request-table.ts'
import { assertProperty } from '../../property-seeds.ts'

describe('the timers of requests', () => {
  it('run out in the order of their times, those of the same time in the order of setting, whatever is cancelled', () => {
    const action = fc.record({ request: fc.nat(2000), time: fc.nat(30), isCancelled: fc.boolean() })
    assertProperty(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const requests = new RequestTable()
        for (let i = 0; i <= 2000; i++) requests.add(0, i, 0)
        const timers = new RequestTimers(requests)
        let expected: { request: number; time: number }[] = []
        for (const { request, time, isCancelled } of actions) {
          if (isCancelled || timers.isSet(request)) {
            timers.cancel(request)
            expected = expected.filter((timer) => timer.request !== request)
          } else {
            timers.set(request, time)
            expected.push({ request, time })
          }
        }
        const order = []
        for (let request = timers.first; request >= 0; request = timers.first) {
          order.push({ request, time: timers.timeOf(request) })
          timers.cancel(request)
        }
        expect(order).toEqual(expected.sort((a, b) => a.time - b.time))
      }),
      { seed: 1 },
    )
  })

  it('are taken one by one when they have ended, and not before', () => {
    const requests = new RequestTable()
    for (let i = 0; i < 4; i++) requests.add(0, i, 0)
    const timers = new RequestTimers(requests)
    timers.set(3, 20)
    timers.set(1, 10)
    timers.set(2, 20)
    expect([timers.takeDue(9), timers.takeDue(10), timers.takeDue(10)]).toEqual([-1, 1, -1])
    expect([timers.takeDue(25), timers.takeDue(25), timers.takeDue(25)]).toEqual([3, 2, -1])
  })
})
