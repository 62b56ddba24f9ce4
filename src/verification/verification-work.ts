import { OfficeModel } from '../office/office-model.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { loadEngine, type CreateCalendar, type Engine } from '../engine/engines.ts'
import { firstReplication } from './case-plan.ts'
import { CaseReplicator } from './case-replicator.ts'
import { compareEngines } from './compare-engines.ts'
import { formatDivergence } from './first-divergence.ts'
import { otherValue } from './other-value.ts'
import type { TextbookCase } from './textbook-case.ts'
import { textbookCases } from './textbook-cases.ts'
import type { TrajectoryLine } from './verification.ts'

/** What all tasks have in common; plain data that can be sent to a worker thread. */
export interface VerificationInput {
  /** The cases to verify, by name, with the offices compiled from their files. */
  readonly cases: readonly { readonly name: string; readonly office: Office }[]
  /** The plans of the shipped scenarios, which run on both engines. */
  readonly plans: readonly { readonly scenario: string; readonly plan: string; readonly office: Office }[]
  readonly seed: number
  readonly engine: Engine
}

/** One replication of one case of the input, from 0. */
export interface CaseTask {
  readonly case: number
  readonly replication: number
}

/** A replication of a shipped scenario, as named on a command line. */
export interface VerifiedReplication {
  /** Path in the folder of shipped scenarios. */
  readonly scenario: string
  readonly plan: string
  readonly replication: number
  readonly seed: number
  readonly engine: Engine
}

/** Carries out the tasks of a verification, one after the other. */
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
    const { office } = this.input.cases[task.case]
    const textbookCase = this.caseOf(task)
    const replicator = (this.replicators[task.case] ??= new CaseReplicator(textbookCase, office, this.createCalendar))
    return replicator.measure(this.input.seed, firstReplication(textbookCase) + task.replication)
  }

  /** The replication and scenario file of a task. */
  replicationOf(task: CaseTask): VerifiedReplication {
    const { seed, engine } = this.input
    const { name } = this.input.cases[task.case]
    const replication = firstReplication(this.caseOf(task)) + task.replication
    return { scenario: `textbook/${name}.yaml`, plan: 'as-is', replication, seed, engine }
  }

  /** The replication in which a plan of the input is compared. */
  comparedAt(index: number): VerifiedReplication {
    const { scenario, plan } = this.input.plans[index]
    return { scenario, plan, replication: 0, seed: this.input.seed, engine: 'built-in' }
  }

  private caseOf(task: CaseTask): TextbookCase {
    const { name } = this.input.cases[task.case]
    const textbookCase = textbookCases.find((each) => each.name === name)
    if (textbookCase === undefined) throw new RangeError(`there is no textbook case "${name}"`)
    return textbookCase
  }

  /**
   * Runs replication 0 of a plan of the input on both engines, and once more as experiments do, without an observer.
   */
  compare(index: number): TrajectoryLine {
    const { scenario, plan, office } = this.input.plans[index]
    const { seed } = this.input
    const { events, divergence, outcomes } = compareEngines(office, this.calendars, seed, 0)
    if (divergence !== null) return { scenario, plan, events, divergence: formatDivergence(divergence) }
    const other = otherValue(new OfficeModel(office, this.calendars[0]).run(seed, 0), outcomes[0])
    return { scenario, plan, events, divergence: other === null ? null : `unobserved: ${other}` }
  }
}
