import type { Selection } from '../../experiments/results/selection.ts'
import { selectPlans } from '../../experiments/selection/select-plans.ts'
import type { SelectionProgress } from '../../experiments/selection/selection-settings.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import type { ExperimentOptions, SelectionOptions } from '../options.ts'
import { ProgressInTurn } from '../terminal/progress.ts'
import { selectionOfOne, selectionTooSmall } from '../user-error.ts'
import { keptFutures } from '../store/kept-futures.ts'
import type { Runners } from '../store/with-store.ts'
import { faultsTold } from '../workers/faults-told.ts'
import { readPrecision } from './read-precision.ts'
import { tellingWords } from '../words/telling-words.ts'

/** Replications that a selection has at least for each plan. */
const LEAST = 100

/** Whether the comparison goes on by itself until it is settled. */
export function isSelection({ precision, budget }: SelectionOptions): boolean {
  return precision !== undefined || budget !== undefined
}

/** Where none is given: minutes on a laptop for most offices. */
export const DEFAULT_BUDGET = 20_000

/** How many replications a selection has, what else is made of the plans left out. Throws a UserError. */
export function replicationsOfSelection(
  plans: readonly CompiledPlan[],
  options: ExperimentOptions & SelectionOptions,
): number {
  const { budget = DEFAULT_BUDGET, replications } = options
  const least = plans.length * (replications + LEAST)
  if (options.budget !== undefined && budget < least) throw selectionTooSmall(budget, least, plans.length, replications)
  return Math.max(budget, least) - plans.length * replications
}

/** Goes on until it is settled which plan to take, on replications that take no part in the rest; tells how far it is. */
export async function select(
  { file }: LoadedScenario,
  plans: readonly CompiledPlan[],
  options: ExperimentOptions & SelectionOptions,
  runners: Runners,
  confidence: number,
): Promise<Selection> {
  const { quiet, replications: first } = options
  const [{ office }] = plans
  if (plans.length < 2 && office.goal === null) throw selectionOfOne(file)
  const precision = readPrecision(options.precision ?? [], office.goal)
  const most = replicationsOfSelection(plans, options)
  const progress = new ProgressInTurn(!quiet)
  const onRound = (round: SelectionProgress) => progress.begin(inWords(round), round.round)
  const futures = keptFutures(runners, options, progress.advance)
  try {
    const found = await faultsTold(file, () =>
      selectPlans(plans, { precision, first, most, confidence }, futures, onRound),
    )
    return { ...found, budget: most + plans.length * first }
  } finally {
    progress.stop()
  }
}

function inWords({ open, needed }: SelectionProgress): string {
  const { plansOpen, moreNeeded } = tellingWords()
  return `${plansOpen(open)}${needed === null ? '' : moreNeeded(inTwoDigits(needed))}`
}

function inTwoDigits(count: number): string {
  const step = 10 ** Math.max(0, String(Math.ceil(count)).length - 2)
  return String(Math.ceil(count / step) * step)
}
