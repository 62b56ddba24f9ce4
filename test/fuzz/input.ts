/** A scenario and the files beside it. */
export interface Input {
  readonly text: string
  readonly files: Readonly<Record<string, string>>
  /** Why it must not be taken for a scenario in order, such as "-5 min for services.x.route[0].takes"; else null. */
  readonly refused?: string | null
  /** Whether a report is made of it when it is small, and looked through. */
  readonly isReported?: boolean
}
