import type { Results } from '../../experiments/results.ts'
import type { FailureResults } from '../../experiments/results/drivers.ts'
import { conditionInWords } from '../condition-in-words.ts'
import { formatShare } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { chanceCell, exactShareCell } from './cells.ts'
import { type Cell, plainCell, type Table } from './table.ts'

/** When each plan fails; null where no plan has futures that fail, or none can be looked at. */
export function failuresTable(results: Results, language: Language): Table | null {
  const plans = results.plans.flatMap((plan) =>
    plan.failures === undefined ? [] : [{ plan, failures: plan.failures }],
  )
  if (loneReplication(results) !== null || !plans.some(({ failures }) => failures.isEnough)) return null
  const { kind } = plans[0].failures
  const confidence = formatShare(results.manifest.confidence, language)
  return {
    name: 'failures',
    caption: say(language, 'failuresTable'),
    columns: [
      { title: say(language, 'plan'), numeric: false },
      { title: say(language, `failuresTable.${kind}`), numeric: true },
      { title: say(language, 'failuresWhere'), numeric: false },
      { title: say(language, 'failuresCovered'), numeric: true },
      { title: say(language, 'failuresDense'), numeric: true },
    ],
    rows: plans.map(({ plan, failures }) => ({ heading: plan.title, cells: cellsOf(results, failures, language) })),
    notes: [say(language, `failuresNote.${kind}`), say(language, 'failuresMethod', { confidence })],
  }
}

function cellsOf(results: Results, failures: FailureResults, language: Language): Cell[] {
  const { found, isEnough } = failures
  const share = exactShareCell(failures.judged === 0 ? 0 : failures.failures / failures.judged, language)
  const none = plainCell(say(language, 'noValue'))
  if (found === null) {
    return [share, plainCell(say(language, isEnough ? 'failuresNothing' : 'failuresTooFew')), none, none]
  }
  const conditions = found.conditions.map((condition) => conditionInWords(condition, results.scenario, language))
  return [
    share,
    plainCell(joinAnd(conditions, language)),
    exactShareCell(found.failuresInside / found.failures, language),
    chanceCell({ value: found.failuresInside / found.inside, low: found.low, high: found.high }, language),
  ]
}
