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
  units: {
    of: 'units of all pools together',
    most: 10_000,
    unit: 'units',
    beyond: 'refused',
    sentence: 'the office would have {found}, more than the {most} that it can have',
  },
  waiting: {
    of: 'requests that wait at the start, in one place',
    most: 10_000_000,
    unit: 'requests',
    beyond: 'refused',
    sentence: '{found} wait at the start, more than the {most} that can',
  },
} as const satisfies Readonly<Record<string, Limit>>
