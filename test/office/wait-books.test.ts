import { expect, it } from 'vitest'
import { HeapCalendar } from '../../src/engine/heap-calendar.ts'
import { RunContext } from '../../src/office/run-context.ts'
import { WaitBooks } from '../../src/office/wait-books.ts'
import { minutesPerDay } from './tiny-office.ts'

const week = [1, 1, 1, 1, 1, 0, 0]
const noon = minutesPerDay / 2

it('counts the working days before the start date too', () => {
  const context = new RunContext(Uint8Array.from([...week, ...week]), 14 * minutesPerDay, (n) => new HeapCalendar(n))
  const books = new WaitBooks(context, null)
  books.start()
  // from Friday noon to Monday noon: half of each day and the weekend
  books.ready(-3 * minutesPerDay + noon, noon)
  // from Thursday noon of the week before to Tuesday noon, eight working days later
  books.ready(-11 * minutesPerDay + noon, minutesPerDay + noon)
  const { mean, meanWorking } = books.outcome()
  expect(mean).toBe(((3 + 12) / 2) * minutesPerDay)
  expect(meanWorking).toBe(((1 + 8) / 2) * minutesPerDay)
})
