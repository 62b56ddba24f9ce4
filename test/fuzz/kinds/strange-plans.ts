import { absurdValues } from '../absurd-values.ts'
import type { Chance } from '../chance.ts'
import type { Input } from '../input.ts'
import { hostileWords } from '../hostile-words.ts'
import { sizeOf, wholeScenarios } from '../sources.ts'

/** A scenario that extends one in order, with overlays that change, take away and combine. */
export function strangePlans(chance: Chance): Input {
  const base = chance.pickSmall(wholeScenarios, sizeOf)
  const paths = pathsOf(base.text)
  const names = Array.from({ length: 1 + chance.below(6) }, (_, i) =>
    chance.happens(0.3) ? chance.pick(hostileWords) : `p${i}`,
  )
  // Absurd changes are nearly all refused; plans without any get as far as a run.
  const isTame = chance.happens(0.4)
  const plan = (index: number): unknown => {
    const change: Overlay = isTame ? {} : overlay(chance, paths)
    if (chance.happens(0.4)) change['combines'] = isTame ? namesBefore(names, index) : someOf(chance, names)
    if (chance.happens(0.3)) change['title'] = chance.pick(hostileWords)
    return !isTame && chance.happens(0.05) ? chance.pick(absurdValues) : change
  }
  const plans = names.map((name, index) => `  ${JSON.stringify(name)}: ${unquoted(plan(index))}`)
  const own = !isTame && chance.happens(0.5) ? Object.entries(overlay(chance, paths)) : []
  const lines = own
    .filter(([key]) => key !== 'plans')
    .map(([key, value]) => `${JSON.stringify(key)}: ${unquoted(value)}`)
  const text = ['extends: base.yaml', ...lines, 'plans:', ...plans, ''].join('\n')
  return { text, files: { ...base.files, 'base.yaml': base.text } }
}

/** Names that a plan may combine; undefined, and so not written, for the first. */
function namesBefore(names: readonly string[], index: number): readonly string[] | undefined {
  const before = [...new Set(names.slice(0, index))].filter((name) => name !== names[index])
  return before.length === 0 ? undefined : before
}

function someOf(chance: Chance, names: readonly string[]): string[] {
  return Array.from({ length: chance.below(4) }, () => chance.pick(names))
}

/** Values in flow style, with those that stand for themselves as they are. */
function unquoted(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    // oxlint-disable-next-line no-control-regex -- the mark of such a value
    /"\u0001((?:[^"\\]|\\.)*)"/g,
    (_, inner: string) => JSON.parse(`"${inner}"`) as string,
  )
}

type Overlay = Record<string, unknown>

/** A few values of the base, each changed, or a part of it taken away. */
function overlay(chance: Chance, paths: readonly (readonly string[])[]): Overlay {
  const all: Overlay = {}
  for (let i = chance.below(4); i > 0; i--) {
    const path = chance.pick(paths)
    const depth = 1 + chance.below(path.length)
    let here = all
    for (const part of path.slice(0, depth - 1)) {
      const inner = here[part]
      here = (typeof inner === 'object' && inner !== null ? inner : (here[part] = {})) as Overlay
    }
    here[path[depth - 1] ?? ''] = chance.happens(0.3) ? null : `\u0001${chance.pick(absurdValues)}`
  }
  return all
}

/** The keys that lead to each line of a text, told by its indentation. */
function pathsOf(text: string): string[][] {
  const above: { readonly indent: number; readonly key: string }[] = []
  const paths: string[][] = []
  for (const line of text.split('\n')) {
    const [, indent = '', key] = /^( *)([\p{L}\p{N}_.-]+):/u.exec(line) ?? []
    if (key === undefined) continue
    while ((above.at(-1)?.indent ?? -1) >= indent.length) above.pop()
    above.push({ indent: indent.length, key })
    paths.push(above.map((each) => each.key))
  }
  return paths
}
