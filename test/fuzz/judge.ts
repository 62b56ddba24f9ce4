import { commandLine, verdictOnCommandLine, type CommandLine } from './command-line-case.ts'
import { verdictOn, type Verdict } from './faults-of.ts'
import { fuzzCase, type FuzzCase } from './fuzz-case.ts'
import { resultsCase, verdictOnResults, type ResultsCase } from './results-case.ts'

/** Of so many cases one is a command line, which takes as long as many others, and one a changed results.json. */
const ROUND = 50
const COMMAND_LINE = 49
const RESULTS = 24

/** What came of case number `n` of a seed. */
export async function judge(seed: number, n: number): Promise<Verdict & { readonly kind: string }> {
  if (n % ROUND === COMMAND_LINE) {
    return { kind: 'command line', ...(await verdictOnCommandLine(commandLine(seed, n))) }
  }
  if (n % ROUND === RESULTS) return { kind: 'results.json', ...verdictOnResults(await resultsCase(seed, n)) }
  const input = fuzzCase(seed, n)
  return { kind: input.kind, ...(await verdictOn(input)) }
}

/** The case itself, for one who wants to see it. */
export async function caseOf(seed: number, n: number): Promise<FuzzCase | CommandLine | ResultsCase> {
  if (n % ROUND === COMMAND_LINE) return commandLine(seed, n)
  return n % ROUND === RESULTS ? resultsCase(seed, n) : fuzzCase(seed, n)
}
