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
  scenarioText: {
    of: 'size of a scenario file with all that it extends',
    most: 2,
    unit: 'MB',
    beyond: 'refused',
    sentence: 'with it the scenario would have {found} of text, and at most {most} are read',
  },
  csvText: {
    of: 'size of all CSV files of a scenario together',
    most: 20,
    unit: 'MB',
    beyond: 'refused',
    sentence: 'with it the CSV files of the scenario would have {found}, and at most {most} are read',
  },
  extended: {
    of: 'scenario files that extend one another in a row',
    most: 20,
    unit: '',
    beyond: 'refused',
    sentence: 'more than {most} scenario files would extend one another in a row',
  },
  depth: {
    of: 'levels of maps and lists within each other, those of aliases counted too',
    most: 100,
    unit: '',
    beyond: 'refused',
    sentence: 'maps and lists stand within each other more than {most} levels deep',
  },
  plans: {
    of: 'plans of a scenario',
    most: 500,
    unit: '',
    beyond: 'refused',
    sentence: 'there are {found} plans, and at most {most} can be compared',
  },
  values: {
    of: 'values in a scenario file, those of aliases counted each time',
    most: 200_000,
    unit: '',
    beyond: 'refused',
    sentence: 'the file has more than {most} values',
  },
  mistakes: {
    of: 'mistakes of a scenario that are shown',
    most: 50,
    unit: '',
    beyond: 'summed up',
    sentence: 'and {found} more mistakes; the first {most} are shown above',
  },
  quotedCharacters: {
    of: 'characters of a text of yours that a message repeats',
    most: 100,
    unit: '',
    beyond: 'summed up',
    sentence: '…',
  },
  messageCharacters: {
    of: 'characters of a message, and of what it says is allowed',
    most: 1000,
    unit: '',
    beyond: 'summed up',
    sentence: '…',
  },
} as const satisfies Readonly<Record<string, Limit>>
