import { join } from 'node:path'
import { nearestHint } from './nearest-hint.ts'
import { visibleLines } from '../scenario/text/visible-text.ts'
import type { Holder } from './output/take-lock.ts'

/**
 * The catalogue of what a user can get wrong outside a scenario's text: each error says what was found and
 * what to do, in a line or a few. Problems inside a scenario are floor 1's and come here formatted.
 */
export class UserError extends Error {
  override readonly name = 'UserError'

  /** @param isVisible whether nothing is hidden in the message but colours */
  constructor(message: string, isVisible = false) {
    super(isVisible ? message : visibleLines(message))
  }
}

/** A wrong argument; `command` names whose help to read. */
export function usageError(what: string, command: string | undefined): UserError {
  return new UserError(`${what}\nSee: antrean ${command === undefined ? '' : `${command} `}--help`)
}

export function scenarioHasProblems(formatted: string): UserError {
  return new UserError(formatted.trimEnd(), true)
}

export function fileUnreadable(file: string, reason: string): UserError {
  return new UserError(`${file}: cannot read it: ${reason}`)
}

export function unknownPlan(name: string, plans: readonly string[], nearest: string | undefined): UserError {
  const hint = nearestHint(nearest)
  return new UserError(`--plan: the scenario has no plan "${name}"${hint}; its plans are ${plans.join(', ')}`)
}

/** Nobody has to ask where nothing is unknown, or nothing can be chosen. */
export function nothingToAsk(file: string, missing: 'unknowns' | 'plans'): UserError {
  const what = {
    unknowns: 'the scenario has no unknowns, so there is nothing to ask for; name one under unknowns:, and use it',
    plans:
      'asking helps to choose a plan, and there are fewer than two that can be chosen and differ; name them under plans:',
  }
  return new UserError(`${file}: ${what[missing]}`)
}

export function unknownCase(name: string, cases: readonly string[], nearest: string | undefined): UserError {
  const hint = nearestHint(nearest)
  return new UserError(`--case: there is no case "${name}"${hint}; the cases are ${cases.join(', ')}`)
}

export function onePlanOnly(given: readonly string[], command: string): UserError {
  return usageError(
    `--plan: ${command} follows one plan, found ${given.length} (${given.join(', ')}); compare takes several`,
    command,
  )
}

export function onePlanOfWhy(given: readonly string[]): UserError {
  return usageError(
    `--plan: why explains one plan, found ${given.length} (${given.join(', ')}); for another to compare it with give --against`,
    'why',
  )
}

export function unknownAgainst(name: string, plans: readonly string[], nearest: string | undefined): UserError {
  const hint = nearestHint(nearest)
  return new UserError(`--against: the scenario has no plan "${name}"${hint}; its plans are ${plans.join(', ')}`)
}

export function againstItself(name: string): UserError {
  return new UserError(`--against: found "${name}", the plan that is explained; give another plan, or another --plan`)
}

export function replicationsOrBudget(): UserError {
  return usageError('--replications and --budget: found both; give one of them', 'why')
}

export function budgetTooSmall(budget: number, offices: number): UserError {
  return new UserError(
    `--budget: found ${budget}; each future is made ${offices} times, and two futures are the least: give at least ${2 * offices}`,
  )
}

export function tooLargeToAsk(file: string, why: readonly string[], smaller: readonly string[]): UserError {
  return new UserError(
    `${file}: ${why.join('; ')}; nothing was run. Give --yes to run it all the same. Smaller is: ${smaller.join(', or ')}`,
  )
}

export function nothingToResume(): UserError {
  return new UserError(
    '--resume: no replication of this run is kept: the scenario, a file that it names, its plan, the seed or the program is another one, or nothing was made before; run it without --resume',
  )
}

export function notAgreed(smaller: readonly string[]): UserError {
  return new UserError(`Nothing was run. Smaller is: ${smaller.join(', or ')}`)
}

export function tooLargeToRun(file: string, why: readonly string[], smaller: readonly string[]): UserError {
  return new UserError(`${file}: ${why.join('; ')}; nothing was run. Smaller is: ${smaller.join(', or ')}`)
}

/** What cannot be done, as was seen in the middle of the work. */
export function cannotBeDone(what: string, where = ''): UserError {
  return new UserError(`${where}${what}; nothing was written`)
}

export function outputNotWritable(folder: string, reason: string): UserError {
  return new UserError(`${folder}: results cannot be written there: ${reason}; choose another folder with --out`)
}

export function outputNotReplaceable(folder: string, why: string): UserError {
  return new UserError(
    `${folder}: results take the place of a whole folder, and this one cannot give way: ${why}; choose another folder with --out, such as ${join(folder, 'results')}`,
  )
}

export function outputOfAnother(folder: string, scenarioFile: string): UserError {
  return new UserError(
    `${folder}: holds the results of another scenario, ${scenarioFile}; choose another folder with --out, or say --out ${folder} to replace them`,
  )
}

export function outputBusy(folder: string, { mark, isSeen }: Holder, lock: string): UserError {
  const who = `process ${mark.pid} on ${mark.host}, since ${localTime(mark.since)}`
  const unless = isSeen ? '' : `, or, if it is not running any more, delete ${lock}`
  return new UserError(
    `${folder}: another run is writing there (${who}); wait until it has ended, or choose another folder with --out${unless}`,
  )
}

/** A moment as the clock on the wall shows it, `2026-11-30 15:40:07`. */
function localTime(moment: string): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : date.toLocaleString('sv-SE')
}

export function outputElsewhere(folder: string, reason: string, elsewhere: string): UserError {
  return new UserError(`${folder}: the results could not be put there: ${reason}; they are in ${elsewhere}`)
}

export function traceNotWritable(file: string, reason: string): UserError {
  return new UserError(`${file}: the trace cannot be written there: ${reason}; choose another file with --trace`)
}

export function notATrace(file: string): UserError {
  return new UserError(
    `${file}: exists and is no trace of antrean, so it is left as it is; choose another file with --trace`,
  )
}

export function oneReplicationOrMany(replication: number): UserError {
  return usageError(
    `--replication and --replications: found both; give --replication ${replication} for that one alone, or --replications for a study`,
    'run',
  )
}

export function wrongPrecision(given: string, why: string): UserError {
  return usageError(
    `--precision: found "${given}"; ${why}; give what does not matter: 5 % (probability), 2 d (date), 500_000 (money)`,
    'compare',
  )
}

/** @param asked of what the precision matters in this scenario */
export function precisionOfNothing(given: string, asked: string): UserError {
  return usageError(
    `--precision: found "${given}", and by the goal of this scenario nothing is decided by it; give that of ${asked}`,
    'compare',
  )
}

export function selectionTooSmall(budget: number, least: number, plans: number, replications: number): UserError {
  return usageError(
    `--budget: found ${budget}; ${plans} plans with --replications ${replications}, and 100 more of each to settle it, take ${least} or more`,
    'compare',
  )
}

export function selectionOfOne(file: string): UserError {
  return usageError(
    `${file}: with one plan and no goal there is nothing to settle; leave --precision and --budget out, or give it a goal`,
    'compare',
  )
}

export function traceOfWhich(): UserError {
  return usageError(
    '--trace: a trace tells one replication; say which with --replication, 0 for the one that the timeline shows',
    'run',
  )
}

export function outputNotOurs(folder: string): UserError {
  return new UserError(
    `${folder}: holds files and is no results folder of antrean, so it is left as it is; choose another folder with --out`,
  )
}

export function notResults(file: string, reason: string): UserError {
  return new UserError(
    `${file}: is not a results.json that this version of antrean can read: ${reason}; give the one that run or compare have written, or run the scenario again`,
  )
}

/** How many folders are named to choose from. */
const MOST_FOLDERS = 5

/** @param inside folders in it that hold results */
export function noResultsIn(folder: string, inside: readonly string[]): UserError {
  const more = inside.length > MOST_FOLDERS ? ', ...' : ''
  const which =
    inside.length === 0
      ? 'give the folder that run or compare have written, or the results.json in it'
      : `give ${inside.length === 1 ? '' : 'one of '}${inside.slice(0, MOST_FOLDERS).join(', ')}${more}`
  return new UserError(`${folder}: is a folder without a results.json; ${which}`)
}

/** @param again how to draw its report */
export function resultsAreNoScenario(file: string, again: string): UserError {
  return new UserError(`${file}: is a results file of antrean, and no scenario; to draw its report again: ${again}`)
}

/** @param study such as why */
export function answerIsNoScenario(file: string, study: string): UserError {
  return new UserError(`${file}: is the answer of ${study}, and no scenario; give the scenario file`)
}

export function resultsOfAnotherVersion(file: string, age: 'older' | 'newer', howToRenew: string): UserError {
  const what = age === 'older' ? howToRenew : `update antrean, or ${howToRenew}`
  return new UserError(`${file}: was made by ${age === 'older' ? 'an older' : 'a newer'} version of antrean; ${what}`)
}

/** How many problems of a results.json are told. */
const MOST_PROBLEMS = 20

export function resultsHaveProblems(
  file: string,
  problems: readonly { readonly path: string; readonly found: string; readonly allowed: string }[],
  howToRenew: string,
): UserError {
  const told = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, found, allowed }) => `  ${path}: found ${found}; allowed: ${allowed}`)
  const untold = problems.length > told.length ? ['  and more of the kind'] : []
  return new UserError(
    [`${file}: holds what no run of this version of antrean writes`, ...told, ...untold, howToRenew].join('\n'),
  )
}

/** The typesetter is a large package with a part for each system; an installation goes on without it. */
export function pdfNotPossible(): UserError {
  return new UserError(
    '--pdf: the package @myriaddreamin/typst-ts-node-compiler, which makes the PDF, is not installed, or there is none for this system; install it beside antrean with npm install @myriaddreamin/typst-ts-node-compiler, or take --docx and save that as PDF',
  )
}

export function templateOfWhat(): UserError {
  return new UserError('--template: the report is put into it as a Word document; say --docx too')
}

export function templateUnusable(file: string, why: string): UserError {
  return new UserError(`${file}: ${why}`)
}

export function portOfWhat(): UserError {
  return new UserError('--port: the page is shown at it while the scenario is edited; say --serve too')
}

export function servedAndWritten(): UserError {
  return new UserError('--out: found with --serve, which shows the page and writes nothing; leave one of them away')
}

/** @param error what the system said */
export function portNotUsable(port: number, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException
  const why =
    code === 'EADDRINUSE' ? 'another program uses it' : code === 'EACCES' ? 'the system keeps it for itself' : message
  return new UserError(
    `--port: ${port} cannot be used: ${why}; give another one, or leave --port away for any that is free`,
  )
}
