import { addAll } from '../text/add-all.ts'
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
  'what-if': z.boolean().optional().meta({
    description:
      'Whether the plan says what may happen and not what the office chooses; it is shown beside the plans and not ranked.',
    default: 'true where the plan, or one that it combines, changes the outages of a link',
    example: true,
  }),
})

/** For the published schema; the other keys of a plan are those of the scenario. */
export const plansSchema = named(orEmpty(plan), {
  description: 'The plans to compare: changes of the scenario, in the same words. An empty plan changes nothing.',
  default: 'one plan "as-is", which changes nothing',
  example: { wait: {}, saturdays: { pools: { printers: { overtime: { days: 'sat', hours: '08:00-13:00' } } } } },
})

/** Keys that a plan may not change, because plans are compared under them. */
export const FIXED = ['start', 'horizon', 'currency', 'targets', 'goal', 'extends', 'plans']

/** Keys of a plan that are no changes of the scenario. */
const ABOUT = ['title', 'combines', 'what-if']

/** A plan, and the scenario under it. */
export interface PlannedTree {
  readonly name: string
  readonly title: string
  /** Where it is named. */
  readonly place: Span
  readonly tree: MapTree
  /** Null for what the office can choose. */
  readonly whatIf: PlannedWhatIf | null
  /** What is left without each of the plans that it combines. */
  readonly parts: readonly PlannedPart[]
  /** Plans that it combines. */
  readonly combines: readonly string[]
  /** What it changes itself, beside those. */
  readonly changes: readonly Change[]
}

/** A plan that says what may happen. */
interface PlannedWhatIf {
  /** The plans that say it: itself, or some that it combines. */
  readonly events: readonly string[]
  /** The scenario under what the office chooses in it. */
  readonly choice: MapTree
}

/** A plan without one of those that it combines. */
interface PlannedPart {
  readonly part: string
  readonly title: string
  readonly remainder: MapTree
}

type Overlays = ReadonlyMap<string, MapTree>

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
  const combined = ['plans.*.combines', 'plans.*.combines.*'].map((path) => ({ path, to: 'plans' }) as const)
  addAll(problems, checkReferences(whole, combined))
  const overlays = new Map([...plans.value.entries].map(([name, { value }]) => [name, planTree(value, problems)]))
  return [...overlays].map(([name, own]) => {
    const events = eventsOf(name, overlays)
    return {
      name,
      place: nameSpanAt(whole, ['plans', name]),
      title: titleOf(own, name, problems),
      tree: changed(base, name, overlays, { problems }),
      combines: combinedBy(own).flatMap((each) => (each.kind === 'scalar' ? [String(each.value)] : [])),
      changes: changesBetween(base, overlaid(base, without(own, NO_CHANGES))),
      whatIf: events.length === 0 ? null : { events, choice: changed(base, name, overlays, { own: choicesOf }) },
      parts: partsOf(name, overlays).map((part) => ({
        part,
        title: titleOf(overlays.get(part)!, part, []),
        remainder: changed(base, name, overlays, { leftOut: part }),
      })),
    }
  })
}

function asIs(base: MapTree): PlannedTree {
  return {
    ...{ name: 'as-is', title: 'as-is', place: base.span, tree: base },
    ...{ combines: [], changes: [], whatIf: null, parts: [] },
  }
}

/** Keys of a plan that change nothing of the office. */
const NO_CHANGES = [...ABOUT, ...FIXED]

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
  const whatIf = tree.entries.get('what-if')?.value
  if (whatIf && (whatIf.kind !== 'scalar' || typeof whatIf.value !== 'boolean')) {
    problems.push(problemAt(whatIf.span, { message: 'yes or no is expected', allowed: 'true or false' }))
  }
  for (const key of FIXED) {
    const entry = tree.entries.get(key)
    if (!entry) continue
    const message = `a plan cannot change "${key}": plans are compared under the same ${key}`
    problems.push(problemAt(entry.key, { message }))
  }
  return tree
}

/** The plans that a plan combines; unknown ones and itself are left out. */
function partsOf(name: string, overlays: Overlays): string[] {
  const names = combinedBy(overlays.get(name)!).map((each) => (each.kind === 'scalar' ? String(each.value) : ''))
  return [...new Set(names)].filter((each) => each !== name && overlays.has(each))
}

/** The plans from which a plan has what the office does not choose: itself, or some that it combines. */
function eventsOf(name: string, overlays: Overlays, above: readonly string[] = []): string[] {
  const plan = overlays.get(name)!
  if (above.includes(name) || saysWhatIf(plan) === false) return []
  const inParts = partsOf(name, overlays).flatMap((part) => eventsOf(part, overlays, [...above, name]))
  const own = saysWhatIf(plan) === true || plan.entries.has('links')
  return [...new Set([...inParts, ...(own ? [name] : [])])]
}

/** What a plan says about itself, or null. */
function saysWhatIf(plan: MapTree): boolean | null {
  const said = plan.entries.get('what-if')?.value
  return said?.kind === 'scalar' && typeof said.value === 'boolean' ? said.value : null
}

/** The changes of a plan that the office chooses. */
function choicesOf(plan: MapTree): MapTree {
  const said = saysWhatIf(plan)
  if (said === true) return { ...plan, entries: new Map([...plan.entries].filter(([key]) => ABOUT.includes(key))) }
  return said === false ? plan : without(plan, ['links'])
}

interface Laying {
  readonly problems?: Problem[]
  /** A part of the plan that is not laid on. */
  readonly leftOut?: string
  /** Which of the changes of each plan are laid on; all when it is left out. */
  readonly own?: (plan: MapTree) => MapTree
  /** Plans that led here. */
  readonly above?: readonly string[]
}

/** A scenario with the changes of a plan, after those of the plans that it combines. */
function changed(base: MapTree, name: string, overlays: Overlays, laying: Laying): MapTree {
  const { problems = [], leftOut, own = (plan) => plan, above = [] } = laying
  const plan = overlays.get(name)
  if (!plan) return base
  let result = base
  for (const each of combinedBy(plan)) {
    const other = each.kind === 'scalar' ? String(each.value) : ''
    if (other === name || above.includes(other)) {
      problems.push(problemAt(each.span, { message: `plan "${name}" combines itself, through "${other}"` }))
    } else if (each.kind === 'scalar') {
      if (other !== leftOut) result = changed(result, other, overlays, { problems, own, above: [...above, name] })
    } else {
      const allowed = [...overlays.keys()].join(', ')
      problems.push(problemAt(each.span, { message: 'the name of a plan is expected', allowed }))
    }
  }
  return overlaid(result, without(own(plan), NO_CHANGES))
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
