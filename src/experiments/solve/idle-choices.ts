import { withValue, type Point } from './choice-space.ts'
import type { Sight } from './sight.ts'
import type { Sights } from './sights.ts'

/** Differences of sums of the same numbers in another order. */
const ROUNDING = 1e-9

/**
 * Numbers of the choices of a setting that could each stay at their default without any loss: in none of so many
 * futures the backlog is gone later, citizens wait longer, or the office pays more.
 */
export async function idleChoices(sights: Sights, point: Point, defaults: Point, futures: number): Promise<number[]> {
  const changed = point.flatMap((value, d) => (value === defaults[d] ? [] : [d]))
  const without = changed.map((d) => withValue(point, d, defaults[d]))
  await sights.grow([point, ...without], futures)
  const own = sights.of(point).slice(0, futures)
  return changed.filter((_, i) => {
    const others = sights.of(without[i])
    return own.every((sight, r) => losesNothing(others[r], sight))
  })
}

function losesNothing(without: Sight, sight: Sight): boolean {
  const isNotMore = (a: number, b: number) => a <= b + ROUNDING * Math.abs(b)
  return (
    isAsGone(without, sight) &&
    isNotMore(without.waitingDays, sight.waitingDays) &&
    isNotMore(without.officeCost, sight.officeCost)
  )
}

function isAsGone(without: Sight, sight: Sight): boolean {
  if (sight.gone !== 'yes') return without.gone === sight.gone || without.gone === 'yes'
  return without.goneDay !== null && without.goneDay <= sight.goneDay!
}
