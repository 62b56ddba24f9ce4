import { parseCommandLine } from './command-line.ts'
import { exitStatusOf, formatError } from './format-error.ts'
import { watchStreams } from './listening/watch-streams.ts'
import { coloursOn } from './terminal/colours.ts'
import { guardStream } from './terminal/guard-streams.ts'
import { tuneMemory } from './tune-memory.ts'

/**
 * Runs the program with the arguments given (without node and the script) and resolves to its exit status:
 * 0 done, 1 a fault of the program, 2 wrong input or usage. The only place that prints an error, also one that nobody
 * has caught.
 */
export async function main(args: readonly string[]): Promise<number> {
  tuneMemory()
  for (const stream of [process.stdout, process.stderr]) guardStream(stream, coloursOn(stream))
  watchStreams()
  const tell = (error: unknown): number => {
    process.stderr.write(formatError(error, args))
    return exitStatusOf(error)
  }
  // of promises too, which Node brings here
  process.on('uncaughtException', (error) => process.exit(tell(error)))
  try {
    await parseCommandLine(args)
    return 0
  } catch (error) {
    return tell(error)
  }
}
