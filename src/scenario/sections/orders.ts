import { readingLimits } from '../../limits/reading-limits.ts'
import type { ChoiceValue } from '../compiled/choices.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import type { Complaint } from '../text/problem.ts'
import type { Path, Span } from '../text/source.ts'
import { mapTree, scalarText, spanAt, treeAt, type MapTree, type Tree } from '../text/tree.ts'

const { choiceValues } = readingLimits

/** Every order of some units as an option that says whom the crews of a depot take first; null after a complaint. */
export function ordersOf(
  whole: MapTree,
  place: Path,
  { at, units }: { readonly at: string; readonly units: readonly string[] },
  complain: (path: Path, complaint: Complaint) => void,
): {
  readonly values: ChoiceValue[]
  readonly overlayOf: (value: string) => MapTree | null
} | null {
  const twice = units.findIndex((unit, i) => units.indexOf(unit) < i)
  if (twice >= 0) {
    complain(['orders-of', 'units', twice], {
      message: phrase('stands-twice', { name: units[twice]! }),
      allowed: phrase('each-unit-once'),
    })
    return null
  }
  const count = units.reduce((product, _, i) => product * (i + 1), 1)
  if (count > choiceValues.most) {
    complain(['orders-of', 'units'], { message: beyondLimit(choiceValues, count), allowed: phrase('up-to-six-units') })
    return null
  }
  const items = units
    .map((_, i) => treeAt(whole, [...place, 'orders-of', 'units', i]))
    .filter((each) => each !== undefined)
  const span = spanAt(whole, [...place, 'orders-of', 'units'])
  const overlays = new Map(
    permutations(items).map((order) => [
      order.map(scalarText).join(', '),
      map(span, 'depots', map(span, at, map(span, 'first', { kind: 'list', span, items: order }))),
    ]),
  )
  const values = [...overlays.keys()].map((value): ChoiceValue => ({ value, title: value, amount: null }))
  return { values, overlayOf: (value) => overlays.get(value) ?? null }
}

function map(span: Span, key: string, value: Tree): MapTree {
  return mapTree(span, new Map([[key, { key: span, value }]]))
}

/** All orders; the first is that of the items, and the others follow as words do in a dictionary. */
function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((first, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [first, ...rest]))
}
