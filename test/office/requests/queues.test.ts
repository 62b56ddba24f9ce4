import { expect, it } from 'vitest'
import type { EventCalendar } from '../../../src/engine/event-calendar.ts'
import { Queues } from '../../../src/office/requests/queues.ts'
import { RequestTable } from '../../../src/office/requests/request-table.ts'

/** Two queues, five requests, and a clock that is set by hand. */
function twoQueues() {
  const clock = { now: 0 }
  const requests = new RequestTable(5)
  const rows = Array.from({ length: 5 }, (_, ticket) => requests.addAt(0, 0, ticket, 0, ticket, 1))
  const queues = new Queues(requests, 2, clock as EventCalendar)
  queues.reset()
  return { clock, rows, queues }
}

it('counts the request-minutes in each queue up to now, whoever leaves it and however', () => {
  const { clock, rows, queues } = twoQueues()
  queues.append(0, rows[0])
  queues.append(0, rows[1])
  clock.now = 10
  expect(queues.areaOf(0)).toBe(20)
  queues.append(0, rows[3])
  queues.append(1, rows[4])
  clock.now = 15
  queues.putBack(0, rows[2])
  queues.remove(0, rows[1])
  clock.now = 25
  queues.takeFirst(0)
  clock.now = 30
  // 2 for 10 minutes, 3 for 5, 3 for 10, 2 for 5
  expect(queues.areaOf(0)).toBe(75)
  expect(queues.areaOf(1)).toBe(20)
})

it('does not count one who comes and goes in one moment, and begins anew with each run', () => {
  const { clock, rows, queues } = twoQueues()
  clock.now = 0.1
  queues.append(0, rows[0])
  queues.takeFirst(0)
  clock.now = 7
  expect(queues.areaOf(0)).toBe(0)
  queues.append(0, rows[1])
  clock.now = 0
  queues.reset()
  expect(queues.areaOf(0)).toBe(0)
  clock.now = 5
  expect(queues.areaOf(0)).toBe(0)
})
