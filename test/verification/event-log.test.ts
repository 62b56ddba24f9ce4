import { describe, expect, it } from 'vitest'
import { Observer } from '../../src/office/kernel/observer.ts'
import { EventLog } from '../../src/verification/event-log.ts'
import { EventTrace } from '../../src/verification/event-trace.ts'

/** A card comes, its printing begins, and is done at this minute. */
function logOf(done: number, tell: (log: EventLog) => void = () => {}): EventLog {
  const log = new EventLog()
  log.requestCame(1, 0, 0, 0, false)
  log.workStarted(1, 0, 0, 0, 0)
  log.workDone(done, 0, false)
  tell(log)
  return log
}

describe('the log of events', () => {
  it('hears of every event that an observer can hear of, and a trace tells one for each', () => {
    const hooks = (observer: object) =>
      Object.getOwnPropertyNames(observer).filter((name) => name in Observer.prototype)
    const all = hooks(Observer.prototype).toSorted()
    expect(all.length).toBeGreaterThan(20)
    expect(hooks(EventLog.prototype).toSorted()).toEqual(all)
    expect(hooks(EventTrace.prototype).toSorted()).toEqual(all)
  })

  it('has no difference from an equal one', () => {
    expect(logOf(5).firstDifference(logOf(5))).toBeNull()
    expect(new EventLog().firstDifference(new EventLog())).toBeNull()
    expect(logOf(5).events).toBe(3)
  })

  it('sees the last bit of a time', () => {
    expect(logOf(5).firstDifference(logOf(5 + 2 ** -50))).toBe(2)
  })

  it('tells the first event that differs, not a later one, and each number of it', () => {
    const orders: readonly (readonly [number, number, number, number, number])[] = [
      [4, 1, 2, 3, 4],
      [4, 1, 2, 3, 5],
      [4, 1, 2, 4, 4],
      [4, 1, 3, 3, 4],
      [4, 2, 2, 3, 4],
      [5, 1, 2, 3, 4],
    ]
    const [one, ...others] = orders.map((order) =>
      logOf(4, (log) => {
        log.workStarted(...order)
        log.linkState(9, 0, order !== orders[0])
      }),
    )
    expect(others.map((other) => one.firstDifference(other))).toEqual([3, 3, 3, 3, 3])
  })

  it('tells events of the same numbers apart', () => {
    const paused = logOf(5, (log) => log.workPaused(6, 0, 0))
    expect(paused.firstDifference(logOf(5, (log) => log.workResumed(6, 0)))).toBe(3)
  })

  it('sees that one run has ended', () => {
    const longer = logOf(5, (log) => log.workPaused(6, 0, 0))
    expect([longer.firstDifference(logOf(5)), logOf(5).firstDifference(longer)]).toEqual([3, 3])
  })

  it('keeps as many events as there are', () => {
    const many = () => logOf(0, (log) => Array.from({ length: 20_000 }, (_, at) => log.unitState(at, 1, 2)))
    expect(many().events).toBe(20_003)
    expect(many().firstDifference(many())).toBeNull()
    expect(many().firstDifference(logOf(0))).toBe(3)
  })
})
