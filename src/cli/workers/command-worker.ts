import { parentPort, workerData } from 'node:worker_threads'
import { carryOut } from '../carry-out.ts'
import { exitStatusOf, formatError } from '../format-error.ts'
import { tell, workFor } from '../listening/listener.ts'
import type { StreamFacts, ThreadData } from '../listening/thread-data.ts'
import { tuneMemory } from '../tune-memory.ts'
import { languageOfCommandLine } from '../language-of-command-line.ts'
import { speak } from '../words/program-language.ts'

const { order, args, answers, streams } = workerData as ThreadData

tuneMemory()
speak(languageOfCommandLine(args, process.env))
workFor(parentPort!, answers)
for (const name of ['stdin', 'stdout', 'stderr'] as const) lookLike(process[name], streams[name])
carryOut(order).catch((error: unknown) =>
  tell({ kind: 'failed', text: formatError(error, args), status: exitStatusOf(error) }),
)

/** The streams of a thread do not know whether they lead to a terminal. */
function lookLike(stream: object, facts: StreamFacts): void {
  Object.assign(stream, facts)
}
