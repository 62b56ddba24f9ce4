import { largest } from '../../statistics/extremes.ts'
import type { AskFindings, CriterionFindings } from '../../experiments/asking/ask-findings.ts'
import { formatNumber, formatShare } from '../format.ts'
import { figure, valueAxis } from '../figures/chart-frame.ts'
import type { BarDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { moneyUnit } from '../figures/money-unit.ts'
import { colours, tint } from '../figures/palette.ts'
import { rowAxis, rowLabel } from '../figures/row-axis.ts'
import { say, type Language } from '../words/say.ts'
import { gainText } from './gain-in-words.ts'

/** A bar for what it is worth to know each unknown, with its interval, and one for all of them together. */
export function askFigure(
  findings: AskFindings,
  { criterion, each, together }: CriterionFindings,
  seed: number,
  language: Language,
): Figure {
  const rows = [
    ...each.map(({ gain }, u) => ({ name: findings.unknowns[u].name, gain, isAll: false })),
    ...(each.length > 1 ? [{ name: say(language, 'unknownsTogether'), gain: together, isAll: true }] : []),
  ]
  const isMillions = criterion === 'money' && moneyUnit(largest(rows.map(({ gain }) => gain.high))) > 1
  const factor = isMillions ? 1e-6 : criterion === 'goal' ? 100 : 1
  const { currency, replications, title, plans } = findings
  const axis = say(language, isMillions ? 'askAxis.moneyMillions' : `askAxis.${criterion}`, { currency })
  const labels = rows.map(({ name, gain }) => {
    const { value, low, high } = gainText(gain, criterion, language)
    return [...rowLabel(name), say(language, 'withEnds', { value, low, high })]
  })
  return figure({
    name: ['ask'],
    title: say(language, 'askTable'),
    caption: say(language, 'askFigureCaption', {
      by: say(language, `askBy.${criterion}`),
      confidence: formatShare(findings.confidence, language),
    }),
    footer: say(language, 'askFooter', { scenario: title, plans: plans.length, replications, seed }),
    height: 190 + 62 * rows.length,
    indexAxis: 'y',
    datasets: [
      {
        ...whiskers(rows.map(({ gain }) => [gain.low * factor, gain.high * factor])),
        label: say(language, 'askFigureWhiskers'),
        swatch: { kind: 'area', colour: colours.black },
      },
      {
        ...bars(rows.map(({ gain }) => gain.value * factor)),
        label: say(language, 'askFigureBars'),
        backgroundColor: rows.map(({ isAll }) => (isAll ? tint(colours.blue, 0.35) : colours.skyBlue)) as never,
        swatch: { kind: 'area', colour: colours.skyBlue },
      },
    ],
    scales: {
      x: valueAxis(axis, (value, decimals) => formatNumber(value, language, decimals), { grace: '6%' }),
      y: rowAxis(labels) as never,
    },
    tooltipTitle: () => '',
  })
}

function bars(values: readonly number[]): BarDataset {
  return {
    type: 'bar',
    data: values.map((x, y) => ({ x: [0, x], y })) as never,
    backgroundColor: colours.skyBlue,
    barThickness: 22,
    grouped: false,
    order: 9,
  }
}

function whiskers(ends: readonly (readonly number[])[]): BarDataset {
  return {
    type: 'bar',
    data: ends.map((x, y) => ({ x, y })) as never,
    backgroundColor: colours.black,
    barThickness: 3,
    minBarLength: 1,
    grouped: false,
    order: 1,
  }
}
