import { z } from 'zod'
import { type Change, changesBetween } from '../read-back/plan-changes.ts'
import { named, oneOrMore, orEmpty, text } from '../text/field.ts'
import { overlaid } from '../text/overlay.ts'
import { problemAt, type Problem } from '../text/problem.ts'
import { checkReferences } from '../text/references.ts'
import type { Span } from '../text/source.ts'
import { nameSpanAt, type MapTree, type Tree } from '../text/tree.ts'

/**
 * Plans: named overlays in the words of the scenario. A plan may combine others, whose changes are laid
 * on in their order before its own.
 */

const plan = z.strictObject({
  title: text({
    description: 'What the plan is, for the reader.',
    default: 'its name',
    example: 'Saturday opening',
  }).optional(),
  combines: oneOrMore(z.string(), {
    description: 'Other plans whose changes this one takes over.',
    default: 'none',
    example: ['move-to-bandung', 'saturdays'],
  }).optional(),
})

/** For the published schema; the other keys of a plan are those of the scenario. */
export const plansSchema = named(orEmpty(plan), {
  description: 'The plans to compare: changes of the scenario, in the same words. An empty plan changes nothing.',
  default: 'one plan "as-is", which changes nothing',
  example: { wait: {}, saturdays: { pools: { printers: { overtime: { days: 'sat', hours: '08:00-13:00' } } } } },
})

/** Keys that a plan may not change, because plans are compared under them. */
export const FIXED = ['start', 'horizon', 'currency', 'targets', 'extends', 'plans']

/** A plan, and the scenario under it. */
export interface PlannedTree {
  readonly name: string
  readonly title: string
  /** Where it is named. */
  readonly place: Span
  readonly tree: MapTree
  /** Plans that it combines. */
  readonly combines: readonly string[]
  /** What it changes itself, beside those. */
  readonly changes: readonly Change[]
}

/** The scenario without any plan. */
export function withoutPlans(whole: MapTree): MapTree {
  return without(whole, ['plans', 'extends'])
}

/** The scenario under each of its plans; one plan "as-is" when it has none. */
export function plannedTrees(whole: MapTree, problems: Problem[]): PlannedTree[] {
  const base = withoutPlans(whole)
  const plans = whole.entries.get('plans')
  if (!plans || (plans.value.kind === 'map' && plans.value.entries.size === 0)) {
    return [asIs(base)]
  }
  if (plans.value.kind !== 'map') {
    problems.push(problemAt(plans.value.span, { message: 'a map of plans is expected', allowed: 'such as wait: {}' }))
    return [asIs(base)]
  }
  problems.push(
    ...checkReferences(whole, [
      { path: 'plans.*.combines', to: 'plans' },
      { path: 'plans.*.combines.*', to: 'plans' },
    ]),
  )
  const overlays = new Map([...plans.value.entries].map(([name, { value }]) => [name, planTree(value, problems)]))
  return [...overlays].map(([name, own]) => ({
    name,
    place: nameSpanAt(whole, ['plans', name]),
    title: titleOf(own, name, problems),
    tree: changed(base, name, overlays, [], problems),
    combines: combinedBy(own).flatMap((each) => (each.kind === 'scalar' ? [String(each.value)] : [])),
    changes: changesBetween(base, overlaid(base, without(own, NO_CHANGES))),
  }))
}

function asIs(base: MapTree): PlannedTree {
  return { name: 'as-is', title: 'as-is', place: base.span, tree: base, combines: [], changes: [] }
}

/** Keys of a plan that change nothing of the office. */
const NO_CHANGES = ['title', 'combines', ...FIXED]

function combinedBy(plan: MapTree): readonly Tree[] {
  const combines = plan.entries.get('combines')?.value
  return combines?.kind === 'list' ? combines.items : combines ? [combines] : []
}

/** A plan as a map; an empty one changes nothing. */
function planTree(tree: Tree, problems: Problem[]): MapTree {
  const empty: MapTree = { kind: 'map', span: tree.span, entries: new Map(), removed: new Map() }
  if (tree.kind === 'scalar' && tree.value === null) return empty
  if (tree.kind !== 'map') {
    problems.push(
      problemAt(tree.span, { message: 'a map of changes is expected', allowed: 'keys as in the scenario, or {}' }),
    )
    return empty
  }
  for (const key of FIXED) {
    const entry = tree.entries.get(key)
    if (!entry) continue
    const message = `a plan cannot change "${key}": plans are compared under the same ${key}`
    problems.push(problemAt(entry.key, { message }))
  }
  return tree
}

/** A scenario with the changes of a plan, after those of the plans that it combines; `above` led here. */
function changed(
  base: MapTree,
  name: string,
  overlays: ReadonlyMap<string, MapTree>,
  above: readonly string[],
  problems: Problem[],
): MapTree {
  const own = overlays.get(name)
  if (!own) return base
  let result = base
  for (const each of combinedBy(own)) {
    const other = each.kind === 'scalar' ? String(each.value) : ''
    if (other === name || above.includes(other)) {
      problems.push(problemAt(each.span, { message: `plan "${name}" combines itself, through "${other}"` }))
    } else if (each.kind === 'scalar') {
      result = changed(result, other, overlays, [...above, name], problems)
    } else {
      const allowed = [...overlays.keys()].join(', ')
      problems.push(problemAt(each.span, { message: 'the name of a plan is expected', allowed }))
    }
  }
  return overlaid(result, without(own, NO_CHANGES))
}

function titleOf(plan: MapTree, name: string, problems: Problem[]): string {
  const title = plan.entries.get('title')?.value
  if (title === undefined) return name
  if (title.kind === 'scalar' && title.value !== null) return String(title.value)
  problems.push(problemAt(title.span, { message: 'text is expected', suggestion: name }))
  return name
}

function without(tree: MapTree, keys: readonly string[]): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => !keys.includes(key))) }
}
