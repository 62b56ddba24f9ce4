import { type Distribution, checkDistribution } from '../random/distribution.ts'
import { isOpenOn, type OpeningRules } from '../time/opening-rules.ts'
import { dayAfterWorkingDays } from '../time/day-after-working-days.ts'
import { WorkingDayClock } from '../time/working-day-clock.ts'
import { workingDaysOf, type WorkingDays } from '../time/working-days.ts'
import type { Duration } from './compiled/duration.ts'
import type { Calendar } from './compiled/opening-calendar.ts'
import { readAmount } from './quantities/amount.ts'
import { refuseOtherWord, type WrittenCount } from './quantities/count.ts'
import { type Day } from '../time/date.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { asTyped, phrase, type Phrase } from './phrases/phrase.ts'
import { timeUnit, type FileLaw, type WrittenOpenEnd } from './quantities/duration.ts'
import type { NormalLevels } from './normal-levels.ts'
import type { WrittenTime } from './quantities/time.ts'
import { readNumbers } from './quantities/csv-numbers.ts'
import { saidOfLaw } from './quantities/said-of-law.ts'
import { readCell, type Cell, type Table } from './text/csv-table.ts'
import type { ComplaintDetails } from './text/field.ts'
import type { FileFact } from './read-back/file-fact.ts'
import type { RemarkFinding } from './remarks/remark.ts'
import type { Path } from './text/source.ts'

const NOT_SO_MANY = phrase('not-so-many-working-days')

/** Kinds of things that have names, and are pointed at by them. */
export type NamedKind = 'links' | 'supplies' | 'depots' | 'pools' | 'services'

/** Details of a complaint of a compile step. */
export interface CompileComplaint extends ComplaintDetails {
  /** What is said to be missing: nothing is said where any of it is written and could not be read. */
  readonly missing?: readonly Path[]
}

/** What the compile steps tell about a value of the scenario. */
export interface Reporter {
  complain(path: Path, message: Phrase, details?: CompileComplaint): void
  warn(path: Path, message: Phrase): void
  /** What is in order and should be known before a run. */
  remark(path: Path, finding: RemarkFinding): void
  /** What a file holds that is not seen from the compiled office. */
  note(fact: FileFact): void
  /** The line, from 1, on which a value or its name stands. */
  lineOf(path: Path): number
  /** A CSV file named at `path`, or null after a complaint. */
  table(path: Path, file: string, columns: readonly string[]): Table | null
}

/** What every compile step needs: the dates, the names, and where to complain. */
export class CompileContext {
  readonly reporter: Reporter
  readonly startDay: Day
  /** Days of the horizon. */
  readonly days: number
  readonly opening: OpeningRules
  readonly workingDays: WorkingDays
  readonly normalLevels: NormalLevels
  /** Filled by the sections as they meet new opening hours; calendar 0 is the office's. */
  readonly calendars: Calendar[] = []
  readonly #clock: WorkingDayClock
  readonly #names: Readonly<Record<NamedKind, readonly string[]>>

  constructor(
    reporter: Reporter,
    dates: { startDay: Day; days: number; opening: OpeningRules },
    names: Readonly<Record<NamedKind, readonly string[]>>,
    normalLevels: NormalLevels,
  ) {
    this.normalLevels = normalLevels
    this.reporter = reporter
    this.startDay = dates.startDay
    this.days = dates.days
    this.opening = dates.opening
    this.workingDays = workingDaysOf(dates.opening, dates.startDay, dates.days)
    this.#clock = new WorkingDayClock(this.workingDays)
    this.#names = names
  }

  /** Index of a name; -1 for an unknown one, about which the check of names complains. */
  index(kind: NamedKind, name: string): number {
    return this.#names[kind].indexOf(name)
  }

  /** All names of a kind. */
  names(kind: NamedKind): readonly string[] {
    return this.#names[kind]
  }

  isWorkingDay(day: Day): boolean {
    return isOpenOn(this.opening, day)
  }

  /** Minutes on a clock from a time before the start to the start. */
  lasted(since: number, clock: Duration['clock']): number {
    return clock === 'calendar' ? -since : this.#clock.between(since, 0)
  }

  /** Minutes before the start at which a time on a clock begins that ends at the start. */
  back(minutes: number, clock: Duration['clock'], path: Path): number {
    if (clock === 'calendar') return minutes
    const since = this.#clock.subtract(0, minutes)
    if (since > -Infinity) return 0 - since
    this.reporter.complain(path, NOT_SO_MANY)
    return 0
  }

  /** Minutes since 00:00 of the start date. */
  time(written: WrittenTime, path: Path): number {
    if (written.kind === 'calendar') return written.minutes
    if (written.kind === 'date') return (written.day - this.startDay) * MINUTES_PER_DAY + written.minute
    const day = dayAfterWorkingDays((d) => this.isWorkingDay(d), this.startDay, written.days)
    if (day !== null) return (day - this.startDay) * MINUTES_PER_DAY
    this.reporter.complain(path, NOT_SO_MANY)
    return 0
  }

  /** As `time`, and warns of a time that the horizon does not reach. */
  timeWithin(written: WrittenTime, path: Path, what: Phrase): number {
    const minutes = this.time(written, path)
    if (minutes >= this.days * MINUTES_PER_DAY) this.reporter.warn(path, phrase('after-horizon', { what }))
    return minutes
  }

  duration(written: WrittenOpenEnd, path: Path): Duration {
    if (!('kind' in written)) return written
    if (written.kind === 'never') {
      const { chance, otherwise } = written
      const ends = otherwise === null ? null : this.duration(otherwise, path)
      return {
        distribution: { kind: 'never', chance, otherwise: ends?.distribution ?? null },
        clock: ends?.clock ?? 'calendar',
      }
    }
    return this.#observed(written, path, (text) => timeUnit(readAmount(text, '5 d')))
  }

  count(written: WrittenCount, path: Path): Distribution {
    if (!('kind' in written)) return written.distribution
    return this.#observed(written, path, (text) => {
      const { unit } = readAmount(text, '5 pieces')
      if (unit !== '') refuseOtherWord(unit)
      return { minutes: 1, clock: 'calendar' }
    }).distribution
  }

  /** The values in a column of a CSV file, as an empirical distribution. */
  #observed(
    law: FileLaw,
    path: Path,
    unitOf: (text: string) => { minutes: number; clock: Duration['clock'] },
  ): Duration {
    const table = this.reporter.table(path, law.file, [law.column])
    const cells = table?.column(law.column) ?? []
    const { numbers } = readNumbers(cells, {
      decimal: law.decimal,
      hasDecimalCommas: table?.hasDecimalCommas ?? false,
      declare: (mark) => {
        const written = [law.file, law.column, law.unit, `decimal ${mark === ',' ? 'comma' : 'point'}`]
        return asTyped(`empirical(${written.filter((each) => each !== '').join(', ')})`)
      },
    })
    const values: number[] = []
    const clocks = new Map<Duration['clock'], Cell>()
    cells.forEach((cell, i) => {
      const number = numbers[i]
      if (!number) return
      const unit = readCell(cell, () => unitOf(`${number.value} ${number.unit || law.unit}`.trim()))
      if (!unit) return
      values.push(number.value * unit.minutes)
      clocks.set(unit.clock, clocks.get(unit.clock) ?? cell)
    })
    refuseTwoClocks(clocks)
    const distribution: Distribution = { kind: 'empirical', values: values.sort((a, b) => a - b) }
    const fault = table && table.rows === values.length ? checkDistribution(distribution) : null
    if (fault) this.reporter.complain(path, saidOfLaw(fault))
    return { distribution, clock: [...clocks.keys()][0] ?? 'calendar' }
  }
}

/** Working days and other units cannot be held against each other, neither in one duration nor in one column. */
function refuseTwoClocks(clocks: ReadonlyMap<Duration['clock'], Cell>): void {
  const [one, two] = [...clocks.values()]
  if (!one || !two) return
  two.complain(phrase('clocks-mixed-in-column', { other: one.text, line: one.line }), { allowed: phrase('one-clock') })
}
