import { describe, expect, it } from 'vitest'
import type { Office } from '../../src/scenario/office.ts'
import { counterexample } from './every-run.ts'
import { minutesPerDay } from './tiny-office.ts'
import type { WatchedOffice, WatchedRequest } from './watched-run.ts'

/** Sums of times are rounded, and work left at closing that is less than a millionth of a minute counts as done. */
const rounding = 1e-5

/** Whether one request goes before another, as far as the priorities are known. */
function goesBefore(one: WatchedRequest, other: WatchedRequest): boolean {
  if (one.priority === null || other.priority === null) return false
  return one.priority > other.priority || (one.priority === other.priority && one.ticket < other.ticket)
}

/** Minutes between two times in which a unit's calendar is open. */
function openMinutes(office: Office, unit: number, from: number, until: number): number {
  const { edges } = office.calendars[office.units[unit].calendar]
  let open = 0
  for (let i = 0; i < edges.length && edges[i] < until; i += 2) {
    open += Math.max(0, Math.min(until, edges[i + 1]) - Math.max(from, edges[i]))
  }
  return open
}

/** The steps of requests; behind them come those of letter errands, which need no link and no supply. */
function isErrand(office: Office, step: number): boolean {
  return step >= office.steps.length
}

function isFree(watched: WatchedOffice, unit: number): boolean {
  return watched.state[unit] === 'idle' || watched.state[unit] === 'blocked'
}

const name = (request: WatchedRequest) => `service ${request.service} request ${request.serial}`

describe('in every run of every office', () => {
  it('a free unit takes of all it could begin the highest priority, and of these the one that came to its step first', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      beforeStart: (office, { unit, step, time }, request) => {
        for (const other of office.candidates(facts.units[unit].pool)) {
          const isBetter =
            request !== null
              ? goesBefore(other, request)
              : // who gets a letter at once goes for it before anything else
                other.came < time &&
                other.priority !== null &&
                other.priority > facts.letters[step - facts.steps.length].priority
          demand(!isBetter, () => `at ${time} unit ${unit} should have taken ${name(other)}`)
        }
      },
    }))
    expect(fault).toBeNull()
  })

  it('only what waits is begun, at its own step and by a unit of its pool that has nothing else', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      beforeStart: (office, { unit, step, time }, request) => {
        demand(office.inHand[unit] === null, () => `at ${time} unit ${unit} begins a second piece of work`)
        if (request === null) return
        demand(office.waiting[step].has(request), () => `at ${time} ${name(request)} does not wait for step ${step}`)
        demand(facts.steps[step].pool === facts.units[unit].pool, () => `at ${time} unit ${unit} works elsewhere`)
      },
    }))
    expect(fault).toBeNull()
  })

  it('no unit stays free while it could begin something', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      afterMoment: (office, time) => {
        facts.pools.forEach(({ units }, pool) => {
          if (!units.some((unit) => isFree(office, unit))) return
          for (const request of office.candidates(pool)) {
            demand(false, () => `at ${time} nobody of pool ${pool} takes ${name(request)}`)
          }
        })
      },
    }))
    expect(fault).toBeNull()
  })

  it('a unit is told to be working while its work goes on, and never otherwise', () => {
    const fault = counterexample((_, demand) => ({
      afterMoment: (office, time) => {
        office.inHand.forEach((work, unit) => {
          const isRunning = work !== null && work.isRunning
          demand((office.state[unit] === 'working') === isRunning, () => `at ${time} unit ${unit}: ${isRunning}`)
        })
      },
    }))
    expect(fault).toBeNull()
  })

  it('no work begins without its links and supplies', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      beforeStart: (office, { step, time }) => {
        demand(isErrand(facts, step) || office.isClear(step), () => `at ${time} step ${step} cannot be begun`)
      },
    }))
    expect(fault).toBeNull()
  })

  it('no work goes on while its link is down', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      afterMoment: (office, time) => {
        office.inHand.forEach((work, unit) => {
          if (work === null || !work.isRunning || isErrand(facts, work.step)) return
          const isCut = facts.steps[work.step].needs.some((link) => office.isDown[link])
          demand(!isCut, () => `at ${time} unit ${unit} works without its link`)
        })
      },
    }))
    expect(fault).toBeNull()
  })

  it('no work begins while its unit is closed, nor goes on unless the step finishes what was begun', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      beforeStart: (_, { unit, time }) => {
        demand(openMinutes(facts, unit, time - 1, time + 1) > 0, () => `unit ${unit} begins at ${time} and is closed`)
      },
      afterSpell: (_, unit, work, until) => {
        if (!isErrand(facts, work.step) && facts.steps[work.step].atClosing === 'finish') return
        const closed = until - work.since - openMinutes(facts, unit, work.since, until)
        demand(closed < rounding, () => `unit ${unit} works until ${until}, for ${closed} minutes after closing`)
      },
    }))
    expect(fault).toBeNull()
  })

  it('no unit begins more in a day than its limit, begun work that it takes over not counted', () => {
    const fault = counterexample(({ office: facts }, demand) => {
      const begun = facts.units.map(() => new Map<number, number>())
      return {
        beforeStart: (_, { unit, time }, _request, isNew) => {
          if (!isNew) return
          const count = (day: number) => begun[unit].get(day) ?? 0
          const { dailyLimit } = facts.units[unit]
          // on the stroke of midnight the day that ends comes first
          const ending = Math.ceil(time / minutesPerDay) - 1
          const isMidnight = time > 0 && time % minutesPerDay === 0
          const day = isMidnight && count(ending) < dailyLimit ? ending : Math.floor(time / minutesPerDay)
          begun[unit].set(day, count(day) + 1)
          demand(count(day) <= dailyLimit, () => `unit ${unit} begins ${count(day)} on day ${day}`)
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('work of a fixed length takes that long, whatever comes between', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      afterDone: (_, unit, { request, step }) => {
        if (request === null) return
        const { takes } = facts.steps[step]
        if (takes.kind !== 'constant') return
        const isRight = Math.abs(request.worked - takes.value) < rounding
        demand(isRight, () => `unit ${unit} is done with ${name(request)} after ${request.worked} minutes`)
      },
    }))
    expect(fault).toBeNull()
  })

  it('each request goes through the steps of its route in order, and is completed after the last', () => {
    const fault = counterexample(({ office: facts }, demand) => {
      const lastStep = new Map<string, number>()
      return {
        afterDone: (_, __, { request, step }) => {
          if (request === null) return
          demand(request.step === step, () => `${name(request)} was not at step ${step}`)
          lastStep.set(`${request.service} ${request.serial}`, step)
        },
        afterEntry: (_, entry) => {
          if (entry.is !== 'completed') return
          const { service, serial } = entry
          const isAtEnd = lastStep.get(`${service} ${serial}`) === facts.services[service].route.at(-1)
          demand(isAtEnd, () => `service ${service} request ${serial} is completed too soon`)
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('a unit works only while it is there', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      afterSpell: (_, unit, work, until) => {
        const { from, delay, stays } = facts.units[unit].presence
        const hasCome = until === work.since || work.since >= from
        const isThere = delay !== null || until <= from + stays
        demand(hasCome && isThere, () => `unit ${unit} works until ${until} and is not there`)
      },
    }))
    expect(fault).toBeNull()
  })
})
