import type {
  ChosenAmong,
  ExcludedPlan,
  SelectedCell,
  SelectedPlan,
  Selection,
  SelectionChoice,
  SelectionTable,
} from '../results/selection.ts'
import { type Exactly, listOf, objectOf, oneOf, orNull } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { amount, count, name, share, someThings, things, yesOrNo } from './values.ts'

const cell = objectOf<SelectedCell>({
  condition: oneOf<SelectedCell['condition']>({ 'gone-by': true, 'ready-within': true }),
  answer: oneOf<SelectedCell['answer']>({ yes: true, no: true, undecided: true }),
  value: orNull(share),
  near: yesOrNo,
})

const choice = objectOf<SelectionChoice>({
  by: oneOf<SelectionChoice['by']>({ gone: true, 'office-cost': true }),
  among: oneOf<SelectionChoice['among']>({ 'meeting-goal': true, all: true }),
  plans: listOf(objectOf<ChosenAmong>({ name, replications: count, mean: amount }), someThings),
  zone: amount,
  batch: count,
  settled: yesOrNo,
  surviving: listOf(name, someThings),
  excluded: listOf(
    objectOf<ExcludedPlan>({ name, why: oneOf<ExcludedPlan['why']>({ 'loses-more': true, 'over-budget': true }) }),
    someThings,
  ),
  betterOnFresh: listOf(name, someThings),
})

function planSchema({ day }: Sizes): Exactly<SelectedPlan> {
  return objectOf<SelectedPlan>({
    name,
    replications: count,
    cells: listOf(cell, things),
    surelyFrom: orNull(day),
    surelyNotBy: orNull(day),
  })
}

export function selectionSchema(sizes: Sizes): Exactly<Selection> {
  return objectOf<Selection>({
    first: count,
    replications: count,
    budget: count,
    confidence: share,
    table: orNull(objectOf<SelectionTable>({ zone: share, plans: listOf(planSchema(sizes), things) })),
    choice: orNull(choice),
  })
}
