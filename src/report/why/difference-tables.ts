import type { DifferenceOfPlans } from '../../experiments/attribution/why-results.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import { estimateCell } from '../tables/cells.ts'
import type { Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'
import { periodName } from './period-name.ts'
import { placeHeading } from './place-name.ts'

/** Where, when and for which service citizens wait less under one plan than under another. */
export function differenceTables(results: DifferenceOfPlans, language: Language): Table[] {
  const { plan, against, byPlace, byPeriod, byService, total } = results
  const names = { plan: plan.title, against: against.title }
  const whole = { heading: say(language, 'why.row.whole'), estimate: total }
  const table = (
    name: string,
    caption: string,
    heading: string,
    rows: readonly NamedEstimate[],
    notes: readonly string[] = [],
  ): Table => ({
    name,
    caption,
    columns: [
      { title: heading, numeric: false },
      { title: say(language, 'why.diff.column.days'), numeric: true },
    ],
    rows: [...rows, whole].map(({ heading: title, estimate }) => ({
      heading: title,
      cells: [estimateCell(estimate, language)],
    })),
    notes,
  })
  const places = byPlace.map((part) => ({ heading: placeHeading(part, language), estimate: part }))
  const periods = byPeriod.map((part) => ({ heading: periodName(results, part, language), estimate: part }))
  const services = byService.map((part) => ({ heading: part.service, estimate: part }))
  const sign = say(language, 'why.diff.sign', { plan: plan.title })
  return [
    table('why-places', say(language, 'why.diff.placeTable', names), say(language, 'why.diff.column.place'), places, [
      sign,
    ]),
    table('why-periods', say(language, 'why.diff.periodTable'), say(language, 'why.diff.column.period'), periods),
    ...(services.length < 2
      ? []
      : [table('why-services', say(language, 'why.diff.serviceTable'), say(language, 'service'), services)]),
  ]
}

interface NamedEstimate {
  readonly heading: string
  readonly estimate: Estimate
}
