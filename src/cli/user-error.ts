import { join } from 'node:path'
import { nearestHint } from './nearest-hint.ts'
import { visibleLines } from '../scenario/text/visible-text.ts'
import type { ResultsProblem } from '../experiments/results-schema/results-problem.ts'
import type { Holder } from './output/take-lock.ts'
import type { CannotBeDone } from '../limits/beyond-what-can-be-done.ts'
import { programLanguage } from './words/program-language.ts'
import { errorWords } from './words/error-words.ts'
import { fileWords } from './words/file-words.ts'
import { usageWords } from './words/usage-words.ts'

/**
 * What a user can get wrong outside a scenario's text: each error says what was found and what to do, in a line or a few,
 * in the words of the catalogue. Problems inside a scenario are floor 1's and come here formatted.
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
  const help = `antrean ${command === undefined ? '' : `${command} `}--help`
  return new UserError(`${what}\n${usageWords().seeHelp(help)}`)
}

/** What is wrong with a file or a folder. */
function ofFile(file: string, what: string): UserError {
  return new UserError(errorWords().inFile(file, what))
}

export function scenarioHasProblems(formatted: string): UserError {
  return new UserError(formatted.trimEnd(), true)
}

export function fileUnreadable(file: string, reason: string): UserError {
  return ofFile(file, fileWords().cannotRead(reason))
}

/** @param option such as plan */
export function unknownPlan(
  option: string,
  name: string,
  plans: readonly string[],
  nearest: string | undefined,
): UserError {
  return new UserError(errorWords().unknownPlan(option, name, nearestHint(nearest), plans.join(', ')))
}

/** Nobody has to ask where nothing is unknown, or nothing can be chosen. */
export function nothingToAsk(file: string, missing: 'unknowns' | 'plans'): UserError {
  const { nothingToAskUnknowns, nothingToAskPlans } = errorWords()
  return ofFile(file, missing === 'unknowns' ? nothingToAskUnknowns : nothingToAskPlans)
}

export function unknownCase(name: string, cases: readonly string[], nearest: string | undefined): UserError {
  return new UserError(errorWords().unknownCase(name, nearestHint(nearest), cases.join(', ')))
}

export function onePlanOnly(given: readonly string[], command: string): UserError {
  return usageError(errorWords().onePlanOnly(command, given.length, given.join(', ')), command)
}

export function onePlanOfWhy(given: readonly string[]): UserError {
  return usageError(errorWords().onePlanOfWhy(given.length, given.join(', ')), 'why')
}

export function againstItself(name: string): UserError {
  return new UserError(errorWords().againstItself(name))
}

export function replicationsOrBudget(): UserError {
  return usageError(errorWords().replicationsOrBudget, 'why')
}

export function budgetTooSmall(budget: number, offices: number): UserError {
  return new UserError(errorWords().budgetTooSmall(budget, offices))
}

export function tooLargeToAsk(file: string, why: readonly string[], smaller: readonly string[]): UserError {
  return ofFile(file, errorWords().tooLargeToAsk(why.join('; '), oneOf(smaller)))
}

export function nothingToResume(): UserError {
  return new UserError(errorWords().nothingToResume)
}

export function notAgreed(smaller: readonly string[]): UserError {
  return new UserError(errorWords().notAgreed(oneOf(smaller)))
}

export function tooLargeToRun(file: string, why: readonly string[], smaller: readonly string[]): UserError {
  return ofFile(file, errorWords().tooLargeToRun(why.join('; '), oneOf(smaller)))
}

function oneOf(ways: readonly string[]): string {
  return ways.join(errorWords().listEnd)
}

/** What cannot be done, as was seen in the middle of the work. */
export function cannotBeDone(what: CannotBeDone, where: string): UserError {
  return new UserError(`${where}${errorWords().cannotBeDone(what[programLanguage()])}`)
}

export function outputNotWritable(folder: string, reason: string): UserError {
  return ofFile(folder, errorWords().outputNotWritable(reason))
}

export function outputNotReplaceable(folder: string, why: string): UserError {
  return ofFile(folder, errorWords().outputNotReplaceable(why, join(folder, 'results')))
}

export function outputOfAnother(folder: string, scenarioFile: string): UserError {
  return ofFile(folder, errorWords().outputOfAnother(scenarioFile, folder))
}

export function outputBusy(folder: string, { mark, isSeen }: Holder, lock: string): UserError {
  const { outputBusy: busy, orDeleteLock } = errorWords()
  const unless = isSeen ? '' : orDeleteLock(lock)
  return ofFile(folder, `${busy(mark.pid, mark.host, localTime(mark.since))}${unless}`)
}

/** A moment as the clock on the wall shows it, `2026-11-30 15:40:07`. */
function localTime(moment: string): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : date.toLocaleString('sv-SE')
}

export function outputElsewhere(folder: string, reason: string, elsewhere: string): UserError {
  return ofFile(folder, errorWords().outputElsewhere(reason, elsewhere))
}

export function traceNotWritable(file: string, reason: string): UserError {
  return ofFile(file, errorWords().traceNotWritable(reason))
}

export function notATrace(file: string): UserError {
  return ofFile(file, errorWords().notATrace)
}

export function oneReplicationOrMany(replication: number): UserError {
  return usageError(errorWords().oneReplicationOrMany(replication), 'run')
}

export function wrongPrecision(given: string, why: string): UserError {
  return usageError(errorWords().wrongPrecision(given, why), 'compare')
}

/** @param asked of what the precision matters in this scenario */
export function precisionNotAsked(given: string, asked: string): UserError {
  return usageError(errorWords().precisionNotAsked(given, asked), 'compare')
}

export function selectionTooSmall(budget: number, least: number, plans: number, replications: number): UserError {
  return usageError(errorWords().selectionTooSmall(budget, plans, replications, least), 'compare')
}

export function selectionOfOne(file: string): UserError {
  return usageError(errorWords().inFile(file, errorWords().selectionOfOne), 'compare')
}

export function traceOfWhich(): UserError {
  return usageError(errorWords().traceOfWhich, 'run')
}

export function outputNotOurs(folder: string): UserError {
  return ofFile(folder, errorWords().outputNotOurs)
}

export function notResults(file: string, reason: string): UserError {
  return ofFile(file, errorWords().notResults(reason))
}

/** How many folders are named to choose from. */
const MOST_FOLDERS = 5

/** @param inside folders in it that hold results */
export function noResultsIn(folder: string, inside: readonly string[]): UserError {
  const { noResultsIn: without, giveResults, giveFolder, giveOneOfFolders } = errorWords()
  const more = inside.length > MOST_FOLDERS ? ', ...' : ''
  const named = `${inside.slice(0, MOST_FOLDERS).join(', ')}${more}`
  const which = inside.length === 0 ? giveResults : inside.length === 1 ? giveFolder(named) : giveOneOfFolders(named)
  return ofFile(folder, without(which))
}

/** @param again how to draw its report */
export function resultsAreNoScenario(file: string, again: string): UserError {
  return ofFile(file, errorWords().resultsAreNoScenario(again))
}

/** @param study such as why */
export function answerIsNoScenario(file: string, study: string): UserError {
  return ofFile(file, errorWords().answerIsNoScenario(study))
}

export function resultsOfAnotherVersion(file: string, age: 'older' | 'newer', howToRenew: string): UserError {
  const { resultsOlder, resultsNewer } = errorWords()
  return ofFile(file, age === 'older' ? resultsOlder(howToRenew) : resultsNewer(howToRenew))
}

/** How many problems of a results.json are told. */
const MOST_PROBLEMS = 20

export function resultsHaveProblems(file: string, problems: readonly ResultsProblem[], howToRenew: string): UserError {
  const words = errorWords()
  const language = programLanguage()
  const told = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path, found, allowed }) => `  ${words.resultsProblem(path, found[language], allowed[language])}`)
  const untold = problems.length > told.length ? [`  ${words.moreOfTheKind}`] : []
  return ofFile(file, [words.resultsHaveProblems, ...told, ...untold, howToRenew].join('\n'))
}

/** The typesetter is a large package with a part for each system; an installation goes on without it. */
export function pdfNotPossible(): UserError {
  return new UserError(errorWords().pdfNotPossible)
}

export function templateOfWhat(): UserError {
  return new UserError(errorWords().templateOfWhat)
}

export function templateUnusable(file: string, why: string): UserError {
  return ofFile(file, why)
}

export function portOfWhat(): UserError {
  return new UserError(errorWords().portOfWhat)
}

export function servedAndWritten(): UserError {
  return new UserError(errorWords().servedAndWritten)
}

/** @param error what the system said */
export function portNotUsable(port: number, error: unknown): UserError {
  const { portTaken, portOfSystem, portNotUsable: notUsable } = errorWords()
  const { code, message } = error as NodeJS.ErrnoException
  const why = code === 'EADDRINUSE' ? portTaken : code === 'EACCES' ? portOfSystem : message
  return new UserError(notUsable(port, why))
}
