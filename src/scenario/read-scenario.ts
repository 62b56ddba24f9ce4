import type { Reporter } from './compile-context.ts'
import { compileOffice } from './compile-office.ts'
import { ScenarioFiles, type ReadFile, type ReadText } from './scenario-files.ts'
import type { Office } from './compiled/office.ts'
import { officeSchema, references, wholeJsonSchema } from './scenario-schema.ts'
import { usesOfUnknowns } from './sections/unknowns.ts'
import { plannedTrees, type PlannedTree } from './sections/plans.ts'
import { type Mistyped, withUnknowns } from './unknown-names.ts'
import { csvNames } from './text/csv-names.ts'
import { readCsvTable } from './text/csv-table.ts'
import { inlined, type JsonSchema } from './text/json-schema.ts'
import { problemAt, sortedProblems, type Problem } from './text/problem.ts'
import { checkedOrPruned } from './text/prune.ts'
import { checkReferences } from './text/references.ts'
import { schemaProblems } from './text/schema-problems.ts'
import { besides, type Path, type Source, type Span } from './text/source.ts'
import { isWithin, nameSpanAt, plain, spanAt, type MapTree } from './text/tree.ts'

/** A plan of the scenario, compiled. */
interface CompiledPlan {
  readonly name: string
  readonly title: string
  readonly office: Office
}

/** A scenario without fault. */
export interface CheckedScenario {
  readonly title: string
  readonly plans: readonly CompiledPlan[]
  /** What has no effect, or was filled in, and should be known. */
  readonly warnings: readonly Problem[]
}

/** The texts are those of all files that were read, the scenario itself first, for code frames and for the hash. */
export type Reading =
  | { readonly ok: true; readonly scenario: CheckedScenario; readonly texts: readonly ReadText[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly texts: readonly ReadText[] }

/**
 * Reads a scenario with all its plans: parses, lays plans over, checks every key, and compiles. Gives
 * either the offices, or all that is wrong with positions in the texts. Never throws for a wrong scenario.
 *
 * @param source the text and the name under which the user knows it
 * @param readFile reads further files, by their path relative to the scenario's folder
 */
export function readScenario(source: { readonly file: string; readonly text: string }, readFile: ReadFile): Reading {
  const files = new ScenarioFiles(source, readFile)
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const whole = files.scenario(problems)
  const plans = whole ? plannedTrees(whole, problems) : []
  const offices = plans.map((plan) => readPlan(plan, files, problems, warnings))
  const texts = files.texts()
  const names = texts.map(({ file }) => file)
  if (problems.length > 0) return { ok: false, problems: sortedProblems(problems, names), texts }
  const compiled = plans.flatMap(({ name, title }, i) => {
    const office = offices[i]
    return office ? [{ name, title, office }] : []
  })
  if (whole) warnOfUnused(whole, compiled, warnings)
  const title = compiled[0]?.office.title ?? ''
  return { ok: true, scenario: { title, plans: compiled, warnings: sortedProblems(warnings, names) }, texts }
}

/** Unknowns that no plan uses. */
function warnOfUnused(whole: MapTree, plans: readonly CompiledPlan[], warnings: Problem[]): void {
  const used = new Set(plans.flatMap(({ office }) => usesOfUnknowns(office).numbers.map(({ unknown }) => unknown)))
  const written = new Set(plans.flatMap(({ office }) => office.unknowns.map(({ name }) => name)))
  for (const name of written) {
    if (used.has(name)) continue
    warnings.push(problemAt(spanAt(whole, ['unknowns', name]), { message: `no plan uses the unknown "${name}"` }))
  }
}

/** The schema in which keys are looked up for messages; it takes long to make, and a right scenario has no messages. */
const jsonSchema = (): JsonSchema => (madeJsonSchema ??= inlined(wholeJsonSchema()))
let madeJsonSchema: JsonSchema | undefined

/** Serve, where the scenario's own are wrong, to check the rest of it; a wrong start date has no stand-in. */
const STAND_INS = { title: '-', horizon: '3650 d', opening: { hours: { daily: '24 h' } }, pools: {}, services: {} }

/** One plan: the schema, the names, and then the compile steps, also on what is left when some values are wrong. */
function readPlan(
  { tree }: PlannedTree,
  files: ScenarioFiles,
  problems: Problem[],
  warnings: Problem[],
): Office | null {
  const mistyped: Mistyped[] = []
  const { issues, value } = checkedOrPruned(officeSchema, withUnknowns(plain(tree), mistyped), STAND_INS)
  for (const { path, word, nearest } of mistyped) {
    problems.push(
      problemAt(spanAt(tree, path), { message: `there is no unknown "${word}"`, suggestion: nearest, found: word }),
    )
  }
  const wrong = issues.length === 0 ? [] : schemaProblems(issues, tree, jsonSchema())
  problems.push(...wrong.map(({ problem }) => problem), ...checkReferences(tree, references))
  for (const { name, span } of csvNames(tree)) openCsv(name, span, files, problems)
  const isDoubtful = (path: Path): boolean => wrong.some((each) => isWithin(tree, each.path, path))
  return value && compileOffice(value, reporterFor(tree, files, problems, warnings, isDoubtful))
}

/**
 * Turns complaints about values into problems at their place in the text. A part in which the schema found
 * something wrong was not compiled as it is written, so that complaints about it are not to be trusted.
 */
function reporterFor(
  tree: MapTree,
  files: ScenarioFiles,
  problems: Problem[],
  warnings: Problem[],
  isDoubtful: (path: Path) => boolean,
): Reporter {
  return {
    complain(path, message, { allowed, suggestion, atKey = false } = {}) {
      if (isDoubtful(path)) return
      const span = atKey ? nameSpanAt(tree, path) : spanAt(tree, path)
      problems.push(problemAt(span, { message, allowed, suggestion }))
    },
    warn(path, message) {
      warnings.push(problemAt(spanAt(tree, path), { message }))
    },
    table(path, name, columns) {
      const span = spanAt(tree, path)
      const file = openCsv(name, span, files, problems)
      return file && readCsvTable(file, span.path, columns, problems)
    },
  }
}

/** A CSV file named in the text; null, after a complaint, when it cannot be read. */
function openCsv(name: string, span: Span, files: ScenarioFiles, problems: Problem[]): Source | null {
  const file = files.file(besides(span.source.path, name))
  if ('text' in file) return file
  problems.push(problemAt(span, { message: `cannot read "${name}": ${file.failure}`, found: name }))
  return null
}
