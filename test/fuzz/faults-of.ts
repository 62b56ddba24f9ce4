import { forecastOfCheck } from '../../src/cli/forecast-of-check.ts'
import { formatProblems } from '../../src/cli/terminal/format-problems.ts'
import { readBackSections } from '../../src/report/read-back/read-back-sections.ts'
import { sayWarning } from '../../src/report/words/say-warning.ts'
import { readBack } from '../../src/scenario/read-back/read-back.ts'
import { readScenario, type CheckedScenario, type Reading } from '../../src/scenario/read-scenario.ts'
import { hiddenCharacter } from '../../src/scenario/text/visible-text.ts'
import type { FuzzCase } from './fuzz-case.ts'
import { faultsOfReport } from './faults-of-report.ts'
import { faultsOfRun } from './faults-of-run.ts'

/** Longer than any message with all its names, and shorter than what fills a screen. */
const LONGEST_MESSAGE = 2000

/** What came of a case. */
export interface Verdict {
  /** Whether the scenario is in order, and whether it was small enough to be run. */
  readonly outcome: 'refused' | 'in order' | 'run'
  /** What the program did wrong; empty when nothing. */
  readonly faults: readonly string[]
}

/** Reads a case and, when it is in order and small, runs it, and says what is wrong with what the program did. */
export async function verdictOn({ file, text, files, refused, isReported }: FuzzCase): Promise<Verdict> {
  let reading: Reading
  try {
    reading = readScenario({ file, text }, (path) =>
      Object.hasOwn(files, path) ? (files[path] ?? '') : { failure: 'no such file' },
    )
  } catch (error) {
    return { outcome: 'refused', faults: [`reading throws ${told(error)}`] }
  }
  if (!reading.ok) return { outcome: 'refused', faults: faultsOfProblems(reading) }
  if (refused !== null) return { outcome: 'in order', faults: [`takes ${refused}`] }
  try {
    const faults = faultsOfWords(reading.scenario)
    const ofRun = faultsOfRun(reading.scenario)
    if (ofRun === null) return { outcome: 'in order', faults }
    const ofReport = isReported ? await faultsOfReport(reading.scenario) : []
    return { outcome: 'run', faults: [...faults, ...ofRun, ...ofReport] }
  } catch (error) {
    return { outcome: 'in order', faults: [`what is in order throws ${told(error)}`] }
  }
}

export function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)
}

/** Each problem has words and a place that exists, and can be shown. */
function faultsOfProblems({ problems, texts }: Extract<Reading, { ok: false }>): string[] {
  const faults = problems.length === 0 ? ['refused without a reason'] : []
  const ends = new Map(texts.map(({ file, text }) => [file, text.split('\n').map(({ length }) => length)]))
  for (const { file, line, column, endColumn, message, allowed = '', suggestion = '' } of problems) {
    const lengths = ends.get(file) ?? []
    const length = lengths[line - 1]
    if (length === undefined || column < 1 || column > length + 1)
      faults.push(`no such place ${line}:${column} of ${lengths.length} lines`)
    if (endColumn !== undefined && (endColumn <= column || endColumn > (length ?? 0) + 1))
      faults.push(`ends at column ${endColumn}`)
    if (message.trim() === '') faults.push('a problem without words')
    for (const words of [message, allowed, suggestion])
      if (words.length > LONGEST_MESSAGE) faults.push(`words of ${words.length} characters: ${words.slice(0, 60)}`)
    if (
      /\bundefined\b|\[object |\bNaN\b/.test(message) &&
      !/undefined|nan|object/i.test(texts.map((each) => each.text).join(''))
    )
      faults.push(`says "${message}"`)
  }
  const hidden = hiddenCharacter(formatProblems(problems, texts).replaceAll('\n', ''))
  if (hidden !== null) faults.push(`shows ${hidden}`)
  return faults
}

/** What was understood can be told, in both languages. */
function faultsOfWords(scenario: CheckedScenario): string[] {
  const understood = readBack(scenario)
  const forecast = forecastOfCheck(scenario.plans)
  for (const language of ['en', 'id'] as const) {
    readBackSections(understood, forecast, language)
    for (const remark of scenario.remarks) sayWarning(language, remark, scenario.plans.length)
  }
  return hasNaN(understood) ? ['reads back NaN'] : []
}

/** As a value; JSON would have null for it. */
function hasNaN(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.values(value).some(hasNaN) : Number.isNaN(value)
}
