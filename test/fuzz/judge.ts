import { commandLine, verdictOnCommandLine, type CommandLine } from './command-line-case.ts'
import { verdictOn, type Verdict } from './faults-of.ts'
import { fuzzCase, type FuzzCase } from './fuzz-case.ts'

/** One case in so many is a command line, which takes as long as many others. */
const COMMAND_LINES = 50

const isCommandLine = (n: number): boolean => n % COMMAND_LINES === COMMAND_LINES - 1

/** What came of case number `n` of a seed. */
export async function judge(seed: number, n: number): Promise<Verdict & { readonly kind: string }> {
  if (isCommandLine(n)) return { kind: 'command line', ...(await verdictOnCommandLine(commandLine(seed, n))) }
  const input = fuzzCase(seed, n)
  return { kind: input.kind, ...(await verdictOn(input)) }
}

/** The case itself, for one who wants to see it. */
export function caseOf(seed: number, n: number): FuzzCase | CommandLine {
  return isCommandLine(n) ? commandLine(seed, n) : fuzzCase(seed, n)
}
