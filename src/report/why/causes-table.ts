import type { CausesOfPlan } from '../../experiments/attribution/why-results.ts'
import type { Estimate } from '../../experiments/results/estimates.ts'
import { estimateCell } from '../tables/cells.ts'
import { plainCell, type Cell, type Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'
import { causeHeading, whatOffMeans } from './cause-names.ts'
import { hasShares } from './has-shares.ts'
import { shareEnds } from './share-text.ts'

/** What each cause adds, what is left without any, and the whole; below it what "without" means. */
export function attributionTable(results: CausesOfPlan, language: Language): Table {
  const { causes, waiting, gone, plan } = results
  const withShares = hasShares(results)
  const cells = (days: Estimate, share: Estimate | null, delay: Estimate): Cell[] => [
    estimateCell(days, language),
    ...(withShares ? [shareCell(share, language)] : []),
    estimateCell(delay, language),
  ]
  const keys = [
    'why.column.waiting',
    ...(withShares ? (['why.column.share'] as const) : []),
    'why.column.gone',
  ] as const
  return {
    name: 'why',
    caption: say(language, 'why.table', { plan: plan.title }),
    columns: [
      { title: say(language, 'why.column.cause'), numeric: false },
      ...keys.map((key) => ({ title: say(language, key), numeric: true })),
    ],
    rows: [
      ...causes.map((cause) => ({
        heading: causeHeading(cause, language),
        cells: cells(cause.waiting, cause.share, cause.gone),
      })),
      { heading: say(language, 'why.row.left'), cells: cells(waiting.left, waiting.leftShare, gone.left) },
      { heading: say(language, 'why.row.whole'), cells: cells(waiting.whole, null, gone.whole) },
    ],
    notes: causes.map((cause) => whatOffMeans(cause, language)),
  }
}

/** A dash for the whole, and where a share would be below nothing. */
function shareCell(share: Estimate | null, language: Language): Cell {
  if (share === null || share.mean < 0) return plainCell(say(language, 'noValue'))
  const { mean, low, high } = shareEnds(share, language)
  return {
    text: mean,
    interval:
      share.halfWidth === null || share.halfWidth === 0 ? null : say(language, 'dateRange', { from: low, to: high }),
  }
}
