import { awayStates, failedStates, stateCode, unitStates, type UnitState } from '../../office/kernel/unit-state.ts'
import { causeOf } from '../../office/statistics/pool-outcome.ts'
import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { dateAfter } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { isWorkingDay } from '../../time/working-days.ts'
import { estimate } from '../estimate.ts'
import type { Estimate, ProbabilityEstimate } from '../results/estimates.ts'
import { probabilityOf } from '../probability-of.ts'
import type { DayCause, DayExplained, DayPool } from './day-explained.ts'
import type { RecordedDay } from './day-recorder.ts'

/** A replication of which a day was recorded. */
export type DayOfReplication = Pick<
  ReplicationOutcome,
  'services' | 'steps' | 'pools' | 'links' | 'supplies' | 'triggers'
> & {
  readonly recordedDay: RecordedDay
}

/** What of a whole replication explains one of its days, so that no more need be kept of it. */
interface DayFacts {
  readonly recorded: RecordedDay
  readonly services: readonly {
    readonly arrived: number
    readonly completed: number
    readonly withdrawn: number
    readonly letters: number
    readonly backlog: number
  }[]
  readonly queues: Float64Array
  /** By pool, request-minutes by cause. */
  readonly waiting: readonly ReadonlyMap<number, number>[]
  readonly open: readonly boolean[]
  /** Minutes in which each link was down. */
  readonly linkDown: Float64Array
  readonly stock: Float64Array
  readonly isActive: readonly boolean[]
}

/** Rounding of sums of minutes. */
const NEARLY = 1e-6

/** Estimates over the replications. */
interface Over {
  readonly mean: (value: (facts: DayFacts) => number) => Estimate
  readonly chance: (isSo: (facts: DayFacts) => boolean) => ProbabilityEstimate
}

function minutesIn({ timeIn }: RecordedDay, unit: number, states: readonly UnitState[]): number {
  return total(states.map((state) => timeIn[unit * unitStates.length + stateCode(state)]))
}

/** How much of some periods, beginnings and ends in turn, lies between two times. */
function minutesWithin(periods: Float64Array, from: number, to: number): number {
  let minutes = 0
  for (let i = 0; i < periods.length; i += 2) {
    minutes += Math.max(0, Math.min(periods[i + 1], to) - Math.max(periods[i], from))
  }
  return minutes
}

/** One day of an office, gathered from replications that may come in any order. */
export class DayStudy {
  private readonly office: Office
  private readonly day: number
  private readonly facts: DayFacts[] = []

  constructor(office: Office, day: number) {
    this.office = office
    this.day = day
  }

  /** @param index place of the replication among those of the study */
  add(index: number, { services, steps, pools, links, supplies, triggers, recordedDay }: DayOfReplication): void {
    const { day } = this
    const [from, to] = [day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY]
    this.facts[index] = {
      recorded: recordedDay,
      services: services.map((service) => ({
        arrived: service.arrivedOnDay[day],
        completed: service.completedOnDay[day],
        withdrawn: service.withdrawnOnDay[day],
        letters: service.lettersOnDay[day],
        backlog: service.backlog[day],
      })),
      queues: Float64Array.from(steps, ({ queue }) => queue[day]),
      waiting: pools.map(({ waiting }) => new Map(waiting.map(({ cause, minutes }) => [cause, minutes[day]]))),
      open: pools.map(({ open }) => open[day] > 0),
      linkDown: Float64Array.from(links, ({ periods }) => minutesWithin(periods, from, to)),
      stock: Float64Array.from(supplies, ({ stock }) => stock[day]),
      isActive: triggers.map(({ periods }) => {
        for (let i = 0; i < periods.length; i += 2) if (periods[i] < to && periods[i + 1] > from) return true
        return false
      }),
    }
  }

  /** What the replications say together. */
  explained(confidence: number): DayExplained {
    const { office, day, facts } = this
    const over: Over = {
      mean: (value) => estimate(facts.map(value), confidence),
      chance: (isSo) => probabilityOf(facts.filter(isSo).length, facts.length, confidence),
    }
    const { mean, chance } = over
    return {
      day,
      date: dateAfter(office.startDate, day),
      isOpen: isWorkingDay(office.workingDays, day),
      replications: facts.length,
      services: office.services.map(({ name }, s) => ({
        name,
        arrived: mean(({ services }) => services[s].arrived),
        completed: mean(({ services }) => services[s].completed),
        withdrawn: mean(({ services }) => services[s].withdrawn),
        letters: mean(({ services }) => services[s].letters),
        backlog: mean(({ services }) => services[s].backlog),
      })),
      pools: office.pools.map((_, pool) => this.poolExplained(pool, over)),
      links: office.links.map(({ name }, link) => ({
        name,
        down: chance(({ linkDown }) => linkDown[link] > 0),
        hoursDown: mean(({ linkDown }) => linkDown[link] / 60).mean,
      })),
      supplies: office.supplies.map(({ name }, supply) => ({
        name,
        short: chance(({ recorded }) => recorded.supplyShort[supply] > 0),
        stockAtEnd: mean(({ stock }) => stock[supply]),
      })),
      triggers: office.triggers.map(({ name }, trigger) => ({
        name,
        active: chance(({ isActive }) => isActive[trigger]),
      })),
    }
  }

  private poolExplained(pool: number, { mean, chance }: Over): DayPool {
    const { office, facts } = this
    const { name, units } = office.pools[pool]
    const steps = office.steps.flatMap((step, s) => (step.pool === pool ? [s] : []))
    const allDay = (unit: number, states: readonly UnitState[]) =>
      chance(({ recorded }) => minutesIn(recorded, unit, states) >= MINUTES_PER_DAY - NEARLY)
    const someTime = (unit: number, states: readonly UnitState[]) =>
      chance(({ recorded }) => minutesIn(recorded, unit, states) > 0)
    return {
      name,
      made: mean(({ recorded }) => total(units.map((unit) => recorded.made[unit]))),
      spoiled: mean(({ recorded }) => total(units.map((unit) => recorded.spoiled[unit]))).mean,
      units: units.map((unit) => ({
        name: office.units[unit].name,
        made: mean(({ recorded }) => recorded.made[unit]),
        limitReached: someTime(unit, ['resting']),
        awayAllDay: allDay(unit, awayStates),
        absentAllDay: allDay(unit, ['absent']),
        failed: someTime(unit, failedStates),
      })),
      waitingAtEnd: mean(({ queues }) => total(steps.map((step) => queues[step]))),
      open: facts.filter(({ open }) => open[pool]).length / facts.length,
      causes: this.causesOf(pool),
    }
  }

  private causesOf(pool: number): DayCause[] {
    const { office, facts } = this
    const minutes = new Map<number, number>()
    for (const { waiting } of facts) {
      for (const [cause, waited] of waiting[pool]) minutes.set(cause, (minutes.get(cause) ?? 0) + waited)
    }
    const found = [...minutes].filter(([, waited]) => waited > 0)
    const causes = found.map(([code, waited]) => ({ ...causeOf(office, code), waited }))
    const all = total(causes.map(({ waited }) => waited))
    const within = total(causes.map(({ kind, waited }) => (kind === 'closed' ? 0 : waited)))
    return causes
      .toSorted((a, b) => Number(a.kind === 'closed') - Number(b.kind === 'closed') || b.waited - a.waited)
      .map(({ kind, name, waited }) => ({
        kind,
        name,
        requestHours: waited / 60 / facts.length,
        share: waited / all,
        shareWithinHours: kind === 'closed' || within === 0 ? null : waited / within,
      }))
  }
}
