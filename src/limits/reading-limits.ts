import type { Limit } from './limit.ts'

/** Before it there were other calendars. */
export const FIRST_YEAR = 1583

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
  number: {
    of: 'a number, of whatever it is, and a mean',
    most: 100_000_000_000_000,
    unit: '',
    beyond: 'refused',
    sentence: 'numbers go up to {most}',
  },
  smallestNumber: {
    of: 'how many of the smallest number other than 0 make up 1',
    most: 1_000_000_000_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a number other than 0 is at least 0.000000000001',
  },
  time: {
    of: 'a time, its mean, or its distance from the start, in calendar or working days',
    most: 365_250,
    unit: 'd',
    beyond: 'refused',
    sentence: '{found} are longer than a thousand years, {most}',
  },
  spread: {
    of: 'the standard deviation of a law over its mean',
    most: 1000,
    unit: 'times',
    beyond: 'refused',
    sentence: 'the standard deviation is {found} the mean, more than {most}',
  },
  evenness: {
    of: 'the mean of a lognormal, gamma or weibull, or of a day, over its standard deviation',
    most: 1000,
    unit: 'times',
    beyond: 'refused',
    sentence: 'the mean is {found} the standard deviation, more than {most}: for what does not vary, give none',
  },
  speed: {
    of: 'the speed of a unit; the slowest is one part in as many',
    most: 1_000_000,
    unit: '',
    beyond: 'refused',
    sentence: 'a speed goes from 0.000001 to {most}',
  },
  units: {
    of: 'units of a pool, or that a trigger rents at once',
    most: 10_000,
    unit: '',
    beyond: 'refused',
    sentence: '{found} units are more than {most}',
  },
  dates: {
    of: 'days of all closed days, holidays and extra openings of an opening together',
    most: 73_050,
    unit: 'd',
    beyond: 'refused',
    sentence: 'these periods have {found} together, more than two hundred years, {most}',
  },
  lastYear: {
    of: 'dates',
    most: 9999,
    unit: 'year',
    beyond: 'refused',
    sentence: 'dates go from 1583-01-01 to 9999-12-31',
  },
  startYear: {
    of: 'the start of a run',
    most: 2999,
    unit: 'year',
    beyond: 'refused',
    sentence: 'a run begins on 2999-12-31 at the latest',
  },
} as const satisfies Readonly<Record<string, Limit>>
