import type { PoolFacts } from '../../scenario/read-back/capacity-facts.ts'
import type { Change } from '../../scenario/read-back/plan-changes.ts'
import type { PlanFacts } from '../../scenario/read-back/read-back.ts'
import type { RunFacts } from '../../scenario/read-back/run-facts.ts'
import { formatAbout } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import type { Row, Section } from './spoken.ts'

/** Changes of a plan that are told one by one. */
const MOST = 6
const LONGEST = 120
/** Capacities that differ by less than this share are told as equal. */
const LITTLE = 0.001

export function plansSection(plans: readonly PlanFacts[], language: Language): Section {
  return {
    heading: say(language, 'readPlans'),
    rows: plans.flatMap((plan): Row[] => {
      const [first, ...others] = changesOf(plan, language)
      return [
        { label: plan.name, text: plan.title === plan.name ? first : `“${plan.title}”: ${first}` },
        ...others.map((text) => ({ label: '', text })),
        ...whatIfOf(plan, language).map((text) => ({ label: '', text })),
        ...effects(plan, plans[0], language).map((text) => ({ label: '', text })),
      ]
    }),
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

/** That a plan is not for the office to choose. */
function whatIfOf({ whatIf }: PlanFacts, language: Language): string[] {
  if (whatIf === null) return []
  if (whatIf.of === null) return [say(language, 'readWhatIf')]
  return [say(language, 'readWhatIfOf', { plan: whatIf.of })]
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
      return old === undefined ? [] : ofPool([pool, office.run], [old, base.office.run], language)
    }),
  ]
}

type PoolInRun = readonly [PoolFacts, RunFacts]

/** What a pool can do under a plan and under the first one; a week of each, where their working days are not the same. */
function ofPool(plan: PoolInRun, base: PoolInRun, language: Language): string[] {
  const isByDay = plan[1].workingDays === base[1].workingDays
  const able = ([{ now, all }, { workingDays, days }]: PoolInRun): number[] =>
    [now, all].map(({ requests }) => (requests ?? 0) * (isByDay ? 1 : (workingDays / days) * 7))
  const [mine, first] = [able(plan), able(base)]
  if (mine.every((can, i) => Math.abs(can - (first[i] ?? 0)) <= LITTLE * can)) return []
  const [now, all, baseNow, baseAll] = [...mine, ...first].map((can) => formatAbout(can, language))
  const values = { pool: plan[0].pool, now: now ?? '', all: all ?? '', baseNow: baseNow ?? '', baseAll: baseAll ?? '' }
  return [say(language, isByDay ? 'readPlanCapacity' : 'readPlanCapacityWeek', values)]
}
