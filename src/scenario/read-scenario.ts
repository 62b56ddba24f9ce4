import { phrase } from './phrases/phrase.ts'
import { addAll } from './text/add-all.ts'
import { once } from './once.ts'
import { type Called, joinedTitles, type PlacedCalled, refuseSameTitles, titlesOf } from './called.ts'
import type { Titled } from './compiled/titles.ts'
import { planTitles } from './plan-titles.ts'
import { titlesOfOffice } from './titles-of-office.ts'
import type { Reporter } from './compile-context.ts'
import { compileOffice } from './compile-office.ts'
import { ScenarioFiles, type ReadFile, type ReadText } from './scenario-files.ts'
import type { Office } from './compiled/office.ts'
import { NormalLevels } from './normal-levels.ts'
import { identicalPlans, remarkIdenticalPlans } from './remarks/identical-plans.ts'
import { wrongReplacedValues } from './replaced-values.ts'
import { sameData } from './same-data.ts'
import { officeSchema, references } from './scenario-schema.ts'
import { schemaForMessages } from './schema-for-messages.ts'
import type { Choice } from './compiled/choices.ts'
import { NO_CHOICES, NOTHING_CHOSEN, type ScenarioChoices } from './scenario-choices.ts'
import { namingChoice, triedChoices } from './tried-choices.ts'
import { declaredChoices } from './declared-choices.ts'
import { officeOfSetting, type SettingReading, type SettingSource } from './office-of-setting.ts'
import type { Setting } from './setting.ts'
import type { FileFact } from './read-back/file-fact.ts'
import type { Change } from './read-back/plan-changes.ts'
import { idleChoices } from './remarks/idle-choices.ts'
import { arrivalsByOpening } from './remarks/arrivals-by-opening.ts'
import { openDurations } from './remarks/open-durations.ts'
import { replacedUnits } from './remarks/replaced-units.ts'
import { joinRemarks, type Remark } from './remarks/remark.ts'
import { unusedUnknowns } from './remarks/unused-unknowns.ts'
import { plansWithinLimits } from './plans-within-limits.ts'
import { plansWithoutFocus } from './plans-without-focus.ts'
import { plannedTrees, type PlannedTree } from './sections/plans.ts'
import { type Mistyped, withUnknowns } from './unknown-names.ts'
import { spreadsheetNamed } from './text/csv-file-name.ts'
import { csvNames } from './text/csv-names.ts'
import { readCsvTable } from './text/csv-table.ts'
import { namingPlans } from './text/naming-plans.ts'
import { placeOf, problemAt, type Problem } from './text/problem.ts'
import { checkedOrPruned } from './text/prune.ts'
import { checkReferences } from './text/references.ts'
import { schemaProblems } from './text/schema-problems.ts'
import { problemKey, sortedProblems } from './text/sorted-problems.ts'
import { besides, positionOf, type Path, type Source, type Span } from './text/source.ts'
import { isWithin, nameSpanAt, plain, spanAt, treeAt, type MapTree } from './text/tree.ts'

/** A plan of the scenario, compiled. */
export interface CompiledPlan {
  readonly name: string
  readonly title: string
  readonly office: Office
  /** Plans that it combines, and what it changes itself. */
  readonly combines: readonly string[]
  readonly changes: readonly Change[]
  /** The value of each choice of the scenario under it. */
  readonly chosen: Readonly<Record<string, string>>
  /** Choices that it makes itself, or through plans that it combines. */
  readonly chooses: readonly string[]
  /** What its files hold that the office does not show. */
  readonly files: readonly FileFact[]
  /** An earlier plan with the same office, or null. */
  readonly identicalTo: string | null
  /** Null for what the office can choose. */
  readonly whatIf: WhatIf | null
  /** What is left without each of the plans that it combines. */
  readonly parts: readonly PlanPart[]
}

/** A plan that says what may happen. */
export interface WhatIf {
  /** The plan that the office follows in it, or null when that is not among the plans. */
  readonly of: string | null
  /** The plans that say what happens: itself, or some that it combines. */
  readonly events: readonly string[]
}

/** A plan without one of those that it combines. */
export interface PlanPart {
  /** Name of the plan that is left out. */
  readonly part: string
  readonly title: string
  /** Compiled when it is asked for, since only a comparison does; null when what is left is no office that makes sense. */
  readonly office: () => Office | null
}

/** A scenario without fault. */
export interface CheckedScenario {
  readonly title: string
  /** How its things are called, those that have a title. */
  readonly titles: readonly Titled[]
  readonly plans: readonly CompiledPlan[]
  readonly choices: readonly Choice[]
  /** The office of a setting, or all that is wrong with it; a function of the setting alone. */
  readonly office: (setting: Setting) => SettingReading
  /** What has no effect, or was filled in, and should be known. */
  readonly warnings: readonly Problem[]
  /** What else should be known before a run, to be told in the words of the reader's language. */
  readonly remarks: readonly Remark[]
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
  const whole = files.scenario(problems)
  const choices = whole ? declaredChoices(whole, problems) : NO_CHOICES
  const planned = whole ? plannedTrees(whole, choices, planTitles(whole, problems), problems) : []
  const plans = plansWithinLimits(planned, files, problems)
  const isPlanned = whole?.entries.has('plans') ?? false
  const levels = new NormalLevels()
  const base = isPlanned ? readPlan('', choices.office(NOTHING_CHOSEN), files, levels) : NOTHING_READ
  // a scenario that is not whole without its plans says nothing about them
  const normalLevels = base.problems.length === 0 ? levels : new NormalLevels()
  const readings: (PlannedTree & PlanReading)[] = []
  let mistakes = base.problems.length
  for (const plan of plans) {
    // what is wrong with the scenario is mostly wrong under each plan
    if (mistakes > ENOUGH_MISTAKES) break
    const reading = readPlan(plan.name, plan.tree, files, normalLevels)
    mistakes += reading.problems.length
    readings.push({ ...plan, ...reading })
  }
  const told = (kind: 'problems' | 'warnings'): readonly Problem[] =>
    isPlanned
      ? namingPlans(
          readings.map((each) => ({ ...each, told: each[kind] })),
          base[kind],
        )
      : readings.flatMap((each) => each[kind])
  addAll(problems, readings.length === 0 ? base.problems : told('problems'))
  const [first] = plans
  const called: PlacedCalled[] = [base, ...readings].flatMap((each) => each.things)
  if (whole && first && mistakes <= ENOUGH_MISTAKES) {
    addAll(problems, wrongReplacedValues(choices))
    const known = new Set([base, ...readings].flatMap((each) => each.problems.map(problemKey)))
    for (const tried of plansWithinLimits(triedChoices(whole, choices, first), files, problems)) {
      const reading = readPlan('', tried.tree, files, normalLevels.copy())
      addAll(problems, namingChoice(tried, reading.problems, known))
      addAll(called, reading.things)
    }
    addAll(called, ofPlansAndChoices(whole, plans, choices))
  }
  const titled = joinedTitles(called, problems)
  refuseSameTitles(titled, problems)
  const warnings = told('warnings')
  const texts = files.texts()
  const names = texts.map(({ file }) => file)
  if (problems.length > 0) return { ok: false, problems: sortedProblems(problems, names), texts }
  const named = readings.flatMap((plan) => (plan.office ? [{ ...plan, office: plan.office }] : []))
  const without = plansWithoutFocus(named)
  if (without.length > 0) return { ok: false, problems: sortedProblems(without, names), texts }
  const identical = identicalPlans(named)
  const read: SettingSource['read'] = (plan, tree, found) => {
    const { office, problems: wrong } = readPlan(plan.name, tree, files, normalLevels.copy())
    const isWhole = office !== null && wrong.length === 0
    const without = isWhole ? plansWithoutFocus([...named.slice(0, 1), { ...plan, office }]) : []
    addAll(found, sortedProblems([...wrong, ...without], names))
    return office
  }
  const quietly = (tree: MapTree): Office | null => readQuietly(tree, files, normalLevels)
  const compiled = named.map((plan, i): CompiledPlan => {
    const { name, title, office, combines, changes, chosen, chooses, facts, whatIf, parts } = plan
    return {
      name,
      title,
      office,
      combines,
      changes,
      chosen: Object.fromEntries(chosen),
      chooses,
      files: facts,
      identicalTo: identical[i],
      whatIf: whatIf && { of: planWith(quietly(whatIf.choice), named), events: whatIf.events },
      parts: parts.map(({ part, title: titleOfPart, remainder }) => ({
        part,
        title: titleOfPart,
        office: once(() => quietly(remainder)),
      })),
    }
  })
  const unchanging = isPlanned
    ? remarkIdenticalPlans(named.map(({ name, place }, i) => ({ name, place, identicalTo: identical[i] })))
    : []
  const unused = whole ? [...unusedUnknowns(whole, compiled), ...idleChoices(whole, choices.all)] : []
  const title = compiled[0]?.office.title ?? ''
  const remarks = [
    ...readings.flatMap((each) => each.remarks),
    ...comparedRemarks(compiled, plans),
    ...unchanging,
    ...unused,
  ]
  const scenario = {
    title,
    titles: titlesOf(titled),
    plans: compiled,
    choices: choices.all,
    office: (setting: Setting) => officeOfSetting(setting, { plans, choices, read }),
    warnings: sortedProblems(warnings, names),
    remarks: joinRemarks(remarks, compiled.length),
  }
  return { ok: true, scenario, texts }
}

/** How plans, choices and their options are called. */
function ofPlansAndChoices(
  whole: MapTree,
  plans: readonly PlannedTree[],
  { all: choices }: ScenarioChoices,
): PlacedCalled[] {
  const called = plans.map(({ name, called: title }): Called => ({
    kind: 'plan',
    of: '',
    name,
    title,
    path: ['plans', name, 'title'],
  }))
  return [...called, ...choices.flatMap((choice) => choice.called)].map((each) => ({
    ...each,
    place: spanAt(whole, each.path),
  }))
}

/** What a plan changes against the first one without saying so. */
function comparedRemarks(compiled: readonly CompiledPlan[], plans: readonly PlannedTree[]): Remark[] {
  const [base] = compiled
  const under = plans[0]?.tree
  return compiled.flatMap((plan, i): Remark[] => {
    const tree = plans[i]?.tree
    if (base === undefined || base === plan || tree === undefined || under === undefined) return []
    const found = arrivalsByOpening(base, plan, (service) => {
      const path = ['services', service, 'arrivals']
      return treeAt(tree, path) === treeAt(under, path)
    })
    const replaced = replacedUnits({ ...base, tree: under }, { ...plan, tree })
    if (found === null) return replaced
    return [{ ...found, plans: [plan.name], place: placeOf(spanAt(tree, ['opening', 'hours'])) }, ...replaced]
  })
}

/** Mistakes after which no further plan is read. */
const ENOUGH_MISTAKES = 10_000

/** Serve, where the scenario's own are wrong, to check the rest of it; a wrong start date has no stand-in. */
const STAND_INS = { title: '-', horizon: '3650 d', opening: { hours: { daily: '24 h' } }, pools: {}, services: {} }

/** The plan with an office, or null. */
function planWith(
  office: Office | null,
  plans: readonly { readonly name: string; readonly office: Office }[],
): string | null {
  return plans.find((plan) => sameData(plan.office, office))?.name ?? null
}

/** The office of a tree; null when what is left of a plan is no office that makes sense. */
function readQuietly(tree: MapTree, files: ScenarioFiles, normalLevels: NormalLevels): Office | null {
  const { office, problems } = readPlan('', tree, files, normalLevels)
  return problems.length === 0 ? office : null
}

/** One plan: the schema, the names, and then the compile steps, also on what is left when some values are wrong. */
function readPlan(plan: string, tree: MapTree, files: ScenarioFiles, normalLevels: NormalLevels): PlanReading {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const mistyped: Mistyped[] = []
  const { issues, value } = checkedOrPruned(officeSchema, withUnknowns(plain(tree), mistyped), STAND_INS)
  for (const { path, word, nearest } of mistyped) {
    problems.push(
      problemAt(spanAt(tree, path), {
        message: phrase('no-such-unknown', { name: word }),
        suggestion: nearest,
        found: word,
      }),
    )
  }
  const wrong = issues.length === 0 ? [] : schemaProblems(issues, tree, schemaForMessages())
  addAll(problems, [...wrong.map(({ problem }) => problem), ...checkReferences(tree, references)])
  for (const { name, span } of csvNames(tree)) openCsv(name, span, files, problems)
  const isDoubtful = (path: Path): boolean => wrong.some((each) => isWithin(tree, each.path, path))
  const remarks: Remark[] = []
  const facts: FileFact[] = []
  const reporter: Reporter = {
    ...reporterFor(tree, files, problems, warnings, isDoubtful),
    remark: (path, finding) => remarks.push({ ...finding, plans: [plan], place: placeOf(spanAt(tree, path)) }),
    note: (fact) => facts.push(fact),
  }
  const office = value && compileOffice(value, reporter, normalLevels)
  for (const { finding, span } of openDurations(tree)) {
    remarks.push({ ...finding, plans: [plan], place: placeOf(span) })
  }
  const things = (value ? titlesOfOffice(value) : []).map((each) => ({ ...each, place: spanAt(tree, each.path) }))
  return { office, problems, warnings, remarks, facts, things }
}

/** The office of a plan, and what was seen on the way. */
interface PlanReading {
  readonly office: Office | null
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  readonly remarks: readonly Remark[]
  readonly facts: readonly FileFact[]
  readonly things: readonly PlacedCalled[]
}

const NOTHING_READ: PlanReading = { office: null, problems: [], warnings: [], remarks: [], facts: [], things: [] }

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
): Omit<Reporter, 'remark' | 'note'> {
  return {
    complain(path, message, { allowed, suggestion, atKey = false, missing = [] } = {}) {
      if ([path, ...missing].some(isDoubtful)) return
      const span = atKey ? nameSpanAt(tree, path) : spanAt(tree, path)
      problems.push(problemAt(span, { message, allowed, suggestion }))
    },
    warn(path, message) {
      warnings.push(problemAt(spanAt(tree, path), { message }))
    },
    lineOf(path) {
      const { source, start } = nameSpanAt(tree, path)
      return positionOf(source, start).line
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
  const spreadsheet = spreadsheetNamed(name)
  if (spreadsheet !== null) {
    problems.push(problemAt(span, { message: spreadsheet, found: name }))
    return null
  }
  const file = files.csv(besides(span.source.path, name))
  if ('text' in file) return file
  const message = phrase('csv-unreadable', { file: name, why: file.failure })
  problems.push(problemAt(span, { message, found: name }))
  return null
}
