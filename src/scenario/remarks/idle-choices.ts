import { namesIn } from '../chosen-names.ts'
import type { ReadChoice } from '../sections/choices.ts'
import { asWritten } from '../text/as-written.ts'
import { placeOf } from '../text/problem.ts'
import { nameSpanAt, type MapTree } from '../text/tree.ts'
import type { Remark } from './remark.ts'

/** Tells of choices that make no difference: a name that nothing uses, one value, options that change the same. */
export function idleChoices(whole: MapTree, choices: readonly ReadChoice[]): Remark[] {
  const ranges = new Set(choices.flatMap(({ kind, name }) => (kind === 'range' ? [name] : [])))
  const used = namesIn(whole, ranges)
  return choices.flatMap(({ name, kind, values, overlayOf, place: path }): Remark[] => {
    const place = placeOf(nameSpanAt(whole, path))
    const about = { values: { choice: name }, plans: [], place }
    if (kind === 'range' && !used.has(name)) return [{ code: 'choice-unused', ...about }]
    const texts = () => new Set(values.map(({ value }) => writtenOverlay(overlayOf(value))))
    const isIdle = kind === 'range' ? values.length === 1 : texts().size === 1
    return isIdle ? [{ code: 'choice-changes-nothing', ...about }] : []
  })
}

function writtenOverlay(overlay: MapTree | null): string {
  return overlay === null ? '{}' : asWritten(overlay)
}
