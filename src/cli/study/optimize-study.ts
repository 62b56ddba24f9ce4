import { search, searchCost, type SearchPart } from './search-study.ts'
import type { OptimizeOptions } from './search-options.ts'
import type { Study } from './study.ts'

/** The best of all settings, and what can be had for what. */
export const optimizeStudy: Study<OptimizeOptions> = {
  cost: (context) => searchCost(context, partOf(context.options)),
  run: (context) => search(context, partOf(context.options)),
}

function partOf({ prefer }: OptimizeOptions): SearchPart {
  return {
    schema: 'antrean-optimize/1',
    withFront: true,
    asked: ({ wanted, office }) => {
      const isWanted = wanted.goneBy !== null || wanted.share !== null
      const order = isWanted ? (office.goal?.order ?? 'cheapest') : 'earliest'
      return { kind: prefer ?? order }
    },
  }
}
