import { expect, it } from 'vitest'
import { unitStates } from '../../src/office/kernel/unit-state.ts'
import { causeOf } from '../../src/office/statistics/pool-outcome.ts'
import { everyRun } from './every-run.ts'
import type { Run } from './run-log.ts'
import { minutesPerDay } from './tiny-office.ts'
import { watch } from './watched-run.ts'

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)

/** Request-minutes in the queues of each pool on each day, from what was heard; letter errands are not heard. */
function waitingHeard(run: Run): number[][] {
  const { pools, steps, days } = run.office
  const waited = pools.map(() => new Array<number>(days).fill(0))
  let before = 0
  let lengths = pools.map(() => 0)
  const until = (time: number) => {
    while (before < time) {
      const day = Math.min(days - 1, Math.floor(before / minutesPerDay))
      const end = Math.min(time, (day + 1) * minutesPerDay)
      lengths.forEach((length, pool) => (waited[pool][day] += length * (end - before)))
      before = end
    }
  }
  watch(run, {
    afterEntry: (office, { time }) => {
      until(time)
      lengths = pools.map((_, pool) =>
        steps.reduce((sum, step, s) => (step.pool === pool ? sum + office.waiting[s].size : sum), 0),
      )
    },
  })
  until(days * minutesPerDay)
  return waited
}

it('what kept requests waiting adds up to the request-minutes in the queues of each pool and day', () => {
  everyRun((run) => {
    const heard = waitingHeard(run)
    run.outcome.pools.forEach(({ waiting }, pool) => {
      if (run.office.letters.some((letter) => letter.pool === pool)) return
      heard[pool].forEach((minutes, day) => {
        const divided = total(waiting.map((cause) => cause.minutes[day]))
        expect(Math.abs(divided - minutes)).toBeLessThan(1e-6 * (1 + minutes))
      })
    })
  })
})

it('no cause holds up less than nothing, and a cause is one that the pool can have', () => {
  everyRun(({ office, outcome }) => {
    outcome.pools.forEach(({ waiting, open, idle }, pool) => {
      const steps = office.steps.filter((step) => step.pool === pool)
      for (const { cause, minutes } of waiting) {
        const { kind, name } = causeOf(office, cause)
        expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0)
        expect(['idle', 'blocked', 'absent']).not.toContain(kind)
        if (kind === 'link')
          expect(steps.some(({ needs }) => needs.some((l) => office.links[l].name === name))).toBe(true)
        if (kind === 'supply')
          expect(steps.some(({ uses }) => uses.some(({ supply }) => office.supplies[supply].name === name))).toBe(true)
      }
      const units = office.pools[pool].units.length
      open.forEach((minutes, day) => {
        expect(minutes).toBeLessThanOrEqual(minutesPerDay + 1e-6)
        expect(idle[day]).toBeLessThanOrEqual(units * minutesPerDay + 1e-6)
      })
    })
  })
})

it('the time that a unit is blocked is divided among links and supplies', () => {
  everyRun(({ outcome }) => {
    for (const { timeIn, blockedBy } of outcome.units) {
      expect(total(blockedBy)).toBeCloseTo(timeIn[unitStates.indexOf('blocked')], 4)
    }
  })
})

it('what units have done is no more than they could do as they were up, and that no more than planned', () => {
  everyRun(({ outcome }) => {
    outcome.pools.forEach(({ planned, up }) => {
      planned.forEach((most, day) => expect(up[day]).toBeLessThanOrEqual(most + 1e-6))
    })
  })
})

it('what was asked for at a step was served, is there, or has left', () => {
  everyRun(({ office, outcome }) => {
    outcome.steps.forEach(({ asked, completed, reworked, queue }, step) => {
      const waitedAtStart = total(
        office.services[office.steps[step].service].waiting.map((group) => (group.step === step ? group.count : 0)),
      )
      const served = completed + reworked
      expect(total(asked) + waitedAtStart).toBeGreaterThanOrEqual(
        office.branchPoints.length > 0 ? 0 : served + (queue.at(-1) ?? 0),
      )
    })
  })
})
