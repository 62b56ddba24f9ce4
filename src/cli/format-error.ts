import { visibleLines } from '../scenario/text/visible-text.ts'
import { commandText } from './command-text.ts'
import { FailureToldElsewhere } from './failure-told-elsewhere.ts'
import { ReplicationFault } from './replication-fault.ts'
import { UserError } from './user-error.ts'
import { whatCannotBeDone } from '../limits/what-cannot-be-done.ts'
import { VerificationFailure } from './verification-failure.ts'
import { readVersion } from './version.ts'
import { programLanguage } from './words/program-language.ts'
import { tellingWords } from './words/telling-words.ts'

/** 2 for what the user can mend, 1 for a fault of the program. */
export function exitStatusOf(error: unknown): number {
  if (error instanceof FailureToldElsewhere) return error.status
  return error instanceof UserError || whatCannotBeDone(error) !== null ? 2 : 1
}

/** What standard error says: a user's mistake without a stack trace, a fault with what replays it. */
export function formatError(error: unknown, args: readonly string[]): string {
  if (error instanceof FailureToldElsewhere) return error.message
  if (error instanceof UserError || error instanceof VerificationFailure) return `${error.message}\n`
  const cannot = whatCannotBeDone(error)
  if (cannot !== null) return `antrean: ${cannot[programLanguage()]}\n`
  const again = error instanceof ReplicationFault ? error.repeat : args
  const fault = error instanceof Error ? error : new Error(String(error))
  const words = tellingWords()
  const text = [
    `antrean: ${words.fault(fault.message)}`,
    `  ${words.toSeeAgain(commandText(again))}`,
    `  antrean ${readVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`,
    `  ${words.pleaseReport}`,
    '',
    `${stackOf(fault)}`,
    '',
  ].join('\n')
  return visibleLines(text)
}

function stackOf(error: Error): string {
  const own = error.stack ?? error.message
  return error.cause instanceof Error ? `${own}\nCaused by: ${stackOf(error.cause)}` : own
}
