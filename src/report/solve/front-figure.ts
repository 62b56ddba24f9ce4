import type { SettingFacts, SolveResults } from '../../experiments/solve/solve-results.ts'
import { largest, smallest } from '../../statistics/extremes.ts'
import { datesFrom } from '../../time/date.ts'
import { figure, valueAxis } from '../figures/chart-frame.ts'
import { dateAxis } from '../figures/date-axis.ts'
import type { LineDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { moneyUnit } from '../figures/money-unit.ts'
import { colours } from '../figures/palette.ts'
import { formatNumber, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { footerOf } from './chances-figure.ts'
import { dayCell } from './facts-words.ts'
import { settingWords } from './setting-words.ts'

/** Office cost against the date with a probability, one circle a setting of the front; null without a front. */
export function frontFigure(results: SolveResults, language: Language): Figure | null {
  const { front, scenario, question, answer } = results
  if (front === null || front.length === 0) return null
  const probability = formatShare(question.probability, language)
  const points = front.map((facts, i) => ({ facts, number: i + 1, x: facts.day.value ?? scenario.days - 1 }))
  const size = moneyUnit(largest(front.map(({ officeCost }) => officeCost.mean)))
  const isAnswer = ({ facts }: Point) => answer !== null && sameChoices(facts, answer)
  const first = smallest(points.map(({ x }) => x))
  const last = largest(points.map(({ x }) => x))
  const room = Math.max(3, Math.ceil((last - first) / 12))
  const costs = points.map(({ facts }) => facts.officeCost.mean / size)
  const [lowest, highest] = [smallest(costs), largest(costs)]
  const radiusOf = radiusBy(front)
  const marks = (looks: Looks, shown: readonly Point[]) =>
    marksOf(results, shown, { ...looks, size, radiusOf }, language)
  return figure({
    name: ['front'],
    title: say(language, 'solve.frontTitle'),
    caption: say(language, 'solve.frontCaption'),
    footer: footerOf(results, language),
    datasets: [
      marks(
        { label: say(language, 'solve.frontMark'), colour: colours.blue, isHollow: false },
        points.filter((point) => !isAnswer(point) && point.facts.day.value !== null),
      ),
      marks(
        { label: say(language, 'solve.answer'), colour: colours.vermillion, isHollow: false },
        points.filter((point) => isAnswer(point) && point.facts.day.value !== null),
      ),
      marks(
        { label: say(language, 'solve.frontLater', { probability }), colour: colours.blue, isHollow: true },
        points.filter(({ facts }) => facts.day.value === null),
      ),
    ],
    scales: {
      x: {
        ...dateAxis(datesOf(results), language, {
          min: Math.max(-0.5, first - room),
          max: Math.min(scenario.days - 0.5, last + room),
        }),
        title: { display: true, text: say(language, 'solve.withProbability', { probability }), color: colours.text },
        afterBuildTicks: withinRange,
      } as never,
      y: valueAxis(
        say(language, size === 1 ? 'officeCost' : 'solve.officeCostMillions', { currency: scenario.currency }),
        (value, decimals) => formatNumber(value, language, decimals),
        // room for the numbers beside the circles; the ends are round numbers
        { min: lowest > highest / 2 ? undefined : 0, grace: '12%' },
      ),
    },
    annotations: Object.fromEntries(
      points.map(({ facts, number, x }) => [
        `number-${number}`,
        {
          ...{ type: 'label', xValue: x, yValue: facts.officeCost.mean / size, content: String(number) },
          ...{
            color: colours.text,
            font: { size: 12, weight: 'bold' },
            xAdjust: 6 + radiusOf(facts),
            yAdjust: -10,
          },
        },
      ]),
    ),
    tooltipTitle: () => '',
  })
}

/** At most about a dozen days, whatever the weekday of the first. */
function withinRange(axis: { min: number; max: number; ticks: { value: number }[] }): void {
  const span = axis.max - axis.min
  const step = [1, 2, 7, 14, 28].find((days) => span / days <= 12) ?? Math.ceil(span / 12)
  const first = Math.ceil(axis.min)
  axis.ticks = Array.from({ length: Math.floor((axis.max - first) / step) + 1 }, (_, i) => ({
    value: first + i * step,
  }))
}

interface Point {
  readonly facts: SettingFacts
  readonly number: number
  readonly x: number
}

interface Looks {
  readonly label: string
  readonly colour: string
  readonly isHollow: boolean
}

function marksOf(
  results: SolveResults,
  points: readonly Point[],
  { label, colour, isHollow, size, radiusOf }: Looks & { readonly size: number; readonly radiusOf: RadiusOf },
  language: Language,
): LineDataset {
  return {
    label,
    data: points.map(({ facts, x }) => ({ x, y: facts.officeCost.mean / size })),
    showLine: false,
    pointStyle: 'circle',
    pointRadius: points.map(({ facts }) => radiusOf(facts)),
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointBackgroundColor: isHollow ? '#FFFFFF' : colour,
    clip: 20,
    describe: (index) => {
      const { facts, number } = points[index]
      const setting = settingWords(facts.choices, results.choices, results.defaults, language)
      return `${say(language, 'solve.frontNumber', { number, setting })}: ${dayCell(facts.day, results.scenario, language).text}`
    },
    ...(points.length === 0 ? {} : { swatch: { kind: 'marker', colour, marker: 'circle', hollow: isHollow } as const }),
  }
}

/** In pixels: the area grows with the waiting, from the least to the most of the front. */
function radiusBy(front: readonly SettingFacts[]): RadiusOf {
  const all = front.map((facts) => facts.waitingDays.mean)
  const [least, most] = [smallest(all), largest(all)]
  return ({ waitingDays }) => (most === least ? 7 : Math.sqrt(25 + (200 * (waitingDays.mean - least)) / (most - least)))
}

type RadiusOf = (facts: SettingFacts) => number

function sameChoices(one: SettingFacts, other: SettingFacts): boolean {
  return Object.entries(one.choices).every(([name, value]) => other.choices[name] === value)
}

function datesOf({ scenario: { startDate, days } }: SolveResults) {
  return { days, dates: datesFrom(startDate, days) }
}
