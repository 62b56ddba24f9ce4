import type { Criterion, Difference, Results } from '../../experiments/results.ts'
import { isShown } from '../../experiments/results/is-shown.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber, formatShare } from '../format.ts'
import { differenceValue, formatDifferenceParts } from '../format-criterion.ts'
import { loneReplication } from '../lone-replication.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { numberValue } from './cell-values.ts'
import { earlierCell } from './clearing-cells.ts'
import type { Row, Table } from './table.ts'
import { isMostly } from '../mostly-earlier.ts'
import { plainCell } from './table.ts'

/** All pairs of plans by one criterion; null when the results hold none, or of a single replication. */
export function differencesTable(results: Results, criterion: Criterion, language: Language): Table | null {
  const pairs = results.comparison?.differences.filter((difference) => difference.measure === criterion) ?? []
  if (results.comparison === null || loneReplication(results) !== null) return null
  if (pairs.every(({ mean, halfWidth }) => mean === 0 && (halfWidth ?? 0) === 0)) return null
  const confidence = formatShare(results.comparison.familyConfidence, language)
  // who clears first belongs to the day on which the backlog is gone, and to nothing else
  const ofClearing = criterion === 'gone' ? (['differencesEarlier', 'differencesLater'] as const) : []
  const headings = [...ofClearing, 'differencesReduction'] as const
  return {
    name: `differences-${criterion}`,
    caption: say(language, 'differencesTable', { measure: say(language, `measure.${criterion}`) }),
    columns: [
      { title: say(language, 'differencesPair'), numeric: false },
      { title: say(language, 'differencesMean'), numeric: true },
      { title: say(language, 'differencesVerdict'), numeric: false },
      ...headings.map((key) => ({ title: say(language, key), numeric: true })),
    ],
    rows: pairs.map((pair) => pairRow(results, pair, language)),
    notes: [...summedUp('pairs', results.plans.length, language), say(language, 'differencesNote', { confidence })],
  }
}

function pairRow(results: Results, pair: Difference, language: Language): Row {
  const { mean, halfWidth } = formatDifferenceParts(results, pair.measure, pair, language)
  const reduction = pair.varianceReduction
  return {
    heading: say(language, 'differencesPairOf', {
      first: `“${planOf(results, pair.first).title}”`,
      second: `“${planOf(results, pair.second).title}”`,
    }),
    cells: [
      { text: mean, interval: halfWidth, value: differenceValue(results, pair.measure, pair) },
      plainCell(inWords(pair, language)),
      ...(pair.measure === 'gone'
        ? [
            earlierCell(pair.firstClearsEarlier, pair, results, language),
            earlierCell(pair.secondClearsEarlier, pair, results, language),
          ]
        : []),
      reduction === null
        ? plainCell(say(language, 'noValue'))
        : { text: formatNumber(reduction, language, 1), interval: null, value: numberValue(reduction, 1) },
    ],
  }
}

/** That no difference on average is shown, and which is mostly earlier all the same. */
function notShown({ measure, firstClearsEarlier, secondClearsEarlier }: Difference, language: Language): string {
  if (measure === 'gone' && isMostly(firstClearsEarlier)) return say(language, 'mostlyFirst')
  if (measure === 'gone' && isMostly(secondClearsEarlier)) return say(language, 'mostlySecond')
  return say(language, 'noDifference')
}

const LATER = ['firstLater', 'firstEarlier'] as const
const LARGER = ['firstLarger', 'firstSmaller'] as const

function inWords(pair: Difference, language: Language): string {
  if (!isShown(pair)) return notShown(pair, language)
  const [more, less] = pair.measure === 'gone' ? LATER : LARGER
  return say(language, pair.mean > 0 ? more : less, {
    measure: say(language, `measure.${pair.measure}`),
  })
}
