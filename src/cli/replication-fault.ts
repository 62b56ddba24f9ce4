import { repeatArguments, type Repeatable } from './repeat-command.ts'
import { tellingWords } from './words/telling-words.ts'

/** A fault of the model in one replication of one plan; says which, and which command line makes it alone. */
export class ReplicationFault extends Error {
  override readonly name = 'ReplicationFault'
  /** Arguments of antrean. */
  readonly repeat: readonly string[]

  /** @param trace file that the command is to write; `note` is said after the message */
  constructor(cause: Error, of: Repeatable, { trace = 'trace.csv', note = '' } = {}) {
    super(`${cause.message}${tellingWords().faultOf(of.plan, of.replication, of.seed)}${note}`, { cause })
    this.repeat = repeatArguments(of, trace)
  }
}
