import type { Capacity, PoolFacts } from '../../scenario/read-back/capacity-facts.ts'
import type { Change } from '../../scenario/read-back/plan-changes.ts'
import type { PlanFacts } from '../../scenario/read-back/read-back.ts'
import { formatAbout } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import type { Row, Section } from './spoken.ts'

/** Changes of a plan that are told one by one. */
const MOST = 6
const LONGEST = 120

export function plansSection(plans: readonly PlanFacts[], language: Language): Section {
  return {
    heading: say(language, 'readPlans'),
    rows: plans.flatMap((plan): Row[] => [
      { label: plan.name, text: plan.title === plan.name ? changesOf(plan, language)[0] : `“${plan.title}”` },
      ...changesOf(plan, language)
        .slice(plan.title === plan.name ? 1 : 0)
        .map((text) => ({ label: '', text })),
      ...effects(plan, plans[0], language).map((text) => ({ label: '', text })),
    ]),
  }
}

function changesOf({ combines, changes }: PlanFacts, language: Language): [string, ...string[]] {
  const told = changes.slice(0, MOST).map((change) => changeText(change, language))
  const further = changes.length - told.length
  if (further > 0) told.push(say(language, 'readMoreChanges', { count: further }))
  if (combines.length > 0) return [say(language, 'readCombines', { list: joinAnd(combines, language) }), ...told]
  const [first = say(language, 'readChangesNothing'), ...others] = told
  return [first, ...others]
}

function changeText({ path, old, new: now }: Change, language: Language): string {
  if (now === null) return say(language, 'readRemoved', { path, old: shortened(old ?? '') })
  if (old === null) return say(language, 'readAdded', { path, new: shortened(now) })
  return say(language, 'readChange', { path, old: shortened(old), new: shortened(now) })
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** What a plan makes of the working days and of the pools, where that differs from the first plan. */
function effects({ office }: PlanFacts, base: PlanFacts | undefined, language: Language): string[] {
  if (base === undefined || base.office === office) return []
  const count = office.run.workingDays
  const before = base.office.run.workingDays
  return [
    ...(count === before ? [] : [say(language, 'readWorkingDays', { count, base: before })]),
    ...office.pools.flatMap((pool) => {
      const old = base.office.pools.find((each) => each.pool === pool.pool)
      return old === undefined || isAlike(old, pool) ? [] : [ofPool(pool, old, language)]
    }),
  ]
}

function isAlike(a: PoolFacts, b: PoolFacts): boolean {
  return isClose(a.now, b.now) && isClose(a.all, b.all)
}

function isClose(a: Capacity, b: Capacity): boolean {
  return Math.abs((a.requests ?? 0) - (b.requests ?? 0)) <= 0.001 * (a.requests ?? 0)
}

function ofPool({ pool, now, all }: PoolFacts, old: PoolFacts, language: Language): string {
  const count = ({ requests }: Capacity): string => formatAbout(requests ?? 0, language)
  const values = { now: count(now), all: count(all), baseNow: count(old.now), baseAll: count(old.all) }
  return say(language, 'readPlanCapacity', { pool, ...values })
}
