import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import { causeInWords } from '../cause-words.ts'
import { figure, valueAxis } from '../figures/chart-frame.ts'
import type { BarDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { colours } from '../figures/palette.ts'
import { rowAxis, rowLabel } from '../figures/row-axis.ts'
import { formatDate, formatPercent, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { waitedInHours } from './day-sentences.ts'
import { explainFooter } from './which-future.ts'

const ROW = 46

/** What holds up the pool for which most waits in opening hours; none where nobody waits then. */
export function dayFigures(results: ExplainResults, language: Language): Figure[] {
  const day = results.day!
  const pool = day.pools.reduce((a, b) => (waitedInHours(b) > waitedInHours(a) ? b : a))
  if (waitedInHours(pool) === 0) return []
  const causes = pool.causes.filter(({ shareWithinHours }) => shareWithinHours !== null)
  const shares = causes.map(({ shareWithinHours }) => shareWithinHours!)
  const facts = { pool: pool.name, date: formatDate(day.date, language, 'long') }
  const label = say(language, 'causesWithin')
  return [
    figure({
      name: ['explain-day', pool.name],
      title: say(language, 'explain.figure.day', facts),
      caption: say(language, 'explain.figure.dayCaption', facts),
      footer: explainFooter(results, language),
      width: 760,
      height: 150 + ROW * causes.length,
      indexAxis: 'y',
      datasets: [
        {
          type: 'bar',
          label,
          data: shares.map((x, y) => ({ x, y })) as never,
          backgroundColor: colours.orange,
          barThickness: 22,
          describe: (index) => `${causeInWords(causes[index], language)}: ${formatShare(shares[index], language)}`,
        } satisfies BarDataset,
      ],
      scales: {
        x: valueAxis(label, (value, decimals) => formatPercent(value, language, Math.max(0, decimals - 2)), {
          max: 1,
        }) as never,
        y: rowAxis(causes.map((cause) => rowLabel(causeInWords(cause, language)))) as never,
      },
      tooltipTitle: () => '',
    }),
  ]
}
