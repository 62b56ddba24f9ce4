import type { Figures } from './figures.ts'
import type { KeptPlan, Results } from './kept-scenario.ts'

/** One figure that is not as it was kept. */
export interface Difference {
  readonly plan: string
  /** Null for what is told of the plan as a whole. */
  readonly replication: number | null
  /** What differs, and how. */
  readonly what: string
}

/** All that differs from what was kept: plan by plan, readable figures before leaves. None when the results are the same. */
export function differencesBetween(kept: Results, now: Results): Difference[] {
  const gone = Object.keys(kept).filter((plan) => !Object.hasOwn(now, plan))
  return [
    ...gone.map((plan) => ({ plan, replication: null, what: 'the plan is gone' })),
    ...Object.entries(now).flatMap(([plan, results]) =>
      Object.hasOwn(kept, plan)
        ? differencesInPlan(plan, kept[plan], results)
        : [{ plan, replication: null, what: 'the plan is new' }],
    ),
  ]
}

/** Whether two results are the same but for the names and the choice of what is told of them. */
export function areSame(kept: Results, now: Results): boolean {
  return JSON.stringify(hashesOf(kept)) === JSON.stringify(hashesOf(now))
}

function hashesOf(results: Results): unknown {
  const plans = Object.entries(results).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return plans.map(([plan, { replications }]) => [plan, replications.map(({ hash }) => hash)])
}

function differencesInPlan(plan: string, kept: KeptPlan, now: KeptPlan): Difference[] {
  const count = Math.max(kept.replications.length, now.replications.length)
  const figures = Array.from({ length: count }, (_, replication) =>
    changes(kept.replications[replication]?.figures ?? {}, now.replications[replication]?.figures ?? {}).map(
      (what): Difference => ({ plan, replication, what }),
    ),
  ).flat()
  const changed = Array.from({ length: count }, (_, i) => i).filter(
    (i) => kept.replications[i]?.hash !== now.replications[i]?.hash,
  )
  if (changed.length === 0) return figures
  const leaves = changes(kept.leaves, now.leaves).map((what) => ({ plan, replication: null, what: `${what} (digest)` }))
  if (figures.length + leaves.length > 0) return [...figures, ...leaves]
  return [{ plan, replication: changed[0], what: 'the hash of the outcome: its fields changed places' }]
}

/** Each name whose value differs, with both values, those of what is there now first. */
function changes(kept: Figures, now: Figures): string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(kept)])]
  return names
    .filter((name) => kept[name] !== now[name])
    .map((name) => `${name}: kept ${kept[name] ?? 'nothing'}, now ${now[name] ?? 'nothing'}`)
}

/** What a reader has to know first, and what to do; the differences are at least one. */
export function explain(scenario: string, differences: readonly Difference[]): string {
  const more = differences.length - 1
  return [
    `The results of ${scenario} are not those that were kept.`,
    `First difference: ${inWords(differences[0])}`,
    more === 0 ? 'Nothing else differs.' : `${more} more ${more === 1 ? 'figure differs' : 'figures differ'}.`,
    howToRenew,
  ].join('\n')
}

function inWords({ plan, replication, what }: Difference): string {
  return `plan ${plan}, ${replication === null ? '' : `replication ${replication}, `}${what}`
}

/** What to do when results have changed and are meant to. */
export const howToRenew = [
  'If that is meant, say in CHANGELOG.md under "Unreleased" what changes for users, and run',
  '  npm run kept-results -- --because "<words of that entry>"',
].join('\n')
