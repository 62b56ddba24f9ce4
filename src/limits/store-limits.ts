import type { Limit } from './limit.ts'

/** How much is kept of runs, so that the next ones need not make it again. */
export const storeLimits = {
  kept: {
    of: 'kept replications, those of all scenarios together',
    most: 1000,
    unit: 'MB',
    beyond: 'summed up',
    sentence: 'Kept replications take {most} at most: those that were not used for the longest time go first.',
    indonesian:
      'Replikasi yang disimpan paling banyak memakan {most}: yang paling lama tidak dipakai dibuang lebih dahulu.',
  },
} as const satisfies Readonly<Record<string, Limit>>
