import { visibleLines } from '../scenario/text/visible-text.ts'
import { commandText } from './command-text.ts'
import { FailureToldElsewhere } from './failure-told-elsewhere.ts'
import { ReplicationFault } from './replication-fault.ts'
import { outOfMemory, UserError } from './user-error.ts'
import { VerificationFailure } from './verification-failure.ts'
import { readVersion } from './version.ts'

/** 2 for what the user can mend, 1 for a fault of the program. */
export function exitStatusOf(error: unknown): number {
  if (error instanceof FailureToldElsewhere) return error.status
  return error instanceof UserError || isOutOfMemory(error) ? 2 : 1
}

/** What standard error says: a user's mistake without a stack trace, a fault with what replays it. */
export function formatError(error: unknown, args: readonly string[]): string {
  if (error instanceof FailureToldElsewhere) return error.message
  if (error instanceof UserError || error instanceof VerificationFailure) return `${error.message}\n`
  if (isOutOfMemory(error)) return `${outOfMemory().message}\n`
  const again = error instanceof ReplicationFault ? error.repeat : args
  const fault = error instanceof Error ? error : new Error(String(error))
  const text = [
    `antrean: a fault of the program, not of your input: ${fault.message}`,
    `  to see it again: ${commandText(again)}`,
    `  antrean ${readVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`,
    '  Please report it with these lines and the scenario file.',
    '',
    `${stackOf(fault)}`,
    '',
  ].join('\n')
  return visibleLines(text)
}

/** Whether a thread has ended because its objects have no room. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function stackOf(error: Error): string {
  const own = error.stack ?? error.message
  return error.cause instanceof Error ? `${own}\nCaused by: ${stackOf(error.cause)}` : own
}
