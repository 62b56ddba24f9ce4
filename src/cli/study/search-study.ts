import { nearestHint } from '../nearest-hint.ts'
import { chanceOf } from '../../experiments/solve/setting-facts.ts'
import { FIRST_FRESH, mostToTell, solve, type SolveQuestion } from '../../experiments/solve/solve.ts'
import { keyOf, type Point } from '../../experiments/solve/choice-space.ts'
import { SettingSpace } from '../../experiments/solve/setting-space.ts'
import type { Look } from '../../experiments/solve/sight.ts'
import type { Asked, LaterProblem, SolveResults } from '../../experiments/solve/solve-results.ts'
import type { Wanted } from '../../experiments/solve/wanted.ts'
import { solveAnswer } from '../../report/solve/solve-answer.ts'
import type { Choice } from '../../scenario/compiled/choices.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { noSuchValue, valueOf } from '../../scenario/sections/choices.ts'
import { nearestWord } from '../../scenario/text/nearest-word.ts'
import type { Setting } from '../../scenario/setting.ts'
import { saidIn } from '../../scenario/text/problem.ts'
import { dateAfter, daysBetween } from '../../time/date.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import { UserError } from '../user-error.ts'
import { calledAnswer } from './called-answer.ts'
import type { SearchOptions } from './search-options.ts'
import type { StudyContext, StudyResult } from './study.ts'
import { misreadingSaid } from '../misreading-said.ts'
import { studyWords } from '../words/study-words.ts'

/** How long after the date one looks whether it is still normal, and in how many futures. */
const LATER = { days: 90, futures: 100 } as const
const PROBABILITY = 0.8

/** What is asked of a search over the choices of a scenario. */
export interface SearchPart {
  readonly schema: SolveResults['schema']
  readonly asked: (about: {
    readonly choices: readonly Choice[]
    readonly wanted: Wanted
    readonly office: Office
  }) => Asked
  readonly withFront: boolean
}

type Asking = Pick<StudyContext<SearchOptions>, 'scenario' | 'plans' | 'options'>

/**
 * The most that a search takes: its budget of futures, those that tell its answer, and those some time later. Refuses
 * what cannot be asked first.
 */
export function searchCost(context: Asking, part: SearchPart) {
  questionOf(context, part)
  const { scenario, plans, options } = context
  const free = Math.max(0, scenario.choices.length - options.with.length)
  return {
    plans: plans.slice(0, 1),
    replications: options.budget + mostToTell(free, part.withFront) + LATER.futures,
  }
}

/** What is asked; throws a UserError where the scenario has no answer to it. */
function questionOf({ scenario, options, plans }: Asking, part: SearchPart): SolveQuestion {
  const [plan] = plans
  if (options.plan.length > 1) throw new UserError(studyWords().onePlanToChooseUnder(options.plan.join(', ')))
  if (scenario.choices.length === 0) throw noChoices(scenario.file)
  const held = heldChoices(options.with, scenario.choices)
  const wanted = wantedOf(options, plan.office)
  const { office } = plan
  const probability = options.probability ?? office.goal?.goneBy?.probability ?? PROBABILITY
  const asked = part.asked({ choices: scenario.choices, wanted, office })
  return {
    ...{ schema: part.schema, scenario: scenarioOf(scenario, plan), choices: scenario.choices, held },
    ...{ defaults: plan.chosen, asked, wanted, probability, equalCost: office.goal?.equalCost ?? null },
    ...{ budget: options.budget, seed: options.seed, withFront: part.withFront },
  }
}

/** Searches over the choices of a scenario, made under one of its plans. */
export async function search(context: StudyContext<SearchOptions>, part: SearchPart): Promise<StudyResult> {
  const { scenario, plans } = context
  const [plan] = plans
  const question = questionOf(context, part)
  const { held, wanted } = question
  const space = new SettingSpace(scenario.choices, plan.chosen, held)
  const offices = new SettingOffices(scenario, plan, space)
  context.expect(searchCost(context, part).replications)
  const results = await solve(space, question, {
    look: lookOf(context, offices),
    lookLater: async (point, day) => stillNormal(context, offices, point, wanted.goneBy?.day ?? day),
    soFar: (found) => context.soFar(resultOf(found, scenario)),
  })
  return resultOf(results, scenario)
}

function resultOf(results: SolveResults, { titles }: LoadedScenario): StudyResult {
  return { data: results, answer: calledAnswer(results, titles, solveAnswer) }
}

/** The offices of the settings of a search, each made once. */
class SettingOffices {
  private readonly known = new Map<string, Office>()
  private readonly scenario: LoadedScenario
  private readonly plan: CompiledPlan
  private readonly space: SettingSpace

  constructor(scenario: LoadedScenario, plan: CompiledPlan, space: SettingSpace) {
    this.scenario = scenario
    this.plan = plan
    this.space = space
  }

  of(point: Point): Office {
    const known = this.known.get(keyOf(point))
    if (known !== undefined) return known
    const setting = this.settingOf(point)
    const reading = this.scenario.office(setting)
    if (!reading.ok) throw noOffice(this.scenario.file, setting, misreadingSaid(reading.problems[0]).message)
    this.known.set(keyOf(point), reading.office)
    return reading.office
  }

  /** With a longer horizon; what is wrong with that. */
  longer(point: Point, days: number): Office | LaterProblem {
    const reading = this.scenario.office({ ...this.settingOf(point), horizon: `${days} d` })
    if (reading.ok) return reading.office
    const { message, said } = reading.problems[0]
    return { problem: message, indonesian: saidIn(said, 'id').message }
  }

  private settingOf(point: Point): Setting {
    return { plan: this.plan.name, choices: this.space.settingOf(point) }
  }
}

function lookOf({ futures }: StudyContext<SearchOptions>, offices: SettingOffices): Look {
  return (wishes) => futures.of(wishes.map(({ point, from, to }) => ({ office: offices.of(point), from, to })))
}

async function stillNormal(
  { futures }: StudyContext<SearchOptions>,
  offices: SettingOffices,
  point: Point,
  from: number | null,
): Promise<SolveResults['stillNormal']> {
  if (from === null) return null
  const day = from + LATER.days
  const office = offices.of(point)
  const longer = day < office.days ? office : offices.longer(point, day + 1)
  if ('problem' in longer) return longer
  const { normalBacklog } = longer.services[longer.focus].clearing
  const [seen] = await futures.of([{ office: longer, from: FIRST_FRESH, to: FIRST_FRESH + LATER.futures }])
  const successes = seen.filter(({ backlog }) => backlog[day] <= normalBacklog).length
  return {
    later: LATER.days,
    day,
    futures: LATER.futures,
    chance: chanceOf({ successes, unknown: 0, n: LATER.futures }),
  }
}

function scenarioOf(
  { title, plans }: LoadedScenario,
  { name, title: titleOfPlan, office }: CompiledPlan,
): SolveResults['scenario'] {
  const service = office.services[office.focus]
  return {
    ...{ title, startDate: office.startDate, days: office.days, currency: office.currency },
    ...{ service: service.name, normalBacklog: service.clearing.normalBacklog },
    plan: plans.length > 1 ? { name, title: titleOfPlan } : null,
  }
}

/** What is wanted: as the options say, and what they do not say as the goal does. */
function wantedOf(options: SearchOptions, { goal, startDate, days, services, focus }: Office): Wanted {
  const date = options['gone-by']
  const isAsked = date !== undefined || options['within-target'] !== undefined
  const probability = options.probability ?? goal?.goneBy?.probability ?? PROBABILITY
  const ownDay = date === undefined ? null : dayNumber(date, startDate, days)
  const day = ownDay ?? (isAsked ? null : (goal?.goneBy?.day ?? null))
  const share = options['within-target'] ?? (isAsked ? null : (goal?.share ?? null))
  if (options['within-target'] !== undefined && services[focus].target === null) {
    throw new UserError(studyWords().noTarget(services[focus].name))
  }
  return {
    goneBy: day === null ? null : { day, probability },
    share,
    budget: options['cost-at-most'] ?? goal?.budget ?? null,
  }
}

function dayNumber(date: string, startDate: string, days: number): number {
  const day = daysBetween(startDate, date)
  if (day >= 0 && day < days) return day
  const last = dateAfter(startDate, days - 1)
  throw new UserError(studyWords().notInRun(date, startDate, last))
}

/** NAME=VALUE, checked against the choices of the scenario. */
function heldChoices(given: readonly string[], choices: readonly Choice[]): Record<string, string> {
  const held: Record<string, string> = {}
  for (const text of given) {
    const [name, ...rest] = text.split('=')
    if (rest.length === 0) throw new UserError(studyWords().noChoiceAndValue(text))
    const choice = choiceNamed(name.trim(), choices, 'with')
    if (Object.hasOwn(held, choice.name)) throw new UserError(studyWords().heldTwice(choice.name))
    const value = valueOf(choice, rest.join('='))
    if (value === null) {
      const { message, allowed = '' } = misreadingSaid({ said: noSuchValue(choice, rest.join('=')) })
      throw new UserError(studyWords().noSuchValue(message, allowed))
    }
    held[choice.name] = value
  }
  return held
}

/** The choice of that name; throws a UserError for an unknown one. */
export function choiceNamed(name: string, choices: readonly Choice[], option: string): Choice {
  const found = choices.find((choice) => choice.name === name)
  if (found !== undefined) return found
  const names = choices.map((choice) => choice.name)
  const nearest = nearestWord(name, names)
  const hint = nearestHint(nearest)
  throw new UserError(studyWords().noSuchChoice(option, name, hint, names.join(', ')))
}

function noChoices(file: string): UserError {
  return new UserError(`${file}: ${studyWords().nothingToChoose}`)
}

function noOffice(file: string, { choices = {} }: Setting, problem: string): UserError {
  const said = Object.entries(choices).map(([name, value]) => `${name} ${value}`)
  return new UserError(`${file}: ${studyWords().noOffice(said.join(', '), problem)}`)
}
