import { unitMeant } from '../quantities/time-words.ts'
import type { Span } from '../text/source.ts'
import type { RemarkFinding } from './remark.ts'
import type { Tree } from '../text/tree.ts'

/** A number that some read as thousands, and the words behind it. */
const DURATION = /(?<![\d.,_\p{L}])([1-9]\d{0,2})\.(\d{3})(?![\d.,_])\s*(hari kerja|working days?|\p{L}+)/giu

/**
 * Tells how a duration such as 1.500 h is read. Fractions with three decimals are ordinary in durations, so that it is
 * not asked about; but one who groups thousands by points means a thousand times as much.
 */
export function openDurations(tree: Tree): { readonly finding: RemarkFinding; readonly span: Span }[] {
  if (tree.kind === 'map') return [...tree.entries.values()].flatMap(({ value }) => openDurations(value))
  if (tree.kind === 'list') return tree.items.flatMap(openDurations)
  if (typeof tree.value !== 'string') return []
  return [...tree.value.matchAll(DURATION)].flatMap(([, whole = '', decimals = '', unit = '']) => {
    if (unitMeant(unit) === undefined) return []
    const values = {
      written: `${whole}.${decimals} ${unit}`,
      read: `${Number(`${whole}.${decimals}`)} ${unit}`,
      thousandfold: `${whole}${decimals} ${unit}`,
      grouped: `${whole}_${decimals} ${unit}`,
    }
    return [{ finding: { code: 'duration-as-fraction', values }, span: tree.span }]
  })
}
