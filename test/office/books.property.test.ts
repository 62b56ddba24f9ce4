import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from '../../src/random/distribution.ts'
import { SimJsCalendar } from '../../src/engine/simjs/simjs-calendar.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { TraceRecorder } from '../../src/verification/trace-recorder.ts'
import type { Waits } from '../../src/office/statistics/replication-outcome.ts'
import { unitStates } from '../../src/office/kernel/unit-state.ts'
import type { LetterRule } from '../../src/scenario/compiled/classes.ts'
import { isWorkingDay } from '../../src/time/working-days.ts'
import { assertProperty } from '../property-seeds.ts'
import { counterexample, everyRun } from './every-run.ts'
import { generatedOffice } from './generated-office.ts'
import type { Run } from './run-log.ts'
import { minutesPerDay } from './tiny-office.ts'
import { requestsAtStart, watch, WatchedOffice } from './watched-run.ts'

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)

const horizonOf = ({ office }: Run) => office.days * minutesPerDay

/** When each request of a service came and left, and how: Infinity for those still there at the horizon. */
interface Stay {
  readonly serial: number
  readonly came: number
  left: number
  isCompleted: boolean
}

function stays(run: Run, service: number): Stay[] {
  const here = (serial: number, came: number): Stay => ({ serial, came, left: Infinity, isCompleted: false })
  const all = requestsAtStart(run.office)
    .filter((request) => request.service === service)
    .map(({ serial, came }) => here(serial, came))
  const last = new Map(all.map((stay) => [stay.serial, stay]))
  for (const entry of run.entries) {
    if (entry.is !== 'came' && entry.is !== 'completed' && entry.is !== 'withdrew') continue
    if (entry.service !== service) continue
    if (entry.is === 'came') {
      const stay = here(entry.serial, entry.time)
      all.push(stay)
      last.set(entry.serial, stay)
    } else Object.assign(last.get(entry.serial)!, { left: entry.time, isCompleted: entry.is === 'completed' })
  }
  return all
}

/** Time from application to readiness; Infinity for those who were not served. */
function waitOf({ came, left, isCompleted }: Stay): number {
  return isCompleted ? left - came : Number.POSITIVE_INFINITY
}

/** Changes of a service's backlog in the order in which they were heard. */
function backlogPath(run: Run, service: number): { time: number; backlog: number }[] {
  let backlog = requestsAtStart(run.office).filter((request) => request.service === service).length
  const path = [{ time: 0, backlog }]
  for (const entry of run.entries) {
    if (entry.is !== 'came' && entry.is !== 'completed' && entry.is !== 'withdrew') continue
    if (entry.service !== service) continue
    backlog += entry.is === 'came' ? 1 : -1
    path.push({ time: entry.time, backlog })
  }
  return path
}

/** The smallest value with at least this part of the values not above it. */
function quantile(values: readonly number[], probability: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.find((_, i) => (i + 1) * 100 >= Math.round(probability * 100) * sorted.length) ?? Number.NaN
}

describe('the books of a service', () => {
  it('balance: there at the start + came = completed + withdrawn + in the office', () => {
    everyRun(({ outcome }) => {
      for (const s of outcome.services) expect(s.completed + s.withdrawn + s.inOffice).toBe(s.initial + s.arrived)
    })
  })

  it('add up day by day', () => {
    everyRun(({ office, outcome }) => {
      for (const s of outcome.services) {
        expect(total(s.arrivedOnDay)).toBe(s.arrived)
        expect(total(s.completedOnDay)).toBe(s.completed)
        expect(total(s.withdrawnOnDay)).toBe(s.withdrawn)
        expect(total(s.lettersOnDay)).toBe(s.lettersIssued)
        expect(total(s.renewalsOnDay)).toBe(s.lettersRenewed)
        expect(s.renewalsOnDay.every((count, day) => count <= s.lettersOnDay[day])).toBe(true)
        expect(s.backlog).toHaveLength(office.days)
        let backlog = s.initial
        const change = (day: number) => s.arrivedOnDay[day] - s.completedOnDay[day] - s.withdrawnOnDay[day]
        const expected = s.backlog.map((_, day) => (backlog += change(day)))
        expect(s.backlog).toEqual(expected)
        expect(s.backlog.at(-1)).toBe(s.inOffice)
      }
    })
  })

  it('agree with what an observer hears', () => {
    everyRun((run) => {
      run.outcome.services.forEach((s, service) => {
        const requests = stays(run, service)
        expect(s.initial).toBe(requestsAtStart(run.office).filter((request) => request.service === service).length)
        expect(s.initial + s.arrived).toBe(requests.length)
        expect(s.inOffice).toBe(requests.filter(({ left }) => left === Number.POSITIVE_INFINITY).length)
        expect(s.withdrawn).toBe(requests.filter((stay) => stay.left < Infinity && !stay.isCompleted).length)
        expect(s.cameBack).toBe(requests.length - new Set(requests.map(({ serial }) => serial)).size)
        const ofService = run.entries.flatMap((entry) =>
          (entry.is === 'letter' || entry.is === 'overtaken letter') && entry.service === service ? [entry] : [],
        )
        expect(s.lettersIssued).toBe(ofService.length)
        expect(s.lettersRenewed).toBe(ofService.filter(({ renewal }) => renewal).length)
        expect(s.lettersOvertaken).toBe(ofService.filter(({ is }) => is === 'overtaken letter').length)
      })
    })
  })

  it("obey Little's law on the path: the area under the backlog is the time that requests spent in the office", () => {
    everyRun((run) => {
      run.outcome.services.forEach((s, service) => {
        const time = total(
          stays(run, service).map(({ came, left }) => Math.min(left, horizonOf(run)) - Math.max(0, came)),
        )
        expect(Math.abs(s.backlogArea - time)).toBeLessThanOrEqual(1e-9 * (1 + time))
      })
    })
  })

  it('divide that area among the days', () => {
    everyRun((run) => {
      const { services, waitingOnDay } = run.outcome
      const whole = total(services.map(({ backlogArea }) => backlogArea))
      expect(Math.abs(total(waitingOnDay) - whole)).toBeLessThanOrEqual(1e-9 * (1 + whole))
      const ofDay = (day: number) =>
        services
          .flatMap((_, service) => stays(run, service))
          .map(({ came, left }) => Math.min(left, (day + 1) * minutesPerDay) - Math.max(came, day * minutesPerDay))
      waitingOnDay.forEach((area, day) => {
        const time = total(ofDay(day).filter((minutes) => minutes > 0))
        expect(Math.abs(area - time)).toBeLessThanOrEqual(1e-7 * (1 + whole))
      })
    })
  })

  it('keep the largest backlog of any moment and the first moment of it', () => {
    everyRun((run) => {
      run.outcome.services.forEach((s, service) => {
        const path = backlogPath(run, service)
        const peak = Math.max(...path.map(({ backlog }) => backlog))
        expect(s.peakBacklog).toBe(peak)
        expect(s.peakTime).toBe(path.find(({ backlog }) => backlog === peak)?.time)
        expect(Math.max(...s.backlog)).toBeLessThanOrEqual(peak)
      })
    })
  })
})

/** Whether a quantile of a histogram is the exact one: off by the width of a bin at most. */
function expectAlike(found: number, exact: number): void {
  if (exact === Number.POSITIVE_INFINITY) expect(found).toBe(exact)
  else expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact / 128 + 0.001)
}

describe('the waits of a service', () => {
  it('are those of all requests that came or were there, with the wait so far for the unfinished', () => {
    everyRun((run) => {
      run.outcome.services.forEach(({ wait }, service) => {
        const requests = stays(run, service)
        const waits = requests.map(waitOf)
        expect(wait.count).toBe(requests.length)
        expect(wait.censored).toBe(waits.filter((w) => w === Number.POSITIVE_INFINITY).length)
        expect([wait.mean, wait.meanWorking, ...wait.quantiles].some(Number.isNaN)).toBe(wait.count === 0)
        if (wait.count === 0) return
        const soFar = requests.map(({ came, left }) => Math.min(left, horizonOf(run)) - came)
        expect(wait.mean).toBeCloseTo(total(soFar) / requests.length, 6)
        // of a bin of the histogram its mean is known
        ;[0.5, 0.8, 0.9, 0.95].forEach((p, i) => expectAlike(wait.quantiles[i], quantile(waits, p)))
      })
    })
  })

  it('count working time on days the office opens only', () => {
    everyRun((run) => {
      const { workingDays } = run.office
      const worked = (from: number, until: number) => {
        let minutes = 0
        for (let day = Math.floor(from / minutesPerDay); day * minutesPerDay < until; day++) {
          const part = Math.min(until, (day + 1) * minutesPerDay) - Math.max(from, day * minutesPerDay)
          minutes += isWorkingDay(workingDays, day) ? part : 0
        }
        return minutes
      }
      run.outcome.services.forEach(({ initial, wait }, service) => {
        if (wait.count === 0) return
        expect(wait.meanWorking).toBeLessThanOrEqual(wait.mean + 1e-6)
        if (initial > 0) return
        const times = stays(run, service).map(({ came, left }) => worked(came, Math.min(left, horizonOf(run))))
        expect(wait.meanWorking).toBeCloseTo(total(times) / wait.count, 6)
      })
    })
  })

  it('by day count each request that came within the horizon once, on the days of application and of readiness', () => {
    everyRun((run) => {
      const { days } = run.office
      const dayOf = (time: number) => Math.min(Math.floor(time / minutesPerDay), days - 1)
      run.outcome.services.forEach(({ wait, arrived }, service) => {
        const counts = new Map<string, number>()
        for (const stay of stays(run, service)) {
          if (stay.came < 0) continue
          const open = stay.left === Number.POSITIVE_INFINITY ? days : days + 1
          const key = `${dayOf(stay.came)} ${stay.isCompleted ? dayOf(stay.left) : open}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
        const triples = triplesOf(wait)
        expect(new Map(triples.map(([day, ready, count]) => [`${day} ${ready}`, count]))).toEqual(counts)
        expect(triples).toEqual([...triples].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
        expect(total(triples.map(([, , count]) => count))).toBe(arrived)
      })
    })
  })

  it('for the first document are never longer than for the card', () => {
    everyRun(({ outcome }) => {
      for (const { wait, documentWait, arrived } of outcome.services) {
        expect(documentWait.count).toBe(wait.count)
        expect(documentWait.censored).toBeLessThanOrEqual(wait.censored)
        expect(total(triplesOf(documentWait).map(([, , count]) => count))).toBe(arrived)
        if (wait.count === 0) continue
        expect(documentWait.mean).toBeLessThanOrEqual(wait.mean + 1e-9)
        wait.quantiles.forEach((q, i) => expect(documentWait.quantiles[i]).toBeLessThanOrEqual(q * (1 + 1 / 128)))
        for (const { quantiles } of [wait, documentWait]) expect(quantiles).toEqual(quantiles.slice().sort())
      }
    })
  })

  it('within the target are those of the decided ones that are not longer', () => {
    everyRun((run) => {
      run.outcome.services.forEach(({ wait }, service) => {
        const { target } = run.office.services[service]
        if (target === null) expect(wait.withinTarget).toBeNaN()
        if (target === null || target.clock !== 'calendar') return
        const longest = mean(target.distribution)
        const decided = stays(run, service).filter(
          ({ came, left }) => left < Number.POSITIVE_INFINITY || horizonOf(run) - came > longest,
        )
        const within = decided.filter((stay) => waitOf(stay) <= longest)
        expect(wait.withinTarget).toBe(decided.length === 0 ? Number.NaN : within.length / decided.length)
      })
    })
  })

  it('of the first half of the horizon are known as far as half the horizon, whatever happens', () => {
    everyRun((run) => {
      const half = horizonOf(run) / 2
      run.outcome.services.forEach(({ classes }, service) => {
        const early = stays(run, service).filter(({ came }) => came <= half)
        const cells = classes.flatMap(({ wait }) => [wait.atStart, wait.later])
        expect(total(cells.map((cell) => cell.early.count))).toBe(early.length)
        const expected = total(early.map((stay) => Math.min(waitOf(stay), half)))
        expect(total(cells.map((cell) => cell.early.sum))).toBeCloseTo(expected, 4)
      })
    })
  })

  it('are kept by class and origin, and the parts make up the whole', () => {
    everyRun((run) => {
      run.outcome.services.forEach((s) => {
        for (const key of ['wait', 'documentWait'] as const) {
          const parts = s.classes.map((each) => each[key])
          const cells = parts.flatMap(({ atStart, later }) => [atStart, later])
          expect(total(parts.map(({ atStart }) => atStart.count))).toBe(s.initial)
          expect(total(parts.map(({ later }) => later.count))).toBe(s.arrived)
          expect(total(cells.map(({ unfinished, withdrawn }) => unfinished + withdrawn))).toBe(s[key].censored)
          for (const { count, ready, unfinished, withdrawn, waits, ages, sum } of cells) {
            expect(count).toBe(ready + unfinished + withdrawn)
            expect([total(waits.count), total(ages.count)]).toEqual([ready, unfinished])
            expect(total(waits.sum)).toBeCloseTo(sum, 4)
          }
        }
        expect(total(s.classes.flatMap(({ wait }) => [wait.atStart.unfinished, wait.later.unfinished]))).toBe(
          s.inOffice,
        )
        const withdrawn = s.classes.flatMap(({ wait }) => [wait.atStart.withdrawn, wait.later.withdrawn])
        expect(total(withdrawn)).toBe(s.withdrawn)
      })
    })
  })
})

/** By step and day: lengths of the queue on the stroke of the midnight that ends the day, before and while it strikes. */
function lengthsAtMidnight(run: Run): Set<number>[][] {
  const { days, steps } = run.office
  const lengths = steps.map(() => Array.from({ length: days }, () => new Set<number>()))
  const before = new WatchedOffice(run.office)
  let now = before.waiting.map((waiting) => waiting.size)
  let day = 0
  const note = () => now.forEach((length, step) => lengths[step][day].add(length))
  before.replay(run.entries, {
    afterEntry: ({ waiting }, { time }) => {
      for (; day < days && time > (day + 1) * minutesPerDay; day++) note()
      const strikes = day < days && time === (day + 1) * minutesPerDay
      if (strikes) note()
      now = waiting.map((requests) => requests.size)
      if (strikes) note()
    },
  })
  for (; day < days; day++) note()
  return lengths
}

function triplesOf({ byDay }: Waits): [number, number, number][] {
  return Array.from({ length: byDay.length / 3 }, (_, i) => [byDay[3 * i], byDay[3 * i + 1], byDay[3 * i + 2]])
}

/** From when until when a unit belonged to the office. */
function staysOf(run: Run, unit: number): [number, number][] {
  const absent = unitStates.indexOf('absent')
  const stays: [number, number][] = []
  let came = 0
  for (const entry of [...run.entries, { is: 'unit', time: horizonOf(run), unit, state: absent } as const]) {
    if (entry.is !== 'unit' || entry.unit !== unit) continue
    if (entry.state === absent) {
      if (came < entry.time) stays.push([came, entry.time])
      came = Infinity
    } else if (came === Infinity) came = entry.time
  }
  return stays
}

/** Minutes of overtime, planned or called for, for which a unit was in the office. */
function overtimeOf(run: Run, unit: number): number {
  const { calendars, triggers, units } = run.office
  const { calendar, overtimeCalendar, pool } = units[unit]
  const isOn = (edges: ArrayLike<number>, time: number) =>
    Array.from(edges).filter((edge) => edge <= time).length % 2 === 1
  const isIn = (c: number, time: number) => c >= 0 && isOn(calendars[c].edges, time)
  const calls = triggers.flatMap(({ actions }, t) =>
    actions.flatMap((action) =>
      action.kind === 'overtime' && action.pool === pool
        ? [{ calendar: action.calendar, periods: run.outcome.triggers[t].periods }]
        : [],
    ),
  )
  const elsewhere = ['absent', 'waiting-for-courier', 'in-transit', 'waiting-at-depot', 'at-depot'] as const
  const isElsewhere = elsewhere.map((state) => unitStates.indexOf(state))
  const states = run.entries.flatMap((entry) => (entry.is === 'unit' && entry.unit === unit ? [entry] : []))
  const used = [calendar, overtimeCalendar, ...calls.map((call) => call.calendar)].filter((c) => c >= 0)
  const times = [0, horizonOf(run), ...states.map(({ time }) => time), ...used.flatMap((c) => [...calendars[c].edges])]
  const moments = times.filter((time) => time <= horizonOf(run)).sort((a, b) => a - b)
  let minutes = 0
  let next = 0
  let state = 0
  for (let i = 1; i < moments.length; i++) {
    for (; next < states.length && states[next].time <= moments[i - 1]; next++) state = states[next].state
    const middle = (moments[i - 1] + moments[i]) / 2
    // a trigger turns at midnight only, when none of these hours is in progress
    const isCalled = calls.some((call) => isIn(call.calendar, middle) && isOn(call.periods, middle))
    const isOvertime = isIn(overtimeCalendar, middle) || (isCalled && !isIn(calendar, middle))
    if (isOvertime && !isElsewhere.includes(state)) minutes += moments[i] - moments[i - 1]
  }
  return minutes
}

function daysBegun([from, until]: [number, number]): number {
  return Math.ceil((until - from - 1e-6) / minutesPerDay)
}

describe('letters', () => {
  it('are renewed only after a first one, and none is issued after the card', () => {
    const fault = counterexample((_, demand) => {
      const hasLetter = new Set<string>()
      const leftAt = new Map<string, number>()
      return {
        afterEntry: (_, entry) => {
          if (entry.is !== 'letter' && entry.is !== 'completed' && entry.is !== 'withdrew' && entry.is !== 'came')
            return
          const request = `${entry.service} ${entry.serial}`
          if (entry.is === 'came') {
            leftAt.delete(request)
            hasLetter.delete(request)
          } else if (entry.is !== 'letter') leftAt.set(request, entry.time)
          else {
            // one who was there at the start can have got a letter before
            const wasThere = entry.serial < 0 && !hasLetter.has(request)
            demand(wasThere || entry.renewal === hasLetter.has(request), () => `wrong letter for ${request}`)
            const isInTime = entry.time - (leftAt.get(request) ?? Infinity) <= 1e-6
            demand(isInTime, () => `letter for ${request}, who has the card or has withdrawn`)
            hasLetter.add(request)
          }
        },
      }
    })
    expect(fault).toBeNull()
  })

  it('are not issued before the request has waited as long as the rule says, nor renewed before they expire', () => {
    const fault = counterexample(({ office }, demand) => {
      const ruleOf = new Map<string, LetterRule>()
      const due = new Map<string, number>()
      return {
        afterEntry: (_, entry) => {
          if (entry.is !== 'came' && entry.is !== 'letter') return
          const request = `${entry.service} ${entry.serial}`
          if (entry.is === 'letter') {
            const { time } = entry
            demand(time >= (due.get(request) ?? 0), () => `letter for ${request} at ${time}, too soon`)
            due.set(request, time + (ruleOf.get(request)?.valid ?? 0))
          } else if (office.classes[entry.requestClass].letter >= 0) {
            const rule = office.letters[office.classes[entry.requestClass].letter]
            const { distribution, clock } = rule.after
            const wait = distribution.kind === 'constant' && clock === 'calendar' ? distribution.value : 0
            ruleOf.set(request, rule)
            due.set(request, entry.time + wait)
          }
        },
      }
    })
    expect(fault).toBeNull()
  })
})

/** Minutes in which a link was heard to be below full speed. */
function minutesSlow(run: Run, link: number): number {
  let minutes = 0
  let since: number | null = null
  for (const entry of run.entries) {
    if (entry.is !== 'link speed' || entry.link !== link) continue
    if (entry.speed < 1) since ??= entry.time
    else {
      minutes += entry.time - (since ?? entry.time)
      since = null
    }
  }
  return minutes + (since === null ? 0 : horizonOf(run) - since)
}

/** When units of pools became blocked. */
function blockedTimes(run: Run, pools: readonly number[]): number[] {
  const blocked = unitStates.indexOf('blocked')
  return run.entries.flatMap((e) =>
    e.is === 'unit' && e.state === blocked && pools.includes(run.office.units[e.unit].pool) ? [e.time] : [],
  )
}

/** The stock of a supply at the start and after each change. */
function stocksHeard(run: Run, supply: number): number[] {
  const heard = run.entries.flatMap((entry) => (entry.is === 'stock' && entry.supply === supply ? [entry.stock] : []))
  return [run.outcome.supplies[supply].opening, ...heard]
}

describe('the books of units, steps, links and supplies', () => {
  it('divide the whole horizon of each unit among its states', () => {
    everyRun((run) => {
      for (const { timeIn } of run.outcome.units) {
        expect(Math.min(...timeIn)).toBeGreaterThanOrEqual(0)
        expect(total(timeIn)).toBeCloseTo(horizonOf(run), 6)
      }
    })
  })

  it('agree with the states that an observer hears of', () => {
    everyRun((run) => {
      const since = run.office.units.map(() => 0)
      const state = run.office.units.map(() => unitStates.indexOf('idle'))
      const timeIn = run.office.units.map(() => new Float64Array(unitStates.length))
      for (const entry of run.entries) {
        if (entry.is !== 'unit') continue
        timeIn[entry.unit][state[entry.unit]] += entry.time - since[entry.unit]
        since[entry.unit] = entry.time
        state[entry.unit] = entry.state
      }
      run.outcome.units.forEach((unit, u) => {
        timeIn[u][state[u]] += horizonOf(run) - since[u]
        expect(total(timeIn[u].map((time, i) => Math.abs(time - unit.timeIn[i])))).toBeLessThan(1e-6)
      })
    })
  })

  it('count each piece of work at its unit and at its step', () => {
    everyRun((run) => {
      const made = run.office.units.map(() => 0)
      const done = run.office.steps.map(() => ({ completed: 0, reworked: 0 }))
      const stepOf = run.office.units.map(() => -1)
      for (const entry of run.entries) {
        if (entry.is === 'started') stepOf[entry.unit] = entry.step
        if (entry.is !== 'done') continue
        made[entry.unit]++
        const ofStep = done[stepOf[entry.unit]]
        if (ofStep !== undefined) ofStep[entry.redo ? 'reworked' : 'completed']++
      }
      expect(run.outcome.units.map((unit) => unit.made)).toEqual(made)
      expect(run.outcome.steps.map(({ completed, reworked }) => ({ completed, reworked }))).toEqual(done)
    })
  })

  it('keep the queue of each step at the end of each day', () => {
    everyRun((run) => {
      const lengths = lengthsAtMidnight(run)
      run.outcome.steps.forEach(({ queue }, step) => {
        const wrong = [...queue].flatMap((length, day) => (lengths[step][day].has(length) ? [] : [{ day, length }]))
        expect(wrong).toEqual([])
      })
    })
  })

  it("obey Little's law at each step: areas under the numbers waiting and at work are times of visits", () => {
    everyRun((run) => {
      const { steps } = run.office
      const waitingArea = steps.map(() => 0)
      const workArea = steps.map(() => 0)
      const queueTimes = steps.map((): number[] => [])
      let before = 0
      const watched = new WatchedOffice(run.office)
      const pass = (now: number) => {
        steps.forEach((_, s) => {
          waitingArea[s] += watched.waiting[s].size * (now - before)
          workArea[s] += watched.inHand.filter((work) => work?.step === s).length * (now - before)
        })
        before = now
      }
      // the watched office is heard before each entry changes it
      for (const entry of run.entries) {
        pass(entry.time)
        watched.replay([entry], {
          beforeStart: (_, { time, step }, request, isNew) => {
            if (request !== null && isNew) queueTimes[step].push(time - request.queuedAt)
          },
        })
      }
      pass(horizonOf(run))
      run.outcome.steps.forEach((found, s) => {
        const alike = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(b)))
        alike(found.waitingArea, waitingArea[s])
        alike(found.workArea, workArea[s])
        expect(total(found.queueTimes.count)).toBe(queueTimes[s].length)
        alike(total(found.queueTimes.sum), total(queueTimes[s]))
        const atOnce = found.queueTimes.bin[0] === 0 ? found.queueTimes.count[0] : 0
        expect(atOnce).toBe(queueTimes[s].filter((time) => time < 2 ** -10).length)
      })
    })
  })

  it('balance each stock: opening + delivered = used + closing, and it is never negative', () => {
    everyRun((run) => {
      const office = watch(run, {})
      run.outcome.supplies.forEach(({ opening, delivered, used, closing, stock }, s) => {
        expect(opening).toBe(run.office.supplies[s].stock)
        expect(opening + delivered).toBe(used + closing)
        expect(Math.min(closing, ...stock)).toBeGreaterThanOrEqual(0)
        expect(office.stock[s]).toBe(closing)
        expect(run.entries.every((e) => e.is !== 'stock' || e.stock >= 0)).toBe(true)
      })
    })
  })

  it('count the pieces that good work takes, the spoiled ones, and one outstanding order at a time', () => {
    everyRun((run) => {
      const good = run.office.supplies.map(() => 0)
      watch(run, {
        beforeStart: (_, { step }, request, isNew) => {
          if (request === null || !isNew) return
          for (const { supply, amount } of run.office.steps[step].uses) good[supply] += amount
        },
      })
      run.outcome.supplies.forEach(({ used, wasted, orders, rationings, stock }, s) => {
        const { reorder, ration, waste } = run.office.supplies[s]
        expect(used).toBe(good[s] + wasted)
        if (waste === 0) expect(wasted).toBe(0)
        expect(orders).toBe(run.entries.filter((entry) => entry.is === 'ordered' && entry.supply === s).length)
        if (reorder !== null && stock.some((pieces) => pieces <= reorder.at)) expect(orders).toBeGreaterThan(0)
        const isCalledFor = run.office.triggers.some(({ actions }) =>
          actions.some((action) => action.kind === 'order' && action.supply === s),
        )
        if (reorder === null && !isCalledFor) expect(orders).toBe(0)
        const under = ration?.under ?? 0
        expect(rationings > 0).toBe(stocksHeard(run, s).some((pieces) => pieces < under))
      })
    })
  })

  it('say when work first waited for a supply: a unit is blocked then, and the stock is too small', () => {
    everyRun((run) => {
      run.outcome.supplies.forEach(({ opening, shortFrom }, s) => {
        if (shortFrom === Infinity) return
        const users = run.office.steps.filter(({ uses }) => uses.some(({ supply }) => supply === s))
        const most = Math.max(...users.flatMap(({ uses }) => uses.filter((u) => u.supply === s).map((u) => u.amount)))
        const stocks = run.entries.flatMap((e) => (e.is === 'stock' && e.supply === s ? [[e.time, e.stock]] : []))
        const [firstSmall] = [[0, opening], ...stocks].find(([, stock]) => stock < most)!
        expect(shortFrom).toBeGreaterThanOrEqual(firstSmall)
        expect(
          blockedTimes(
            run,
            users.map(({ pool }) => pool),
          ).some((time) => time <= shortFrom),
        ).toBe(true)
      })
    })
  })

  it('say so at the first moment at which a unit is blocked, where nothing but supplies can block it', () => {
    everyRun((run) => {
      const { supplies, links, pools } = run.office
      if (links.some(({ outages }) => outages.length > 0) || supplies.some(({ ration }) => ration !== null)) return
      const first = blockedTimes(run, [...pools.keys()])[0] ?? Infinity
      expect(Math.min(...run.outcome.supplies.map(({ shortFrom }) => shortFrom))).toBe(first)
    })
  })

  it('hold the periods of each trigger, and those that nothing ends end with the horizon', () => {
    everyRun((run) => {
      run.outcome.triggers.forEach(({ periods }, trigger) => {
        const heard = run.entries.flatMap((e) => (e.is === 'trigger' && e.trigger === trigger ? [e.time] : []))
        if (heard.length % 2 === 1) heard.push(horizonOf(run))
        expect([...periods]).toEqual(heard)
        expect(heard.every((time) => time % minutesPerDay === 0)).toBe(true)
        const { until, when, actions } = run.office.triggers[trigger]
        const isForGood = when.quantity.kind === 'time' || actions.some(({ kind }) => kind === 'overtime')
        if (until === null && isForGood) expect(periods.length).toBeLessThanOrEqual(2)
      })
    })
  })

  it('hold the periods of each link apart, within the horizon, and their sum', () => {
    everyRun((run) => {
      run.outcome.links.forEach(({ periods, down, slow, outages }, link) => {
        const heard = run.entries.filter((entry) => entry.is === 'link' && entry.link === link).map(({ time }) => time)
        if (heard.length % 2 === 1) heard.push(horizonOf(run))
        expect([...periods]).toEqual(heard)
        expect(periods).toEqual(periods.slice().sort())
        expect(outages).toBeGreaterThanOrEqual(periods.length / 2)
        expect(down).toBeCloseTo(total(periods.map((time, i) => (i % 2 === 0 ? -time : time))), 6)
        expect(slow).toBeCloseTo(minutesSlow(run, link), 6)
        expect([0, ...periods, horizonOf(run)].every((time) => time >= 0 && time <= horizonOf(run))).toBe(true)
      })
    })
  })

  it('put a price on what was counted', () => {
    everyRun((run) => {
      const { cost, services, units, supplies, depots } = run.outcome
      const { office: sum, waiting: _, ...parts } = cost
      expect(sum).toBeCloseTo(total(Object.values(parts)), 6)
      const days = (minutes: number) => minutes / minutesPerDay
      const rents = units.map((_, u) => run.office.units[u].rentPerDay * total(staysOf(run, u).map(daysBegun)))
      expect(cost.rent).toBeCloseTo(total(rents), 6)
      expect(cost.overtime).toBeCloseTo((3 / 60) * total(units.map((_, u) => overtimeOf(run, u))), 6)
      expect(cost.supplies).toBe(total(supplies.map((s, i) => run.office.supplies[i].price * s.used + 3 * s.orders)))
      expect(cost.waiting).toBeCloseTo(days(total(services.map((s) => s.backlogArea))), 6)
      expect(cost.letters).toBe(4 * total(services.map((s) => s.lettersIssued)))
      const away = run.office.units.filter((u) => u.away !== null)
      const departures = total(depots.map((d) => d.departures))
      const fetches = total(depots.map((d) => d.fetches))
      const moves = (cost.trips - 10 * departures - 20 * fetches) / 7
      expect(Number.isInteger(moves) && moves >= 0).toBe(true)
      expect(moves).toBeLessThanOrEqual(away.filter((u) => u.away?.moved !== null).length)
    })
  })
})

describe('failures', () => {
  it('are repaired at most once each, and a unit that was away at the start once more', () => {
    everyRun(({ office, outcome }) => {
      outcome.units.forEach(({ failures, repairs, trips }, u) => {
        const wasAway = office.units[u].away === null ? 0 : 1
        expect(repairs).toBeLessThanOrEqual(failures + wasAway)
        expect(repairs).toBeGreaterThanOrEqual(failures + wasAway - 1)
        expect(trips).toBeLessThanOrEqual(failures + wasAway)
      })
    })
  })

  it('at depots cost what their repairs there cost', () => {
    everyRun(({ office, outcome }) => {
      const onTheSpot = office.units.some((unit) => unit.failures.some(({ repair }) => repair.kind === 'on-the-spot'))
      const atDepots = total(outcome.depots.map(({ repairs, failedRepairs }) => repairs - failedRepairs))
      const all = total(outcome.units.map((unit) => unit.repairs))
      expect(outcome.cost.repairs).toBe(100 * total(outcome.depots.map(({ repairs }) => repairs)))
      expect(atDepots).toBeLessThanOrEqual(all)
      expect(onTheSpot || atDepots === all).toBe(true)
    })
  })

  it('send each unit on no more trips than set out or had begun before the start', () => {
    everyRun(({ office, outcome }) => {
      const away = office.units.filter((unit) => unit.away !== null).length
      const trips = total(outcome.units.map((unit) => unit.trips)) - away
      const sent = total(outcome.depots.map((depot) => depot.sent))
      expect(sent).toBeLessThanOrEqual(trips)
      expect(total(outcome.depots.map((depot) => depot.departures))).toBeLessThanOrEqual(sent)
      const waits = office.depots.some((depot) => depot.courier !== null || depot.batch > 1)
      expect(waits || sent === trips).toBe(true)
    })
  })

  it('do not happen to a unit that has not come, and not again to one that has left', () => {
    everyRun((run) => {
      run.outcome.units.forEach(({ failures, timeIn }, u) => {
        const isAbsent = timeIn[unitStates.indexOf('absent')] > horizonOf(run) - 1e-6
        expect({ unit: u, failures: isAbsent ? failures : 0 }).toEqual({ unit: u, failures: 0 })
      })
    })
  })
})

describe('a replication', () => {
  const anyRun = [generatedOffice, fc.nat(2 ** 31), fc.nat(1000)] as const
  const settings = { seed: 1, numRuns: 18 }

  it('is the same on one model again, after others, and on a new model', () => {
    assertProperty(
      fc.property(...anyRun, (office, seed, replication) => {
        const model = new OfficeModel(office)
        const first = model.run(seed, replication)
        const other = model.run(seed, replication + 1)
        model.run(seed + 1, replication)
        expect(model.run(seed, replication)).toEqual(first)
        expect(model.run(seed, replication + 1)).toEqual(other)
        expect(new OfficeModel(office).run(seed, replication)).toEqual(first)
      }),
      settings,
    )
  })

  it('is not changed by those who watch it', () => {
    assertProperty(
      fc.property(...anyRun, (office, seed, replication) => {
        const model = new OfficeModel(office)
        const unseen = model.run(seed, replication)
        expect(model.run(seed, replication, new TraceRecorder(office))).toEqual(unseen)
      }),
      settings,
    )
  })

  it('leaves an outcome that later replications do not change', () => {
    assertProperty(
      fc.property(...anyRun, (office, seed, replication) => {
        const model = new OfficeModel(office)
        const first = model.run(seed, replication)
        const copy = structuredClone(first)
        model.run(seed, replication + 1)
        expect(first).toEqual(copy)
      }),
      settings,
    )
  })

  it('is the same on either engine', () => {
    assertProperty(
      fc.property(...anyRun, (office, seed, replication) => {
        const onOurs = new OfficeModel(office).run(seed, replication)
        expect(new OfficeModel(office, (slots) => new SimJsCalendar(slots)).run(seed, replication)).toEqual(onOurs)
      }),
      settings,
    )
  })
})
