import type { PlanResults, Results } from '../../experiments/results.ts'
import { largest } from '../../statistics/extremes.ts'
import { costDateFinding, moneyInWords } from '../findings/cost-date-finding.ts'
import { formatDate, formatDay, formatNumber } from '../format.ts'
import { decisionOf, planHeading } from '../plan-heading.ts'
import { shortText } from '../short-text.ts'
import { summedUp } from '../summed-up.ts'
import { say, type Language } from '../words/say.ts'
import { figure, footer, valueAxis } from './chart-frame.ts'
import { type CostKind, costKinds, kindStyles } from './cost-kinds.ts'
import { dateAxis } from './date-axis.ts'
import type { BarDataset, LineDataset } from './figure-dataset.ts'
import { type Figure, type FigureOptions, focusOf, planOf } from './figure.ts'
import { hatchedBars } from './hatching.ts'
import { moneyUnit } from './money-unit.ts'
import { colours } from './palette.ts'
import { plansDrawn } from './plans-drawn.ts'
import { rowAxis } from './row-axis.ts'
import { shownDays } from './shown-days.ts'
import { wrapText } from './wrap-text.ts'

/**
 * A row for each plan, the earliest first: to the left the date by which its backlog is gone in 8 of 10 futures, to the
 * right what the office pays, by kind. Plans that another one beats are told apart. Null where no plan costs anything.
 */
export function costDateFigure(results: Results, { language }: FigureOptions): Figure | null {
  const plans = byDate(results)
  const kinds = costKinds(plans)
  if (kinds.length === 0) return null
  const { scenario } = results
  const shown = shownDays(results, plans, language)
  const most = largest(plans.map(({ cost }) => cost.office.mean))
  const size = moneyUnit(most)
  const labels = plans.map((plan) => rowOf(results, plan, language))
  const lines = largest(labels.map(({ length }) => length))
  return figure({
    name: ['cost-date'],
    title: costDateFinding(results, language),
    subtitle: say(language, 'costDateSubtitle'),
    caption: [
      say(language, 'costDateCaption', { service: scenario.focus }),
      ...(labels.some((label) => label.isBeaten) ? [say(language, 'costDateBeatenCaption')] : []),
      ...summedUp('plansDrawn', results.plans.length, language),
    ].join(' '),
    footer: footer(results, results.plans.length === 1 ? plans[0] : null, language),
    height: 210 + (14 + 15 * Math.max(2, lines)) * plans.length,
    indexAxis: 'y',
    datasets: [
      ...[false, true].map((isBeaten) => dates(results, plans, labels, isBeaten, language)),
      ...kinds.map((kind) => bars(plans, kind, size, language)),
      totals(results, plans, size, language),
    ],
    scales: {
      x: {
        ...dateAxis(shown, language, { min: -0.5, max: shown.days - 0.5 + shown.days / 4 }),
        title: { display: true, text: say(language, 'costDateAxis'), color: colours.text },
        stack: 'panels',
        stackWeight: 5,
      } as never,
      money: valueAxis(
        say(language, size === 1 ? 'costDateMoney' : 'costDateMoneyMillions', { currency: scenario.currency }),
        (value, decimals) => formatNumber(value, language, decimals),
        {
          position: 'bottom',
          stacked: true,
          stack: 'panels',
          stackWeight: 6,
          ticks: { maxRotation: 0, autoSkipPadding: 8 },
          suggestedMax: (ROOM_FOR_SUMS * most) / size,
        },
      ),
      y: {
        ...rowAxis(
          labels.map(({ rows }) => [...rows]),
          labels.map(({ parts }) => parts),
        ),
        stacked: true,
      } as never,
    },
    // dates, sums and names beside each other
    leastWidth: 480,
    plugins: [hatchedBars],
    tooltipTitle: () => '',
  })
}

/** Those gone earlier first; of equal dates the cheaper. Last come those whose date is later than the run shows, or open. */
function byDate(results: Results): PlanResults[] {
  const day = (plan: PlanResults) => focusOf(results, plan).clearing.gone.p80.value ?? results.scenario.days
  return [...plansDrawn(results)].sort((a, b) => day(a) - day(b) || a.cost.office.mean - b.cost.office.mean)
}

interface Row {
  readonly rows: readonly string[]
  readonly parts: readonly string[]
  readonly length: number
  readonly isBeaten: boolean
}

/** Of the longest bar, so that its sum stands behind it also in a narrow figure. */
const ROOM_FOR_SUMS = 2
/** In characters: of a plan and of what stands for a date. */
const [LABEL, DATE] = [30, 22]

function rowOf(results: Results, plan: PlanResults, language: Language): Row {
  const by = decisionOf(results, plan.name)?.dominatedBy ?? null
  const beaten =
    by === null ? [] : [say(language, 'costDateBeaten', { plan: shortText(planOf(results, by).title, 2 * LABEL) })]
  const parts = [shortText(planHeading(results, plan, language), 3 * LABEL), ...beaten]
  const rows = parts.flatMap((part) => wrapText(part, LABEL))
  return { rows, parts, length: rows.length, isBeaten: by !== null }
}

/** The dates, hollow where another plan is better. */
function dates(
  results: Results,
  plans: readonly PlanResults[],
  labels: readonly Row[],
  isBeaten: boolean,
  language: Language,
): LineDataset {
  const rows = plans.flatMap((plan, y) => (labels[y].isBeaten === isBeaten ? [{ plan, y }] : []))
  const points = rows.map(({ plan, y }) => ({ y, ...dateOf(results, plan, language) }))
  return {
    label: say(language, isBeaten ? 'costDateBeatenMark' : 'costDateMark'),
    data: points.map(({ x, y }) => ({ x, y })),
    showLine: false,
    pointStyle: isBeaten ? 'circle' : 'rectRot',
    pointRadius: points.map(({ isKnown }) => (isKnown ? 6 : 0)),
    pointBorderColor: colours.black,
    pointBorderWidth: 2,
    pointBackgroundColor: isBeaten ? '#FFFFFF' : colours.black,
    pointLabels: points.map(({ text }, at) => ({ at, text: wrapText(text, DATE).join('\n'), colour: colours.text })),
    ...(points.every(({ isKnown }) => !isKnown)
      ? {}
      : {
          swatch: {
            kind: 'marker',
            colour: colours.black,
            marker: isBeaten ? 'circle' : 'rectRot',
            hollow: isBeaten,
          } as const,
        }),
    describe: (index) => `${rows[index].plan.title}: ${points[index].text}`,
  }
}

function dateOf(results: Results, plan: PlanResults, language: Language) {
  const { scenario } = results
  const { gone, firstWorkingDay, staysNormal } = focusOf(results, plan).clearing
  const { value, missing } = gone.p80
  if (staysNormal || value === firstWorkingDay) {
    return { x: firstWorkingDay, text: say(language, 'fromFirstDay'), isKnown: true }
  }
  if (value !== null) return { x: value, text: formatDate(scenario.dates[value], language, 'short'), isKnown: true }
  const text = missing === 'unknown' ? say(language, 'cannotBeJudged') : formatDay(null, scenario, language)
  return { x: 0, text: gone.withinHorizon.atMost === 0 ? say(language, 'costDateNever') : text, isKnown: false }
}

/** What the office pays for one kind, a bar a plan. */
function bars(plans: readonly PlanResults[], kind: CostKind, size: number, language: Language): BarDataset {
  const style = kindStyles[kind]
  return {
    type: 'bar',
    label: say(language, `cost.${kind}`),
    data: plans.map(({ cost }, y) => ({ x: cost[kind].mean / size, y })) as never,
    xAxisID: 'money',
    backgroundColor: style.fill,
    borderColor: '#FFFFFF',
    borderWidth: { left: 0, right: 1 },
    barThickness: 18,
    stack: 'office',
    style,
    swatch: { kind: 'area', colour: style.fill },
    describe: (index) => `${say(language, `cost.${kind}`)}: ${formatNumber(plans[index].cost[kind].mean, language)}`,
  } as BarDataset
}

/** The sums, written at the ends of the bars. */
function totals({ scenario }: Results, plans: readonly PlanResults[], size: number, language: Language): LineDataset {
  return {
    data: plans.map(({ cost }, y) => ({ x: cost.office.mean / size, y })),
    xAxisID: 'money',
    stack: 'sums',
    showLine: false,
    pointRadius: 0,
    pointHitRadius: 0,
    pointLabels: plans.map(({ cost }, at) => ({
      at,
      text: moneyInWords(cost.office.mean, scenario.currency, language),
      colour: colours.text,
    })),
  } as LineDataset
}
