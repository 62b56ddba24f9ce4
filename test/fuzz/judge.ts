import { commandLine, verdictOnCommandLine, type CommandLine } from './command-line-case.ts'
import { verdictOn, type Verdict } from './faults-of.ts'
import { fuzzCase, type FuzzCase } from './fuzz-case.ts'
import { resultsCase, verdictOnResults, type ResultsCase } from './results-case.ts'

/** One case in so many is a command line, which takes as long as many others; one in so many a changed results.json. */
const ROUNDS = { commandLine: 200, results: 50 } as const

const isCommandLine = (n: number): boolean => n % ROUNDS.commandLine === ROUNDS.commandLine - 1
const isResults = (n: number): boolean => n % ROUNDS.results === ROUNDS.results / 2

/** What came of case number `n` of a seed. */
export async function judge(seed: number, n: number): Promise<Verdict & { readonly kind: string }> {
  if (isCommandLine(n)) {
    return { kind: 'command line', ...(await verdictOnCommandLine(commandLine(seed, n))) }
  }
  if (isResults(n)) return { kind: 'results.json', ...verdictOnResults(await resultsCase(seed, n)) }
  const input = fuzzCase(seed, n)
  return { kind: input.kind, ...(await verdictOn(input)) }
}

/** The case itself, for one who wants to see it. */
export async function caseOf(seed: number, n: number): Promise<FuzzCase | CommandLine | ResultsCase> {
  if (isCommandLine(n)) return commandLine(seed, n)
  return isResults(n) ? resultsCase(seed, n) : fuzzCase(seed, n)
}
