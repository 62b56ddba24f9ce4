import type { Chance, SettingFacts, SolveResults } from '../../experiments/solve/solve-results.ts'
import { figure, valueAxis } from '../figures/chart-frame.ts'
import type { BarDataset, LineDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { colours } from '../figures/palette.ts'
import { rowAxis, rowLabel } from '../figures/row-axis.ts'
import { formatNumber, formatShare } from '../format.ts'
import { chanceCell } from '../tables/cells.ts'
import { say, type Language } from '../words/say.ts'
import { askedChoice } from './asked-choice.ts'
import { dateOf } from './facts-words.ts'
import { valueWords } from './setting-words.ts'

/** How surely the goal is reached with each value that was tried; null when nothing was, or no chance is asked for. */
export function chancesFigure(results: SolveResults, language: Language): Figure | null {
  const { question, scenario, tried, answer } = results
  const { wanted } = question
  const choice = askedChoice(results)
  if (choice === null || tried.length === 0) return null
  const limit = wanted.goneBy?.probability ?? wanted.share
  if (limit === null) return null
  const rows = tried.flatMap((facts) => {
    const chance = wanted.goneBy === null ? facts.withinTarget : facts.goneBy
    return chance === null ? [] : [{ facts, chance }]
  })
  const date = wanted.goneBy === null ? '' : dateOf(wanted.goneBy.day, scenario, language)
  const isAnswer = ({ facts }: Row) => answer !== null && facts.choices[choice.name] === answer.choices[choice.name]
  return figure({
    name: ['chances', choice.name],
    title: say(language, 'solve.figureTitle', { choice: choice.title }),
    caption:
      wanted.goneBy === null
        ? say(language, 'solve.shareCaption', { choice: choice.title })
        : say(language, 'solve.figureCaption', { choice: choice.title, service: scenario.service, date }),
    footer: footerOf(results, language),
    height: 190 + 44 * rows.length,
    indexAxis: 'y',
    datasets: [
      marks(
        rows,
        (row) => !isAnswer(row),
        { colour: colours.blue, marker: 'circle', key: 'solve.figureMark' },
        language,
      ),
      marks(rows, isAnswer, { colour: colours.vermillion, marker: 'rectRot', key: 'solve.answer' }, language),
      whiskers(rows, isAnswer),
    ],
    scales: {
      x: valueAxis(
        wanted.goneBy === null ? say(language, 'solve.shareAxis') : say(language, 'solve.figureAxis', { date }),
        (value) => formatShare(value, language),
        { max: 1 },
      ),
      y: rowAxis(rows.map(({ facts }) => rowLabel(valueWords(choice, facts.choices[choice.name], language)))) as never,
    },
    annotations: {
      limit: {
        ...{
          type: 'line',
          scaleID: 'x',
          value: limit,
          borderColor: colours.black,
          borderWidth: 1.5,
          borderDash: [6, 4],
        },
        label: {
          ...{
            display: true,
            position: 'start',
            content: say(language, 'solve.figureLimit', { value: formatShare(limit, language) }),
          },
          ...{ color: colours.text, backgroundColor: '#FFFFFFE0', font: { size: 11 }, padding: 3 },
        },
      },
    },
    tooltipTitle: () => '',
  })
}

export function footerOf({ scenario, seed, futures }: SolveResults, language: Language): string {
  return say(language, 'solve.footer', { scenario: scenario.title, seed, futures: formatNumber(futures.all, language) })
}

interface Row {
  readonly facts: SettingFacts
  readonly chance: Chance
}

interface Look {
  readonly colour: string
  readonly marker: 'circle' | 'rectRot'
  readonly key: 'solve.figureMark' | 'solve.answer'
}

function marks(
  rows: readonly Row[],
  isShown: (row: Row) => boolean,
  { colour, marker, key }: Look,
  language: Language,
): LineDataset {
  const shown = rows.flatMap((row, y) => (isShown(row) ? [{ x: row.chance.value, y, row }] : []))
  return {
    label: say(language, key),
    data: shown.map(({ x, y }) => ({ x, y })),
    showLine: false,
    pointStyle: marker,
    pointRadius: marker === 'circle' ? 5 : 7,
    pointBorderColor: colour,
    pointBackgroundColor: colour,
    clip: 8,
    describe: (index) => {
      const { text, interval } = chanceCell(shown[index].row.chance, language)
      return `${text} (${interval})`
    },
    ...(shown.length === 0 ? {} : { swatch: { kind: 'marker', colour, marker } as const }),
  }
}

function whiskers(rows: readonly Row[], isAnswer: (row: Row) => boolean): BarDataset {
  return {
    type: 'bar',
    data: rows.map(({ chance }, y) => ({ x: [chance.low, chance.high], y })) as never,
    backgroundColor: rows.map((row) => (isAnswer(row) ? colours.vermillion : colours.blue)),
    barThickness: 3,
    minBarLength: 1,
    grouped: false,
    order: 9,
  }
}
