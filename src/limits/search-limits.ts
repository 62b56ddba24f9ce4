import type { Limit } from './limit.ts'

/** What a search for a setting looks at one by one. */
export const searchLimits = {
  enumerated: {
    of: 'settings of the choices that `solve` and `optimize` all look at; of more they look at some (R-SPLINE)',
    most: 400,
    unit: 'settings',
    beyond: 'summed up',
    sentence:
      'There are {found}, more than the {most} that are all looked at: the search goes from some to their neighbours.',
    indonesian:
      'Ada {found}, lebih dari {most} yang semuanya diperiksa: pencarian berjalan dari beberapa di antaranya ke yang berdekatan.',
  },
} as const satisfies Readonly<Record<string, Limit>>
