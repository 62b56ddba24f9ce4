import { keyOf } from './binding-periods.ts'
import type { Binding, BindingKind } from './results/pools.ts'

const missingKinds: readonly BindingKind[] = ['failed', 'maintained', 'away']
const tooFew = keyOf({ kind: 'too-few-units', name: '' })
/** The requests that have piled up before, as what holds others up. */
export const workedOff: Binding = { kind: 'worked-off', name: '' }

/**
 * What a planner would change about the units of a pool on one day. While units are missing, those that work are not too
 * few by themselves: what they leave waiting is put down to
 *
 * - nothing else, when even all units together could not do what comes in;
 * - the missing ones, when all together could, and without the missing ones what has piled up is worked off at less than
 *   half the pace, or grows;
 * - what has piled up before, when few or none are missing.
 *
 * @param waited request-minutes by cause within the hours of the pool, see keyOf
 * @param load of the pool if all its units were up; null when none of them could ever work
 */
export function bindingOfUnits(waited: ReadonlyMap<string, number>, load: number | null): Map<string, number> {
  const result = new Map(waited)
  const working = waited.get(tooFew) ?? 0
  if (load === null || load > 1 || working === 0) return result
  const missing = missingKinds.map((kind) => keyOf({ kind, name: '' })).filter((key) => waited.has(key))
  const byMissing = missing.reduce((sum, key) => sum + waited.get(key)!, 0)
  result.delete(tooFew)
  const paceWithAll = 1 - load
  const paceNow = working / (working + byMissing) - load
  if (paceNow < paceWithAll / 2) {
    for (const key of missing) result.set(key, waited.get(key)! * (1 + working / byMissing))
  } else result.set(keyOf(workedOff), working)
  return result
}
