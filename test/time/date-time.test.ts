import { expect, it } from 'vitest'
import { dateTimeAfter } from '../../src/time/date-time.ts'

it('minutes from the start are a local date and time, to the nearest second, whatever the zone of the machine', () => {
  expect(dateTimeAfter('2018-03-05', 480)).toBe('2018-03-05 08:00:00')
  expect(dateTimeAfter('2018-03-05', 1439.999999)).toBe('2018-03-06 00:00:00')
  expect(dateTimeAfter('2018-03-10', 1440 + 2 * 60 + 30.25)).toBe('2018-03-11 02:30:15')
  expect(dateTimeAfter('2018-03-05', -1)).toBe('2018-03-04 23:59:00')
})
