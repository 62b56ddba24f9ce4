import type { Limit } from './limit.ts'

/** How large a scenario and the files that it names may be. */
export const readingLimits = {
  horizon: {
    of: 'days of a run',
    most: 36_525,
    unit: 'd',
    beyond: 'refused',
    sentence: 'a run of {found} is longer than a hundred years, {most}',
  },
  values: {
    of: 'values in a scenario file, those of aliases counted each time',
    most: 200_000,
    unit: '',
    beyond: 'refused',
    sentence: 'the file has more than {most} values',
  },
} as const satisfies Readonly<Record<string, Limit>>
