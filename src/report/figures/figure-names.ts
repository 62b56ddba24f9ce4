import type { FigureRank } from './figure.ts'

/** The figures of a report, in its order, by the names of their files: what is for the report, and what is a detail. */
export const figureRanks = {
  backlog: 'main',
  clearing: 'main',
  promise: 'main',
  'cost-date': 'main',
  'what-binds': 'main',
  'who-waits': 'main',
  'unit-states': 'main',
  differences: 'detail',
  queue: 'detail',
  waits: 'detail',
  distribution: 'detail',
  units: 'detail',
  letters: 'detail',
  stock: 'detail',
} as const satisfies Readonly<Record<string, FigureRank>>

export type FigureName = keyof typeof figureRanks

export const figureNames = Object.keys(figureRanks) as FigureName[]

/** What takes the place of the main figures where one replication is all there is: the course of that one future. */
const ofOneReplication: ReadonlySet<FigureName> = new Set(['queue', 'waits', 'what-binds', 'units'])

/** Whether a figure is for the report; of a single replication others are. */
export function rankOf(name: FigureName, isOneReplication: boolean): FigureRank {
  if (!isOneReplication) return figureRanks[name]
  return ofOneReplication.has(name) ? 'main' : 'detail'
}

/** Words for several figures at once; main figures of a plan are those of the plan that is chosen. */
export const figureGroups = ['main', 'all', 'none'] as const

/** Names of figures and of groups. */
export type FigureChoice = readonly (FigureName | (typeof figureGroups)[number])[]

export const everyFigure: FigureChoice = ['all']

/**
 * Whether a figure is among those chosen.
 *
 * @param rank what it is in this report
 * @param isOfChosenPlan that the plan is the one to take; of figures of all plans too
 */
export function isFigureWanted(
  name: FigureName,
  choice: FigureChoice,
  rank: FigureRank,
  isOfChosenPlan: boolean,
): boolean {
  if (choice.includes('all') || choice.includes(name)) return true
  return choice.includes('main') && rank === 'main' && isOfChosenPlan
}
