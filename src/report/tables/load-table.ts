import type { PoolResults, RatioEstimate, Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatEstimate } from '../format.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateValue, percentValue } from './cell-values.ts'
import { estimateCell } from './cells.ts'
import type { Cell, Table } from './table.ts'
import { plainCell } from './table.ts'

/** The work that comes to each pool under one plan against what its units can do; null where nothing comes. */
export function loadTable(results: Results, planName: string, language: Language): Table | null {
  const plan = planOf(results, planName)
  const pools = plan.pools.filter(({ load }) => load.demandPerDay.mean > 0)
  if (pools.length === 0) return null
  const days = pools[0].lastLoad?.days
  const titles = [
    say(language, 'loadDemand'),
    say(language, 'loadPlanned'),
    ...(days === undefined ? [] : [say(language, 'loadLastPlanned', { days })]),
    say(language, 'loadUp'),
    ...(days === undefined ? [] : [say(language, 'loadLastUp', { days })]),
    say(language, 'loadUnitsUp'),
    say(language, 'loadIdle'),
  ]
  return {
    name: `load-${plan.name}`,
    caption: say(language, 'loadTable', { plan: plan.title }),
    columns: [{ title: say(language, 'pool'), numeric: false }, ...titles.map((title) => ({ title, numeric: true }))],
    rows: pools.map((pool) => ({ heading: pool.name, cells: cellsOf(pool, language) })),
    notes: [say(language, 'loadNote')],
  }
}

function cellsOf({ load, lastLoad, unitsUp, idleShare }: PoolResults, language: Language): Cell[] {
  return [
    estimateCell(load.demandPerDay, language),
    percentCell(load.planned, language),
    ...(lastLoad === null ? [] : [percentCell(lastLoad.planned, language)]),
    percentCell(load.up, language),
    ...(lastLoad === null ? [] : [percentCell(lastLoad.up, language)]),
    ratioCell(unitsUp, 1, '', language),
    percentCell(idleShare, language),
  ]
}

function percentCell(ratio: RatioEstimate | null, language: Language): Cell {
  return ratioCell(ratio, 100, '%', language)
}

/** A ratio in another unit; a dash where there is nothing to divide by. */
function ratioCell(ratio: RatioEstimate | null, factor: number, unit: string, language: Language): Cell {
  if (ratio === null) return plainCell(say(language, 'noValue'))
  const { mean, halfWidth } = ratio
  const told = { mean: factor * mean, halfWidth: halfWidth === null ? null : factor * halfWidth }
  const text = formatEstimate(told, language)
  return {
    text: `${text.mean}${unit}`,
    interval: text.halfWidth === null ? null : `${text.halfWidth}${unit}`,
    value: unit === '%' ? percentValue(told) : estimateValue(told),
  }
}
