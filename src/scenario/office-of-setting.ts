import { asTyped, phrase, type Phrase } from './phrases/phrase.ts'
import type { Office } from './compiled/office.ts'
import type { ScenarioChoices } from './scenario-choices.ts'
import { schemaForMessages } from './schema-for-messages.ts'
import { noSuchValue, valueOf } from './sections/choices.ts'
import { FIXED } from './sections/fixed-keys.ts'
import type { PlannedTree } from './sections/plans.ts'
import type { Setting } from './setting.ts'
import { keysAllowed, schemasAt } from './text/json-schema.ts'
import { nearestWord } from './text/nearest-word.ts'
import { problemAt, type Complaint, type Problem } from './text/problem.ts'
import { formatPath, type Path, type Span } from './text/source.ts'
import { type MapTree, mapTree, type Tree, treeAt } from './text/tree.ts'
import { valueTree } from './text/value-tree.ts'

/** An office, or all that is wrong with what was asked for. */
export type SettingReading =
  { readonly ok: true; readonly office: Office } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Plans and choices of a scenario, and what reads a tree. */
export interface SettingSource {
  readonly plans: readonly PlannedTree[]
  readonly choices: ScenarioChoices
  /** The office of a tree, what is wrong with it pushed on problems. */
  readonly read: (plan: PlannedTree, tree: MapTree, problems: Problem[]) => Office | null
}

/** The office of a setting. Every name and value in it is checked, and what is wrong is told all at once. */
export function officeOfSetting(setting: Setting, { plans, choices, read }: SettingSource): SettingReading {
  const problems: Problem[] = []
  const plan = planOf(setting, plans, problems)
  const chosen = chosenIn(setting, choices, problems)
  if (plan === null) return { ok: false, problems }
  const tree = plan.under(chosen, (laid) => {
    const held = withValues(laid, unknownsIn(setting, laid, problems), problems)
    return withValues(held, [...keysIn(setting, problems), ...horizonIn(setting)], problems)
  })
  const office = problems.length === 0 ? read(plan, tree, problems) : null
  if (office !== null && problems.length === 0) return { ok: true, office }
  // what is asked for wrongly is mostly why something in the file is wrong then
  const asked = problems.filter(({ file }) => file === SETTING)
  return { ok: false, problems: asked.length > 0 ? asked : problems }
}

function planOf({ plan }: Setting, plans: readonly PlannedTree[], problems: Problem[]): PlannedTree | null {
  const found = plan === undefined ? plans[0] : plans.find(({ name }) => name === plan)
  if (found !== undefined) return found
  const names = plans.map(({ name }) => name)
  complain(problems, ['plan'], plan ?? '', unknownName('plan', plan ?? '', names))
  return null
}

function chosenIn(
  { choices: asked = {} }: Setting,
  choices: ScenarioChoices,
  problems: Problem[],
): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const [name, text] of Object.entries(asked)) {
    const choice = choices.named(name)
    if (choice === undefined) {
      const names = choices.all.map((each) => each.name)
      complain(problems, ['choices', name], name, unknownName('choice', name, names))
      continue
    }
    const value = valueOf(choice, text)
    if (value === null) complain(problems, ['choices', name], text, noSuchValue(choice, text))
    else chosen.set(name, value)
  }
  return chosen
}

/** A value in place of another, and the way to it. */
interface Held {
  readonly path: Path
  readonly text: string
}

function unknownsIn({ unknowns: asked = {} }: Setting, tree: MapTree, problems: Problem[]): Held[] {
  const declared = tree.entries.get('unknowns')?.value
  const names = declared?.kind === 'map' ? [...declared.entries.keys()] : []
  return Object.entries(asked).flatMap(([name, text]) => {
    if (names.includes(name)) {
      // one that has a title has its law beside it
      const isTitled = treeAt(tree, ['unknowns', name])?.kind === 'map'
      return [{ path: ['unknowns', name, ...(isTitled ? ['value'] : [])], text }]
    }
    complain(problems, ['unknowns', name], name, unknownName('unknown', name, names))
    return []
  })
}

/** Keys of a scenario that no setting changes: the offices of settings are compared. */
const NOT_IN_SETTINGS = [...FIXED, 'title']

function keysIn({ keys: asked = {} }: Setting, problems: Problem[]): Held[] {
  return Object.entries(asked).flatMap(([key, text]) => {
    const path = pathOf(key)
    if (path === null) {
      complain(problems, [], key, {
        message: phrase('no-way-to-a-value', { key }),
        allowed: phrase('way-to-a-value'),
      })
      return []
    }
    const [first = ''] = path
    if (!NOT_IN_SETTINGS.includes(String(first))) return [{ path, text }]
    complain(problems, path, key, { message: notInSettings(String(first)) })
    return []
  })
}

function notInSettings(key: string): Phrase {
  if (key === 'plans') return phrase('name-a-plan')
  return key === 'choices' ? phrase('name-a-choice') : phrase('setting-cannot-change', { key })
}

function horizonIn({ horizon }: Setting): Held[] {
  return horizon === undefined ? [] : [{ path: ['horizon'], text: horizon }]
}

/** `services.e-ktp.route[1].at` as keys and places; null where it is not written so. */
function pathOf(key: string): Path | null {
  if (!/^[^.[\]]+(?:\[\d+\])*(?:\.[^.[\]]+(?:\[\d+\])*)*$/u.test(key.trim())) return null
  return [...key.trim().matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map(([, name, place]) => name ?? Number(place))
}

function withValues(tree: MapTree, held: readonly Held[], problems: Problem[]): MapTree {
  return held.reduce((result, { path, text }) => {
    const value = valueTree(text, spanOf(path, text), problems)
    return value === null ? result : ((replaced(result, path, [], value, problems) ?? result) as MapTree)
  }, tree)
}

/**
 * A tree with a value at a path. What is not there has to be a key that the schema knows: a name that nothing has would
 * make something new. Null after a complaint.
 */
function replaced(tree: Tree | undefined, path: Path, above: Path, value: Tree, problems: Problem[]): Tree | null {
  const [part, ...rest] = path
  const fail = (complaint: Complaint): null => {
    complain(problems, [...above, ...path], String(part ?? formatPath(above)), complaint)
    return null
  }
  if (part === undefined) {
    if (tree === undefined || tree.kind === 'scalar') return value
    const inside = tree.kind === 'map' ? [...tree.entries.keys()] : tree.items.map((_, i) => `[${i}]`)
    return fail({
      message: phrase('no-single-value-there', { path: formatPath(above), kind: phrase(`kind-${tree.kind}`) }),
      allowed: asTyped(inside.join(', ')),
    })
  }
  const here = [...above, part]
  if (typeof part === 'number') {
    // a single one may stand for a list of one
    if (tree?.kind !== 'list')
      return part === 0 && tree !== undefined ? replaced(tree, rest, here, value, problems) : fail(noPlace(above, 0))
    if (part >= tree.items.length) return fail(noPlace(above, tree.items.length))
    const item = replaced(tree.items[part], rest, here, value, problems)
    return item && { ...tree, items: tree.items.map((each, i) => (i === part ? item : each)) }
  }
  const empty = mapTree(tree?.span ?? value.span)
  const isEmpty = tree === undefined || (tree.kind === 'scalar' && tree.value === null)
  const map = isEmpty ? empty : tree
  const schema = schemaForMessages()
  if (map.kind !== 'map') {
    const code = map.kind === 'list' ? 'nothing-at-list' : 'nothing-at-value'
    return fail({ message: phrase(code, { key: part, path: formatPath(above) }) })
  }
  const entry = map.entries.get(part)
  if (
    entry === undefined &&
    !schemasAt(schema, above).some(({ properties }) => Object.hasOwn(properties ?? {}, part))
  ) {
    const allowed = [...new Set([...map.entries.keys(), ...keysAllowed(schemasAt(schema, above))])].filter(
      (key) => above.length > 0 || !NOT_IN_SETTINGS.includes(key),
    )
    return fail({
      message:
        above.length === 0
          ? phrase('nothing-in-scenario', { key: part })
          : phrase('nothing-in-path', { key: part, path: formatPath(above) }),
      allowed: asTyped(allowed.join(', ')),
      suggestion: nearestWord(part, allowed),
    })
  }
  const inner = replaced(entry?.value, rest, here, value, problems)
  return (
    inner && { ...map, entries: new Map([...map.entries, [part, { key: entry?.key ?? value.span, value: inner }]]) }
  )
}

function noPlace(above: Path, length: number): Complaint {
  const path = formatPath(above)
  if (length === 0) return { message: phrase('no-list-there', { path }) }
  if (length === 1) return { message: phrase('one-place', { path }), allowed: asTyped('[0]') }
  return {
    message: phrase('n-places', { path, count: length }),
    allowed: phrase('places-from-to', { last: length - 1 }),
  }
}

function unknownName(kind: 'plan' | 'choice' | 'unknown', name: string, names: readonly string[]): Complaint {
  if (names.length === 0) return { message: phrase(`no-${kind}s-at-all`, { name }) }
  return {
    message: phrase(`no-such-${kind}`, { name }),
    allowed: asTyped(names.join(', ')),
    suggestion: nearestWord(name, names),
  }
}

const SETTING = 'setting'

/** Settings stand in no file: what is found there is a text of its own. */
function spanOf(path: Path, text: string): Span {
  return { source: { file: SETTING, path: SETTING, text }, start: 0, end: text.length, path }
}

function complain(problems: Problem[], path: Path, text: string, complaint: Complaint): void {
  problems.push(problemAt(spanOf(path, text), complaint))
}
