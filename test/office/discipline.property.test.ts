import { describe, expect, it } from 'vitest'
import { mean } from '../../src/random/distribution.ts'
import { INSTANT } from '../../src/engine/instant.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { Unit } from '../../src/scenario/compiled/units.ts'
import { counterexample } from './every-run.ts'
import { minutesPerDay } from './tiny-office.ts'
import type { WatchedOffice, WatchedRequest } from './watched-run.ts'

/** Sums of times are rounded, and work left at closing that is less than a millionth of a minute counts as done. */
const rounding = 1e-5

/** How much the priority of a request grows a minute; null when that is not known. */
function growthOf({ facts }: WatchedOffice, { service, requestClass }: WatchedRequest): number | null {
  if (requestClass !== null) return facts.classes[requestClass].priorityGrowth
  return facts.services[service].classes.some((c) => facts.classes[c].priorityGrowth > 0) ? null : 0
}

/** Whether nobody of its class came to its step before it and waits still. */
function isFirstOfClass(office: WatchedOffice, request: WatchedRequest): boolean {
  return [...office.waiting[request.step]].every(
    (other) => other.ticket >= request.ticket || other.requestClass !== request.requestClass,
  )
}

/** Whether its class shares its priority and growth with no other of the service, so that it has a queue of its own. */
function isUnlikeOthers({ facts }: WatchedOffice, { service, requestClass }: WatchedRequest): boolean {
  const { priority, priorityGrowth } = facts.classes[requestClass ?? facts.services[service].classes[0]]
  const alike = facts.services[service].classes.filter(
    (c) => facts.classes[c].priority === priority && facts.classes[c].priorityGrowth === priorityGrowth,
  )
  return alike.length === 1
}

/** Whether a request that waits goes before another at a time, as far as the priorities are known. */
function goesBefore(office: WatchedOffice, one: WatchedRequest, other: WatchedRequest, time: number): boolean {
  const growth = [growthOf(office, one), growthOf(office, other)]
  if (one.priority === null || other.priority === null || growth[0] === null || growth[1] === null) return false
  if (growth[0] > 0 || growth[1] > 0) {
    if (growth[0] === growth[1] && one.priority === other.priority && one.step === other.step) return false
    const isAhead =
      one.priority + growth[0] * (time - one.came) > other.priority + growth[1] * (time - other.came) + 1e-9
    return isAhead && isFirstOfClass(office, one) && isUnlikeOthers(office, one)
  }
  return one.priority > other.priority || (one.priority === other.priority && one.ticket < other.ticket)
}

/** Minutes between two times in which a unit's calendar is open, or overtime that a trigger may ask of it. */
function openMinutes(office: Office, unit: number, from: number, until: number): number {
  const { pool, calendar } = office.units[unit]
  const onCall = office.triggers.flatMap(({ actions }) =>
    actions.flatMap((action) => (action.kind === 'overtime' && action.pool === pool ? [action.calendar] : [])),
  )
  const calendars = [...new Set([calendar, ...onCall])]
  return calendars.reduce((open, c) => open + openIn(office.calendars[c].edges, from, until), 0)
}

function openIn(edges: Float64Array, from: number, until: number): number {
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

/** Minutes; Infinity where it has no bound that can be told from the scenario. */
function longestRepair(office: Office, unit: Unit): number {
  if (office.pools[unit.pool].crews < Infinity) return Infinity
  const repairs = unit.failures.map(({ repair }) => {
    if (repair.kind === 'depot' || repair.takes.clock !== 'calendar') return Infinity
    const { distribution } = repair.takes
    switch (distribution.kind) {
      case 'constant':
        return distribution.value
      case 'uniform':
      case 'triangular':
        return distribution.high
      case 'empirical':
        return Math.max(...distribution.values)
      default:
        return Infinity
    }
  })
  return Math.max(0, ...repairs)
}

/** Where a request can be next after a step, or when it comes: steps, or -1 when it can be completed. */
function successors(office: Office, service: number, step: number | null): number[] {
  const { route, course } = office.services[service]
  const i = step === null ? -1 : route.indexOf(step)
  const place = course === null ? (route[i + 1] ?? -1) : step === null ? course.first : course.next[i]
  const open = (each: number): number[] => {
    if (each >= -1) return [each]
    const branchPoint = office.branchPoints[-2 - each]
    switch (branchPoint.kind) {
      case 'chance':
        return branchPoint.ways.flatMap(({ to }) => open(to))
      case 'class':
        return [...branchPoint.ways.map(({ to }) => to), branchPoint.others].flatMap(open)
      case 'rejection':
        return [branchPoint.back, branchPoint.on].flatMap(open)
      case 'delay':
        return open(branchPoint.on)
      case 'fork':
        return branchPoint.parts.flatMap(open)
      case 'join':
        return open(branchPoint.on)
    }
  }
  return open(place)
}

const name = (request: Pick<WatchedRequest, 'service' | 'serial'>) =>
  `service ${request.service} request ${request.serial}`

/** Whether work can be done side by side: whose parts are on their way does not wait, even when none is begun. */
function hasParts(office: Office): boolean {
  return office.branchPoints.some(({ kind }) => kind === 'fork')
}

/** Minutes of the calendar that a class waits before it leaves, where that is fixed. */
function fixedPatience(office: Office, requestClass: number | null): number | null {
  const leaves = requestClass === null ? undefined : office.classes[requestClass].patience?.leaves
  return leaves?.distribution.kind === 'constant' && leaves.clock === 'calendar' ? leaves.distribution.value : null
}

describe('in every run of every office', () => {
  it('a free unit takes of all it could begin the highest priority, and of these the one that came to its step first', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      beforeStart: (office, { unit, step, time }, request) => {
        const isBetter = (other: WatchedRequest) => {
          if (request !== null) return goesBefore(office, other, request, time)
          // who gets a letter at once goes for it before anything else
          const { priority, priorityGrowth } = facts.letters[step - facts.steps.length]
          const isFixed = priorityGrowth === 0 && growthOf(office, other) === 0
          return isFixed && other.came < time && other.priority !== null && other.priority > priority
        }
        const better = office.candidates(facts.units[unit].pool).find(isBetter)
        demand(better === undefined, () => `at ${time} unit ${unit} should have taken ${name(better!)}`)
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
        // nothing is begun in the last instant
        if (time >= facts.days * 1440 - INSTANT) return
        facts.pools.forEach(({ units }, pool) => {
          if (!units.some((unit) => isFree(office, unit))) return
          const left = office.candidates(pool)
          demand(left.length === 0, () => `at ${time} nobody of pool ${pool} takes ${name(left[0])}`)
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

  it('no work begins of a class that is kept waiting because a supply is low', () => {
    const fault = counterexample((_, demand) => ({
      beforeStart: (office, { time }, request) => {
        const isRationed = request !== null && office.isRationed(request) === true
        demand(!isRationed, () => `at ${time} ${name(request!)} is begun`)
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
        beforeStart: (_, { unit, time }, request, isNew) => {
          // whether a letter is begun or taken over is not told
          if (!isNew || request === null) return
          const count = (day: number) => begun[unit].get(day) ?? 0
          const { dailyLimit, aboveLimit } = facts.units[unit]
          if (aboveLimit !== null) return
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

  it('each request goes from place to place of its course, and is completed at the end of it', () => {
    const fault = counterexample(({ office: facts }, demand) => {
      const done = new Map<string, number[]>()
      return {
        afterDone: (_, __, { request, step }) => {
          if (request === null) return
          const key = `${request.service} ${request.serial}`
          done.set(key, [...(done.get(key) ?? []), step])
        },
        afterEntry: (_, entry) => {
          if (entry.is === 'came') done.delete(`${entry.service} ${entry.serial}`)
          if (entry.is !== 'completed' && entry.is !== 'reached') return
          const { service, serial } = entry
          const steps = done.get(`${service} ${serial}`)
          // those who are there at the start begin at any place
          if (service < 0 || (serial < 0 && steps === undefined)) return
          const from =
            steps === undefined ? successors(facts, service, null) : steps.map((s) => successors(facts, service, s))
          const last = entry.is === 'completed' ? from.slice(-1) : from
          const to = entry.is === 'completed' ? -1 : entry.step
          demand(
            last.flat().includes(to),
            () => `service ${service} request ${serial} goes to ${to} after ${String(steps)}`,
          )
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('a request that parts goes on when the last of its parts is done, and never sooner', () => {
    const fault = counterexample((_, demand) => {
      const open = new Map<string, Set<number>>()
      return {
        afterEntry: (_, entry) => {
          if (entry.is === 'came') open.delete(`${entry.service} ${entry.serial}`)
          if (entry.is !== 'completed' && entry.is !== 'reached') return
          const { service, serial } = entry
          const key = `${service} ${serial}`
          if (entry.is === 'completed') demand(!open.get(key)?.size, () => `${key} is completed with parts open`)
          else if (service >= 0) open.set(key, (open.get(key) ?? new Set()).add(entry.step))
        },
        afterDone: (_, __, { request, step }) => {
          if (request !== null) open.get(`${request.service} ${request.serial}`)?.delete(step)
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('nobody leaves before the patience of the class has run out, from a piece of work in hand, or without patience', () => {
    const fault = counterexample(({ office: facts }, demand) => {
      const inHand = new Set<string>()
      return {
        afterEntry: (office, entry) => {
          if (entry.is === 'started' || entry.is === 'done' || entry.is === 'handed back') {
            inHand.clear()
            for (const work of office.inHand) if (work?.request) inHand.add(name(work.request))
          }
          if (entry.is !== 'withdrew') return
          const { service, serial, time, came } = entry
          demand(!inHand.has(name({ service, serial })), () => `${service} ${serial} leaves at ${time} while served`)
          const classes = facts.services[service].classes.map((c) => facts.classes[c])
          const patience = classes.length === 1 ? fixedPatience(facts, facts.services[service].classes[0]) : null
          const comesIn = time === came || facts.services[service].numbersPerDay < Infinity
          if (comesIn && facts.pools.some((each) => each.waitingPlaces < Infinity)) return
          const isEarly = serial >= 0 && patience !== null && time < came + patience - rounding
          demand(!isEarly, () => `${service} ${serial} leaves ${time - came} after the application`)
          demand(
            classes.some((c) => c.patience !== null),
            () => `${service} ${serial} leaves without a reason`,
          )
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('no more are let in on a day than there are numbers', () => {
    const fault = counterexample(({ office: facts }, demand) => {
      const letIn = facts.services.map(() => new Map<number, number>())
      return {
        afterEntry: (_, entry) => {
          if (entry.is !== 'reached' || entry.service < 0) return
          const { route, course, numbersPerDay } = facts.services[entry.service]
          if (course !== null || entry.step !== route[0]) return
          const day = Math.floor(entry.time / minutesPerDay)
          const count = (letIn[entry.service].get(day) ?? 0) + 1
          letIn[entry.service].set(day, count)
          demand(count <= numbersPerDay, () => `service ${entry.service} lets ${count} in on day ${day}`)
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('nobody waits on when a fixed patience has run out: who comes to a queue after that is served at once', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      beforeStart: (_, { time }, request) => {
        if (request === null || request.serial < 0 || hasParts(facts)) return
        const patience = fixedPatience(facts, request.requestClass)
        if (patience === null || time <= request.came + patience + rounding) return
        demand(time - request.queuedAt < rounding, () => `${name(request)} should have left before ${time}`)
      },
    }))
    expect(fault).toBeNull()
  })

  it('a unit works only while it is there', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      afterSpell: (_, unit, work, until) => {
        const { from, delay, stays } = facts.units[unit].presence
        const hasCome = until === work.since || work.since >= from || from === Number.POSITIVE_INFINITY
        const end = stays === null || stays.clock !== 'calendar' ? Infinity : from + mean(stays.distribution)
        const isThere = delay !== null || until <= end
        demand(hasCome && isThere, () => `unit ${unit} works until ${until} and is not there`)
      },
    }))
    expect(fault).toBeNull()
  })

  it('a unit that is not there has no work in hand', () => {
    const fault = counterexample((_, demand) => ({
      afterMoment: (office, time) => {
        office.inHand.forEach((work, unit) => {
          const isGone = ['absent', 'in-transit', 'waiting-at-depot', 'at-depot'].includes(office.state[unit])
          demand(!isGone || work === null, () => `at ${time} unit ${unit} has taken its work along`)
        })
      },
    }))
    expect(fault).toBeNull()
  })

  it('work goes on when its unit is neither closed nor failed nor anything else', () => {
    const fault = counterexample(({ office: facts }, demand) => ({
      afterMoment: (office, time) => {
        office.inHand.forEach((work, unit) => {
          const isHindered = ['closed', 'failed', 'waiting-for-crew', 'maintained'].includes(office.state[unit])
          demand(work === null || work.isRunning || isHindered, () => `at ${time} unit ${unit} lets its work lie`)
          // a time that arrivals and services add up to may be a rounding error before the hour
          const { edges } = facts.calendars[facts.units[unit].calendar]
          const isClosed = openIn(edges, time - 1e-3, time + 1e-3) < 1.5e-3
          demand(office.state[unit] !== 'closed' || isClosed, () => `at ${time} unit ${unit} is open`)
        })
      },
    }))
    expect(fault).toBeNull()
  })

  it('no unit is failed longer than its longest repair, where crews are always free', () => {
    const fault = counterexample(({ office: facts, entries }, demand) => {
      const longest = facts.units.map((unit) => longestRepair(facts, unit))
      const failedSince = facts.units.map(() => Number.POSITIVE_INFINITY)
      const end = facts.days * minutesPerDay
      const check = (unit: number, until: number) => {
        const isRight = until - failedSince[unit] <= longest[unit] + rounding
        demand(isRight, () => `unit ${unit} is failed from ${failedSince[unit]} to ${until}`)
      }
      const last = entries.at(-1)
      return {
        afterEntry: (office, entry) => {
          if (entry.is === 'unit') {
            check(entry.unit, entry.time)
            const isFailed = office.state[entry.unit] === 'failed'
            failedSince[entry.unit] = isFailed ? entry.time : Number.POSITIVE_INFINITY
          }
          if (entry === last) facts.units.forEach((_, unit) => check(unit, end))
        },
      }
    })
    expect(fault).toBeNull()
  })
})
