import { OfficeModel } from '../office/office-model.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { loadEngine, type CreateCalendar, type Engine } from '../engine/engines.ts'
import { firstReplication } from './case-plan.ts'
import { CaseReplicator } from './case-replicator.ts'
import { compareEngines } from './compare-engines.ts'
import { formatDifference } from './first-difference.ts'
import { otherValue } from './other-value.ts'
import { textbookCases } from './textbook-cases.ts'
import type { TrajectoryLine } from './verification.ts'

/** What all pieces of work share. Plain data that a worker thread can be sent. */
export interface VerificationInput {
  /** The cases to verify, by name, with the offices compiled from their files. */
  readonly cases: readonly { readonly name: string; readonly office: Office }[]
  /** The plans of the shipped scenarios, to be run on both engines. */
  readonly plans: readonly { readonly scenario: string; readonly plan: string; readonly office: Office }[]
  readonly seed: number
  readonly engine: Engine
}

/** One replication of one case of the input, from 0. */
export interface CaseTask {
  readonly case: number
  readonly replication: number
}

/** Does the pieces of work of a verification, one after the other. */
export class VerificationWork {
  private readonly input: VerificationInput
  private readonly createCalendar: CreateCalendar
  private readonly calendars: readonly [CreateCalendar, CreateCalendar]
  private readonly replicators: (CaseReplicator | undefined)[] = []

  private constructor(input: VerificationInput, calendars: readonly [CreateCalendar, CreateCalendar]) {
    this.input = input
    this.calendars = calendars
    this.createCalendar = calendars[input.engine === 'built-in' ? 0 : 1]
  }

  static async create(input: VerificationInput): Promise<VerificationWork> {
    return new VerificationWork(input, [await loadEngine('built-in'), await loadEngine('simjs')])
  }

  /** The values of the quantities of a case in one replication. */
  measure(task: CaseTask): number[] {
    const { name, office } = this.input.cases[task.case]
    const textbookCase = textbookCases.find((each) => each.name === name)
    if (textbookCase === undefined) throw new RangeError(`there is no textbook case "${name}"`)
    const replicator = (this.replicators[task.case] ??= new CaseReplicator(textbookCase, office, this.createCalendar))
    return replicator.measure(this.input.seed, firstReplication(textbookCase) + task.replication)
  }

  /**
   * Runs replication 0 of a plan of the input on both engines, and once more as experiments do: on the built-in one and
   * without an observer, for which there is a faster way.
   */
  compare(index: number): TrajectoryLine {
    const { scenario, plan, office } = this.input.plans[index]
    const { seed } = this.input
    const { lines, difference, outcomes } = compareEngines(office, this.calendars, seed, 0)
    if (difference !== null) return { scenario, plan, lines, difference: formatDifference(difference) }
    const other = otherValue(new OfficeModel(office, this.calendars[0]).run(seed, 0), outcomes[0])
    return { scenario, plan, lines, difference: other === null ? null : `unobserved: ${other}` }
  }
}
