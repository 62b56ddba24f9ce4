import { dateAfter } from '../../time/date.ts'
import type { Results } from '../results.ts'
import type { Decision } from '../results/decision.ts'
import type { Selection } from '../results/selection.ts'
import { asMany, type Disagreement, doubles, Names } from './disagreement.ts'
import { planDisagreements } from './plan-disagreements.ts'
import { replayDisagreements } from './replay-disagreements.ts'
import { allowedWords } from './results-words.ts'
import { problemIn, type ResultsProblem } from './results-problem.ts'

/** What does not agree between fields, each of which is right on its own: names, dates, lengths, ends of intervals. */
export function disagreements(results: Results): ResultsProblem[] {
  const { scenario, plans, warnings } = results
  const planNames = new Names('plan', plans)
  const found = [
    ...ofScenario(results),
    ...doubles(plans, ['plans']),
    ...plans.flatMap((plan, p) => planDisagreements(plan, scenario, ['plans', p])),
    ...ofComparison(results, planNames),
    ...(results.decision === null ? [] : ofDecision(results, results.decision, planNames)),
    ...(results.selection === undefined ? [] : ofSelection(results.selection, planNames)),
    ...(results.replays ?? []).flatMap((replay, r) => replayDisagreements(results, replay, planNames, r)),
    ...warnings.flatMap((warning, w) => planNames.demandEach(warning.plans, ['warnings', w, 'plans'])),
  ]
  return found.map(({ path, allowed }) => problemIn(results, path, allowed))
}

function ofScenario({ scenario }: Results): Disagreement[] {
  const { startDate, dates, services, focus } = scenario
  const wrong = dates.findIndex((date, day) => date !== dateAfter(startDate, day))
  return [
    ...(wrong < 0
      ? []
      : [{ path: ['scenario', 'dates', wrong], allowed: allowedWords.dateOfDay(dateAfter(startDate, wrong), wrong) }]),
    ...doubles(services, ['scenario', 'services']),
    ...new Names('service', services).demand(focus, ['scenario', 'focus']),
  ]
}

function ofComparison({ comparison, plans }: Results, planNames: Names): Disagreement[] {
  if (plans.length > 1 && comparison === null) return [{ path: ['comparison'], allowed: allowedWords.comparison }]
  return (comparison?.differences ?? []).flatMap(({ first, second }, i) => [
    ...planNames.demand(first, ['comparison', 'differences', i, 'first']),
    ...planNames.demand(second, ['comparison', 'differences', i, 'second']),
  ])
}

function ofDecision({ plans, scenario }: Results, decision: Decision, planNames: Names): Disagreement[] {
  const { ranking, best, parts, goal } = decision
  const names = decision.plans.map(({ name }) => name)
  const misnamed = names.findIndex((name, i) => i < plans.length && name !== plans[i].name)
  return [
    ...planNames.demand(decision.base, ['decision', 'base']),
    ...asMany(names, plans.length, ['decision', 'plans'], 'plans'),
    ...(misnamed < 0
      ? []
      : [{ path: ['decision', 'plans', misnamed, 'name'], allowed: allowedWords.nameOfPlan(misnamed) }]),
    ...decision.plans.flatMap((plan, p) => [
      ...planNames.demand(plan.identicalTo, ['decision', 'plans', p, 'identicalTo']),
      ...planNames.demand(plan.sameOutcomeAs, ['decision', 'plans', p, 'sameOutcomeAs']),
      ...planNames.demand(plan.dominatedBy, ['decision', 'plans', p, 'dominatedBy']),
      ...planNames.demand(plan.whatIf?.of ?? null, ['decision', 'plans', p, 'whatIf', 'of']),
    ]),
    ...planNames.demandEach(ranking, ['decision', 'ranking']),
    ...doubles(
      ranking.map((name) => ({ name })),
      ['decision', 'ranking'],
    ),
    ...(best === ranking[0] ? [] : [{ path: ['decision', 'best'], allowed: allowedWords.firstOfRanking }]),
    ...parts.flatMap(({ plan, remainder }, i) => [
      ...planNames.demand(plan, ['decision', 'parts', i, 'plan']),
      ...planNames.demand(remainder, ['decision', 'parts', i, 'remainder']),
    ]),
    ...new Names('service', scenario.services).demand(goal?.service ?? null, ['decision', 'goal', 'service']),
  ]
}

function ofSelection({ table, choice }: Selection, planNames: Names): Disagreement[] {
  const places = (['plans', 'excluded'] as const).flatMap((list) =>
    (choice?.[list] ?? []).map(({ name }, i) => [name, ['selection', 'choice', list, i, 'name']] as const),
  )
  return [
    ...(table?.plans ?? []).flatMap(({ name }, i) =>
      planNames.demand(name, ['selection', 'table', 'plans', i, 'name']),
    ),
    ...places.flatMap(([name, path]) => planNames.demand(name, path)),
    ...planNames.demandEach(choice?.surviving ?? [], ['selection', 'choice', 'surviving']),
    ...planNames.demandEach(choice?.betterOnFresh ?? [], ['selection', 'choice', 'betterOnFresh']),
  ]
}
