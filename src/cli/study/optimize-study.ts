import { search, searchCost } from './search-study.ts'
import type { OptimizeOptions } from './search-options.ts'
import type { Study } from './study.ts'

/** The best of all settings, and what can be had for what. */
export const optimizeStudy: Study<OptimizeOptions> = {
  cost: searchCost(true),
  run: (context) =>
    search(context, {
      schema: 'antrean-optimize/1',
      withFront: true,
      asked: ({ wanted, office }) => {
        const isWanted = wanted.goneBy !== null || wanted.share !== null
        const order = isWanted ? (office.goal?.order ?? 'cheapest') : 'earliest'
        return { kind: context.options.prefer ?? order }
      },
    }),
}
