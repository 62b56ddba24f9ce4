import type { PlanResults } from '../../experiments/results.ts'
import { colours, type StateStyle } from './palette.ts'

/** What an office pays for; what waiting is priced at is none of it. */
export type CostKind = Exclude<keyof PlanResults['cost'], 'office' | 'waiting'>

/** Colours and hatchings, so that kinds differ in grey as well. */
export const kindStyles: Readonly<Record<CostKind, StateStyle>> = {
  rent: { fill: colours.blue, hatching: 'none', ink: '#FFFFFF' },
  overtime: { fill: colours.orange, hatching: 'rising', ink: '#8A5A00' },
  repairs: { fill: '#F3C3A6', hatching: 'crossed', ink: '#8A3A00' },
  trips: { fill: colours.skyBlue, hatching: 'horizontal', ink: '#0B4F7A' },
  purchase: { fill: colours.green, hatching: 'falling', ink: '#FFFFFF' },
  maintenance: { fill: '#E3C7A8', hatching: 'vertical', ink: '#6B4A1F' },
  letters: { fill: '#F0D3E2', hatching: 'falling', ink: '#8A3A66' },
  supplies: { fill: '#D9D9D9', hatching: 'none', ink: '#FFFFFF' },
}

/** The kinds that some plan pays for, in the order in which they are drawn. */
export function costKinds(plans: readonly PlanResults[]): CostKind[] {
  const kinds = Object.keys(kindStyles) as CostKind[]
  return kinds.filter((kind) => plans.some(({ cost }) => cost[kind].mean !== 0))
}
