import type { Title } from '../compiled/titles.ts'
import { NOTHING_CHOSEN, type Chosen, type ScenarioChoices } from '../scenario-choices.ts'
import { addAll } from '../text/add-all.ts'
import { z } from 'zod'
import { readingLimits } from '../../limits/reading-limits.ts'
import { asTyped, beyondLimit, phrase } from '../phrases/phrase.ts'
import { type Change, changesBetween } from '../read-back/plan-changes.ts'
import { named, oneOrMore, orEmpty } from '../text/field.ts'
import { overlaid, without } from '../text/overlay.ts'
import { problemAt, type Problem } from '../text/problem.ts'
import { checkReferences } from '../text/references.ts'
import type { Span } from '../text/source.ts'
import { mapTree, nameSpanAt, scalarText, type MapTree, type Tree } from '../text/tree.ts'
import { FIXED } from './fixed-keys.ts'
import { noSuchValue, valueOf } from './choices.ts'
import { titled } from './titled.ts'

/**
 * Plans: named overlays in the words of the scenario. A plan may combine others, whose changes are laid
 * on in their order before its own.
 */

const plan = z.strictObject({
  title: titled({
    description: 'What the plan is, for the reader: a text, or one for each language (`en`, `id`).',
    default: 'its name',
    example: 'Saturday opening',
  }).optional(),
  combines: oneOrMore(z.string(), {
    description:
      'Other plans whose changes this one takes over, in this order; one that comes again through another counts once, where it comes last.',
    default: 'none',
    example: ['move-to-bandung', 'saturdays'],
  }).optional(),
  choose: named(
    z
      .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
      .meta({ description: 'What the plan chooses: a value of the choice of this name.', example: '14 d' }),
    {
      description:
        'What the plan chooses where the scenario has choices; of plans that are combined the last one decides. A study that tries other values of these choices passes over it.',
      default: 'the defaults of the choices',
      example: { 'loan-begins': '14 d', saturdays: 'print' },
    },
  ).optional(),
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

/** Keys of a plan that are no changes of the scenario. */
const ABOUT = ['title', 'combines', 'choose', 'what-if']

const { plans: most } = readingLimits

/** A plan, and the scenario under it. */
export interface PlannedTree {
  readonly name: string
  readonly title: string
  /** What it is called; undefined by its name. */
  readonly called: Title | undefined
  /** Where it is named. */
  readonly place: Span
  readonly tree: MapTree
  /** The same where something else is chosen than what the plan says or is the default, with changes of its own. */
  readonly under: (chosen: Chosen, changed?: (tree: MapTree) => MapTree) => MapTree
  /** What is chosen under it: every choice. */
  readonly chosen: Chosen
  /** Choices that it makes itself, or through plans that it combines. */
  readonly chooses: readonly string[]
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

/** Keys of a plan stay overlays when a scenario extends another: their nulls take away. */
export function isPlanOverlay([first, , key]: readonly string[]): boolean {
  return first === 'plans' && key !== undefined
}

/** The scenario without any plan or choice. */
export function withoutPlans(whole: MapTree): MapTree {
  return without(whole, ['plans', 'choices', 'extends'])
}

/** What the plan of a scenario without plans is called. */
const AS_IS: Title = { en: 'as-is', id: 'apa adanya' }

/** The scenario under each of its plans; one plan "as-is" when it has none. @param titles of the plans that have one */
export function plannedTrees(
  whole: MapTree,
  choices: ScenarioChoices,
  titles: ReadonlyMap<string, Title>,
  problems: Problem[],
): PlannedTree[] {
  const plans = whole.entries.get('plans')
  if (!plans || (plans.value.kind === 'map' && plans.value.entries.size === 0)) {
    return [asIs(choices)]
  }
  if (plans.value.kind !== 'map') {
    problems.push(
      problemAt(plans.value.span, {
        message: phrase('plans-expected'),
        allowed: phrase('such-as', { example: 'wait: {}' }),
      }),
    )
    return [asIs(choices)]
  }
  const combined = ['plans.*.combines', 'plans.*.combines.*'].map((path) => ({ path, to: 'plans' }) as const)
  addAll(problems, checkReferences(whole, [...combined, { path: 'plans.*.choose', to: 'choices', inKeys: true }]))
  const count = plans.value.entries.size
  if (count > most.most) {
    problems.push(problemAt(plans.key, { message: beyondLimit(most, count), found: 'plans' }))
    return []
  }
  const overlays = new Map([...plans.value.entries].map(([name, { value }]) => [name, planTree(value, problems)]))
  const layers = layersOf(overlays, problems)
  const events = eventsOf(overlays, layers)
  const choose = new Map([...overlays].map(([name, own]) => [name, chosenBy(own, choices, problems)]))
  const laidFor = (names: Iterable<string>, own?: (plan: MapTree) => MapTree): PlannedTree['under'] =>
    treesOf(choices, [...names], { overlays, choose, own })
  return [...overlays].map(([name, own]) => {
    const names = layers.get(name) ?? []
    const whatHappens = events.get(name) ?? []
    const parts = partsOf(name, overlays)
    const othersThan = (part: string) =>
      inOrder(
        parts.filter((each) => each !== part),
        layers,
      )
    const under = laidFor(names)
    const made = joined(names, choose)
    return {
      name,
      place: nameSpanAt(whole, ['plans', name]),
      title: titles.get(name)?.en ?? name,
      called: titles.get(name),
      tree: under(NOTHING_CHOSEN),
      under,
      chosen: choices.completed(made),
      chooses: [...made.keys()],
      combines: parts,
      changes: changesOf(own, choose.get(name) ?? NOTHING_CHOSEN, choices),
      whatIf:
        whatHappens.length === 0 ? null : { events: whatHappens, choice: laidFor(names, choicesOf)(NOTHING_CHOSEN) },
      parts: parts.map((part) => ({
        part,
        title: titles.get(part)?.en ?? part,
        remainder: laidFor([...othersThan(part), name])(NOTHING_CHOSEN),
      })),
    }
  })
}

function asIs(choices: ScenarioChoices): PlannedTree {
  const under = treesOf(choices, [], { overlays: new Map(), choose: new Map() })
  const tree = under(NOTHING_CHOSEN)
  return {
    ...{ name: 'as-is', title: 'as-is', called: AS_IS, place: tree.span, tree, under },
    ...{ chosen: choices.completed(NOTHING_CHOSEN), chooses: [] },
    ...{ combines: [], changes: [], whatIf: null, parts: [] },
  }
}

/** What a plan says of choices; what nobody can choose is complained about. */
function chosenBy(plan: MapTree, choices: ScenarioChoices, problems: Problem[]): Chosen {
  const choose = plan.entries.get('choose')?.value
  const chosen = new Map<string, string>()
  if (choose === undefined || (choose.kind === 'scalar' && choose.value === null)) return chosen
  if (choose.kind !== 'map') {
    problems.push(
      problemAt(choose.span, {
        message: phrase('choices-expected'),
        allowed: phrase('such-as', { example: '{ loan-printers: 2 }' }),
      }),
    )
    return chosen
  }
  for (const [name, { value }] of choose.entries) {
    const choice = choices.named(name)
    // an unknown name is complained about with the other references
    if (choice === undefined) continue
    const text = value.kind === 'list' ? value.items.map(scalarText).join(', ') : scalarText(value)
    const meant = valueOf(choice, text)
    if (meant === null) problems.push(problemAt(value.span, noSuchValue(choice, text)))
    else chosen.set(name, meant)
  }
  return chosen
}

/** What several plans choose; of two that choose otherwise the last one decides. */
function joined(names: readonly string[], choose: ReadonlyMap<string, Chosen>): Chosen {
  return new Map(names.flatMap((name) => [...(choose.get(name) ?? [])]))
}

/** What a plan changes itself: choices, and values of the scenario in which these are made. */
function changesOf(own: MapTree, chosen: Chosen, choices: ScenarioChoices): Change[] {
  const base = choices.laid(chosen)
  const made = choices.all.flatMap(({ name, default: value }): Change[] => {
    const other = chosen.get(name)
    return other === undefined || other === value ? [] : [{ path: `choices.${name}`, old: value, new: other }]
  })
  return [...made, ...changesBetween(base, overlaid(base, without(own, NO_CHANGES)))]
}

interface PlanParts {
  readonly overlays: Overlays
  readonly choose: ReadonlyMap<string, Chosen>
  /** Which of the changes of each plan are laid on; all of them where it is left out. */
  readonly own?: ((plan: MapTree) => MapTree) | undefined
}

/** The scenario under plans that are laid on in their order, over what is chosen. */
function treesOf(
  choices: ScenarioChoices,
  names: readonly string[],
  { overlays, choose, own }: PlanParts,
): PlannedTree['under'] {
  const made = joined(names, choose)
  return (chosen, changed = (tree) => tree) => {
    const all = new Map([...made, ...chosen])
    return choices.filledIn(changed(laid(choices.laid(all), names, overlays, own)), all)
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
  const empty = mapTree(tree.span)
  if (tree.kind === 'scalar' && tree.value === null) return empty
  if (tree.kind !== 'map') {
    problems.push(
      problemAt(tree.span, { message: phrase('changes-expected'), allowed: phrase('keys-or-nothing', { none: '{}' }) }),
    )
    return empty
  }
  const whatIf = tree.entries.get('what-if')?.value
  if (whatIf && (whatIf.kind !== 'scalar' || typeof whatIf.value !== 'boolean')) {
    problems.push(problemAt(whatIf.span, { message: phrase('yes-or-no'), allowed: phrase('true-or-false') }))
  }
  for (const key of FIXED) {
    const entry = tree.entries.get(key)
    if (!entry) continue
    problems.push(problemAt(entry.key, { message: phrase('plan-cannot-change', { key }) }))
  }
  return tree
}

/** The plans that a plan combines; unknown ones and itself are left out. */
function partsOf(name: string, overlays: Overlays): string[] {
  const names = combinedBy(overlays.get(name)!).map((each) => (each.kind === 'scalar' ? String(each.value) : ''))
  return [...new Set(names)].filter((each) => each !== name && overlays.has(each))
}

/** For each plan what is laid on for it, in this order: the plans that it combines with all of theirs, and itself. */
type Layers = ReadonlyMap<string, readonly string[]>

/** Each plan once, after those that it combines; complains of plans that combine themselves. */
function layersOf(overlays: Overlays, problems: Problem[]): Layers {
  const layers = new Map<string, readonly string[]>()
  const allowed = asTyped([...overlays.keys()].join(', '))
  const above = new Set<string>()
  const visit = (name: string): void => {
    if (layers.has(name)) return
    above.add(name)
    const named = new Set<string>()
    for (const each of combinedBy(overlays.get(name)!)) {
      const other = each.kind === 'scalar' ? String(each.value) : ''
      if (above.has(other)) {
        problems.push(problemAt(each.span, { message: phrase('combines-itself', { name, other }) }))
      } else if (each.kind !== 'scalar') {
        problems.push(problemAt(each.span, { message: phrase('plan-name-expected'), allowed }))
      } else if (named.has(other)) {
        problems.push(
          problemAt(each.span, {
            message: phrase('combined-twice', { name: other }),
            allowed: phrase('each-plan-once'),
          }),
        )
      } else if (overlays.has(other)) visit(other)
      named.add(other)
    }
    above.delete(name)
    layers.set(name, [...inOrder(partsOf(name, overlays), layers), name])
  }
  for (const name of overlays.keys()) visit(name)
  return layers
}

/**
 * What is laid on for several plans one after the other, each plan once. One that comes again, also through another,
 * counts where it comes last: there it goes before what was laid on in between.
 */
function inOrder(names: readonly string[], layers: Layers): string[] {
  const all = new Set<string>()
  for (const layer of names.flatMap((name) => layers.get(name) ?? [name])) {
    all.delete(layer)
    all.add(layer)
  }
  return [...all]
}

/** For each plan those from which it has what the office does not choose: itself, or some that it combines. */
function eventsOf(overlays: Overlays, layers: Layers): Layers {
  const events = new Map<string, readonly string[]>()
  // there a plan stands behind those that it combines
  for (const name of layers.keys()) {
    const plan = overlays.get(name)!
    const inParts = partsOf(name, overlays).flatMap((part) => events.get(part) ?? [])
    const own = saysWhatIf(plan) === true || plan.entries.has('links')
    const all = saysWhatIf(plan) === false ? [] : [...new Set([...inParts, ...(own ? [name] : [])])]
    events.set(name, all)
  }
  return events
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

/** A scenario with the changes of plans laid on in their order; `own` says which of each. */
function laid(base: MapTree, names: Iterable<string>, overlays: Overlays, own = (plan: MapTree) => plan): MapTree {
  let result = base
  for (const name of names) result = overlaid(result, without(own(overlays.get(name)!), NO_CHANGES))
  return result
}
