import { phrase } from './phrases/phrase.ts'
import type { ScenarioChoices } from './scenario-choices.ts'
import type { PlannedTree } from './sections/plans.ts'
import { type Problem, retold } from './text/problem.ts'
import { problemKey } from './text/sorted-problems.ts'
import { nameSpanAt, type MapTree } from './text/tree.ts'
import type { Span } from './text/source.ts'

/** The scenario under its first plan with one choice made otherwise. */
export interface TriedChoice {
  readonly choice: string
  readonly value: string
  readonly place: Span
  readonly tree: MapTree
}

/**
 * Each option, and both ends of each range, once, with everything else as the first plan has it: what is wrong with an
 * option is found before anybody chooses it.
 */
export function triedChoices(whole: MapTree, choices: ScenarioChoices, plan: PlannedTree): TriedChoice[] {
  return choices.all.flatMap(({ name: choice, kind, values, place: path }) => {
    const ends = kind === 'options' ? values : [values[0], values.at(-1)].flatMap((each) => each ?? [])
    return ends.flatMap(({ value }) => {
      if (plan.chosen.get(choice) === value) return []
      return [{ choice, value, place: nameSpanAt(whole, path), tree: plan.under(new Map([[choice, value]])) }]
    })
  })
}

/** What is told of a tried choice and not without it; the choice is named where the place does not say it. */
export function namingChoice(
  { choice, value }: TriedChoice,
  told: readonly Problem[],
  known: ReadonlySet<string>,
): Problem[] {
  return told
    .filter((problem) => !known.has(problemKey(problem)))
    .map((problem) =>
      problem.path.startsWith(`choices.${choice}.`)
        ? problem
        : retold(problem, phrase('where-chosen', { choice, value, message: problem.said.message })),
    )
}
