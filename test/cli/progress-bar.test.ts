import { describe, expect, it } from 'vitest'
import { barText } from '../../src/cli/terminal/progress-bar.ts'
import { TimeLeft } from '../../src/cli/terminal/time-left.ts'

describe('the text of the bar', () => {
  it('tells the time that is left as soon as it is known', () => {
    const at = (value: number, left: number | null) => barText('replications', { value, total: 1000 }, left)
    expect(at(3, null)).toBe('3/1000 replications')
    expect(at(3, 7)).toBe('3/1000 replications, 7 s left')
    expect(at(500, 130)).toBe('500/1000 replications, 2 min 10 s left')
  })
})

describe('the time that is left', () => {
  /** What is told each half second while pieces come at their times, in milliseconds. */
  function told(times: readonly number[], total = times.length): (number | null)[] {
    const left = new TimeLeft(total, 0)
    const said: (number | null)[] = []
    let next = 0
    for (let now = 500; next < times.length; now += 500) {
      for (; next < times.length && times[next] <= now; next++) left.advance(times[next])
      said.push(left.seconds(now))
    }
    return said
  }

  it('is not told before it is known, and never when all is done', () => {
    const each = Array.from({ length: 100 }, (_, i) => (i + 1) * 200)
    expect(told(each).slice(0, 4)).toEqual([null, null, null, null])
    expect(told(each).at(-1)).toBeNull()
    expect(told([8000, 16_000, 24_000], 50)).toEqual(Array.from({ length: 48 }, () => null))
  })

  it('counts down while pieces come in bunches: it jumps neither up nor far', () => {
    // sixteen at once every two seconds, each bunch a little early or late
    const late = [0, 300, -200, 100, -300, 200]
    const bunches = Array.from({ length: 60 }, (_, i) => 2000 * (i + 1) + late[i % late.length])
    const said = told(bunches.flatMap((time) => Array.from({ length: 16 }, () => time))).filter((each) => each !== null)
    const steps = said.slice(1).map((seconds, i) => seconds - said[i])
    expect(Math.max(...steps.slice(16))).toBeLessThanOrEqual(3)
    expect(Math.min(...steps.slice(16))).toBeGreaterThanOrEqual(-2)
    const half = said[Math.floor(said.length / 2)]
    expect(half).toBeGreaterThan(45)
    expect(half).toBeLessThan(80)
  })

  it('follows when the work becomes slower', () => {
    const quick = Array.from({ length: 100 }, (_, i) => (i + 1) * 100)
    const slow = Array.from({ length: 100 }, (_, i) => 10_000 + (i + 1) * 400)
    const said = told([...quick, ...slow])
    // after twenty seconds of the slow part, twenty are left
    expect(said[59]).toBeGreaterThan(10)
    expect(said[59]).toBeLessThan(26)
  })
})
