import type { FutureSupply, SelectedFuture } from '../../../src/experiments/selection/selection-settings.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { numbers } from '../../statistics/numbers.ts'

type Goal = NonNullable<Office['goal']>

export const goal: Goal = {
  goneBy: { day: 50, probability: 0.8 },
  share: null,
  budget: null,
  order: 'earliest',
  equalDays: 1,
  equalCost: 1,
}

/** An office of which only its futures matter: each is made from a uniform number that all offices share. */
export function madeUp(name: string, of: (uniform: number) => Partial<SelectedFuture>, wanted: Goal | null = null) {
  const office = { goal: wanted, days: 100, services: [{ name: 'made up' }], focus: 0 }
  return { name, office: office as unknown as Office, of }
}

export type MadeUp = ReturnType<typeof madeUp>

/** Futures of made-up offices, with a second number of its own for each office. Counts what was asked for. */
export function supplyOf(plans: readonly MadeUp[], seed = 1): FutureSupply & { readonly highest: Map<string, number> } {
  const shared: number[] = []
  const draw = numbers(seed)
  const highest = new Map<string, number>()
  const numberOf = (replication: number): number => {
    while (shared.length <= replication) shared.push(draw())
    return shared[replication]
  }
  return {
    highest,
    of: (wanted) =>
      Promise.resolve(
        wanted.map(({ office, from, to }) => {
          const plan = plans.find((each) => each.office === office)!
          highest.set(plan.name, Math.max(highest.get(plan.name) ?? 0, to))
          return Array.from({ length: to - from }, (_, i): SelectedFuture => {
            const future = plan.of(numberOf(from + i))
            const gone = future.goneDay === undefined || future.goneDay === null ? 'no' : 'yes'
            return { gone, goneDay: null, withinTarget: null, officeCost: 0, lost: 0, completed: 1000, ...future }
          })
        }),
      ),
  }
}
