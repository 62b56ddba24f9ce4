import { checkAgreement, checkExact, type Found, tolerance } from './answers.ts'
import type { Case, ContenderName } from './contenders/cases.ts'
import { type Line, told } from './line.ts'
import { type Budget, measureInTurn, type Measurement } from './measure.ts'
import { median, ratioOf, type Spread } from './median.ts'

/** Contenders on one case, measured in turn. */
export interface Race {
  readonly title: string
  readonly measured: ReadonlyMap<ContenderName, readonly Measurement[]>
}

/** Exact mean and 95 % quantile of the time in system; null where it is not known. */
export interface Exact {
  readonly mean: number
  readonly p95: number | null
}

export const titles: Readonly<Record<ContenderName, string>> = {
  antrean: 'antrean',
  'by-hand': 'by hand',
  simjs: 'SIM.JS, as its manual teaches',
  'simjs-timers': 'SIM.JS, timers only',
}

/** Who is to be measured on a case. */
export interface Heat {
  readonly title: string
  readonly case: Case
  readonly names: readonly ContenderName[]
}

interface Effort {
  readonly rounds: number
  readonly budget: Budget
}

export function race(title: string, each: Case, names: readonly ContenderName[], effort: Effort): Race {
  return racesInTurn([{ title, case: each, names }], effort)[0]
}

/**
 * Several cases in the same rounds, those of a contender one after the other: they are compared with each other, and
 * what slows the machine for a while is to slow all of them.
 */
export function racesInTurn(heats: readonly Heat[], { rounds, budget }: Effort): Race[] {
  const names = [...new Set(heats.flatMap((heat) => heat.names))]
  const starts = names.flatMap((name) =>
    heats.filter((heat) => heat.names.includes(name)).map((heat) => ({ heat, name })),
  )
  const entries = starts.map(({ heat, name }) => ({ case: heat.case, contender: name }))
  const measured = measureInTurn(entries, rounds, budget)
  return heats.map((heat) => ({
    title: heat.title,
    measured: new Map(starts.flatMap((start, i) => (start.heat === heat ? [[start.name, measured[i]] as const] : []))),
  }))
}

/** Ratio of the CPU times of two contenders, round by round. */
export function cpuRatio({ measured }: Race, one: ContenderName, other: ContenderName): Spread {
  const cpu = (name: ContenderName): number[] => (measured.get(name) ?? []).map((m) => m.cpu)
  return ratioOf(cpu(one), cpu(other))
}

/** How fast each contender is. */
export function speedLines({ title, measured }: Race): Line[] {
  return [...measured].map(([name, rounds]) => {
    const perSecond = median(rounds.map(({ cpu, customers }) => customers / cpu / 1000))
    const figure = [
      `${median(rounds.map(({ cpu }) => cpu)).toFixed(1)} ms a replication`,
      `${perSecond.toFixed(2)} million customers a second`,
      `the first replication ${median(rounds.map(({ cold }) => cold)).toFixed(0)} ms`,
    ]
    return told(`${title}: ${titles[name]}`, figure.join('; '))
  })
}

/**
 * The mean of each contender over all its replications, with what chance may do to it.
 * @throws Error see checkAnswers
 */
export function answerLine(of: Race, exact: Exact | null): Line {
  checkAnswers(of, exact)
  const each = [...of.measured.keys()].map((name) => {
    const { values } = foundBy(of, name, 'means')
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return `${titles[name]} ${digits(mean, 4)} ± ${digits(tolerance(values), 2)}`
  })
  const known = exact === null ? [] : [`exactly ${digits(exact.mean, 5)}`]
  return {
    what: `${of.title}: mean time in system`,
    figure: [...each, ...known].join('; '),
    wanted: 'equal but for chance',
    isMet: true,
  }
}

/** @throws Error when a contender is farther from the exact answer, or from the first contender, than chance explains */
export function checkAnswers(of: Race, exact: Exact | null): void {
  for (const measure of ['means', 'p95s'] as const) {
    const known = exact?.[measure === 'means' ? 'mean' : 'p95'] ?? null
    const all = [...of.measured.keys()].map((name) => foundBy(of, name, measure))
    // A quantile that lies beyond the horizon in some replications has no mean.
    if (all.some(({ values }) => values.includes(Number.POSITIVE_INFINITY))) continue
    for (const found of all) {
      if (known !== null) checkExact(known, found)
      else if (found !== all[0]) checkAgreement(found, all[0])
    }
  }
}

/** What a contender found over all rounds. */
function foundBy({ title, measured }: Race, name: ContenderName, measure: 'means' | 'p95s'): Found {
  const rounds = measured.get(name) ?? []
  return { name: `${title}, ${measure}: ${titles[name]}`, values: rounds.flatMap((m) => m[measure]) }
}

/** So many digits, without an exponent. */
function digits(value: number, count: number): string {
  return String(Number(value.toPrecision(count)))
}
