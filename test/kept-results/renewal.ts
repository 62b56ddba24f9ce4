import { isInChangelog, unreleasedOf } from './changelog.ts'
import { areSame, type Difference, differencesBetween } from './differences.ts'
import type { KeptScenario, Results } from './kept-scenario.ts'

/** A scenario with what is kept of it and what it leads to now; null when there is none of it. */
export interface Comparison {
  readonly name: string
  readonly kept: KeptScenario | null
  readonly now: Results | null
}

/** Why results may not be renewed for a reason, as lines for the reader; none when they may. */
export function objections(because: string, comparisons: readonly Comparison[], changelog: string): string[] {
  if (!isInChangelog(because, unreleasedOf(changelog))) {
    return [
      `No entry of CHANGELOG.md under "Unreleased" says "${because}".`,
      'Write there what changes for users, and give some words of that entry, at least 20 letters, as --because.',
    ]
  }
  const used = comparisons.filter((each) => each.kept?.because === because && hasChanged(each))
  if (used.length === 0) return []
  return [
    `${used.map(({ name }) => name).join(', ')}: renewed for this reason before, and the results have changed again.`,
    'A change of results needs an entry of its own in CHANGELOG.md: write one, and give its words as --because.',
  ]
}

/** What differs in a scenario, as it is told; none when nothing does. */
export function differencesOf({ kept, now }: Comparison): Difference[] {
  const whole = (what: string): Difference[] => [{ plan: '(all)', replication: null, what }]
  if (kept === null) return whole('no results are kept of this scenario')
  if (now === null) return whole('results are kept, but there is no such scenario')
  return differencesBetween(kept.plans, now)
}

/** Whether results have changed, were added or have gone; not when they are only told otherwise. */
export function hasChanged({ kept, now }: Comparison): boolean {
  return kept === null || now === null || !areSame(kept.plans, now)
}

/** What is to be kept of a scenario from now on. Results that are the same keep the reason that they have. */
export function renewed({ kept, now }: Comparison, because: string): KeptScenario | null {
  if (now === null) return null
  const reason = kept !== null && areSame(kept.plans, now) ? kept.because : because
  return { because: reason, plans: now }
}
