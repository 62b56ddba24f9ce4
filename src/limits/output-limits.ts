import type { Limit } from './limit.ts'

/**
 * How much of the results is written one by one; what is more is summed up. Nothing is lost but what no figure could
 * show, or what stands in a CSV file. The sentences are those of English reports.
 */
export const outputLimits = {
  stateIntervals: {
    of: 'changes in the life of a unit, or a link, in the replication of the timeline',
    most: 1000,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Where something changes more than {most} times, what is short is merged into pieces: each has the colour of what filled most of it; units.csv has the share of every state.',
  },
  timelineBars: {
    of: 'bars in the timeline of units',
    most: 5000,
    unit: '',
    beyond: 'summed up',
    sentence:
      '{found} bars are more than can be told apart: what is short is merged into pieces, and each has the colour of what filled most of it; units.csv has the share of every state.',
  },
  timelineRows: {
    of: 'units and links in the timeline, one row each',
    most: 40,
    unit: '',
    beyond: 'summed up',
    sentence:
      '{found} units and links are too many for a row each: the rows are pools, and a height says which share of the units was so for most of the time; units.csv has the exact shares of every unit.',
  },
  timelinePools: {
    of: 'pools and links in the timeline, where units are summed up',
    most: 30,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} pools and links, the first {most} are drawn, those with the most units before the others.',
  },
  daysDrawn: {
    of: 'days of a line in a figure',
    most: 1500,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Of {found} days, those are drawn that can be told apart: the first of each piece, the highest and the lowest in it; the CSV files have every day.',
  },
  plansDrawn: {
    of: 'plans in a figure, and in a table of plans on the screen',
    most: 12,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} plans, {most} are shown: the first, and the best of the others; plans.csv has all.',
  },
  waitRows: {
    of: 'groups whose waits a figure shows',
    most: 40,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} groups, the first {most} are drawn; the table has all.',
  },
  differencesDrawn: {
    of: 'plans that a figure sets against the best one',
    most: 40,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} plans, the best {most} are drawn; results.json has all.',
  },
  pairs: {
    of: 'plans of which every pair is compared in what is written',
    most: 30,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Of the pairs of {found} plans, those with the best plan or the first are shown; the intervals hold for all pairs together.',
  },
  tableRows: {
    of: 'rows of a table',
    most: 100,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} rows, the first {most} are shown; results.json and the CSV files have all.',
  },
  unitRows: {
    of: 'units in a table, one row each',
    most: 60,
    unit: '',
    beyond: 'summed up',
    sentence: '{found} units are summed up by pool; units.csv has every unit.',
  },
  promiseGroups: {
    of: 'services and classes of promise with a table and a figure',
    most: 8,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} services and classes, {most} have a table and a figure; promises.csv has all.',
  },
  storySpells: {
    of: 'outages in the story of one future, and likewise of what happens to its units, supplies and triggers',
    most: 2000,
    unit: '',
    beyond: 'summed up',
    sentence:
      'Of what happens in this future, only the first {most} outages, and as many spells of its units, are told.',
  },
  driverUnits: {
    of: 'units of a pool that are away at the start, or come later, of which drivers.csv tells the day of each',
    most: 12,
    unit: '',
    beyond: 'summed up',
    sentence:
      '{found} units are summed up by pool: until when one, a quarter, half and three quarters of them are away still.',
  },
  driverOutages: {
    of: 'outages of a link, whose end nobody knows, of which drivers.csv tells the day of each',
    most: 12,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} outages, the days down are told together.',
  },
  pagePlans: {
    of: 'data of plans in report.html',
    most: 12,
    unit: 'MB',
    beyond: 'summed up',
    sentence:
      'The plans of this page are those that fit into {most}, the best before the others; figures and CSV files have all.',
  },
  sheetRows: {
    of: 'rows of the list of days in report.xlsx',
    most: 200_000,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} rows, the first {most} are in this sheet; daily.csv has all.',
  },
  sheetColumns: {
    of: 'columns of the days side by side in report.xlsx',
    most: 16_000,
    unit: '',
    beyond: 'summed up',
    sentence: 'Of {found} columns, the first {most} are in this sheet; days.csv has all.',
  },
  names: {
    of: 'characters of a name or a title in a figure or a table',
    most: 200,
    unit: '',
    beyond: 'summed up',
    sentence: 'A longer text ends with “…”; results.json and the CSV files have it whole.',
  },
} as const satisfies Readonly<Record<string, Limit>>
