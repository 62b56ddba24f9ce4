import { largest } from '../../statistics/extremes.ts'
import type { ApplicationDay, Results, ServiceResults } from '../../experiments/results.ts'
import { promiseFinding } from '../findings/promise-finding.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { formatNumber, formatShare } from '../format.ts'
import { formatTime, unitName } from '../format-time.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { countAxis, dateOfDay, figure, footer } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours } from './palette.ts'
import { drawnApplications, isShort, reliabilityOf } from './promise-groups.ts'
import { shownDays } from './shown-days.ts'
import { targetLine, targetShown } from './target-line.ts'
import { unpromisedMarks } from './unpromised-marks.ts'

const reliabilities = [
  { key: 'p95', share: 0.95, colour: colours.vermillion, dash: [2, 2], width: 2 },
  { key: 'p90', share: 0.9, colour: colours.orange, dash: [8, 3], width: 2 },
  { key: 'p80', share: 0.8, colour: colours.blue, dash: [], width: 2.5 },
  { key: 'p50', share: 0.5, colour: colours.black, dash: [], width: 1.2 },
] as const

/**
 * How long until ready for someone who applies on a day, with 50, 80, 90 and 95 % reliability. Null where all is ready so
 * soon that whole days would tell nothing.
 */
export function waitsFigure(results: Results, options: FigureOptions): Figure | null {
  const { language } = options
  const plan = planOf(results, options.plan)
  const { scenario } = results
  const service = focusOf(results, plan)
  const groups = [{ who: service.name, wait: service.wait }]
  const reliability = reliabilityOf(groups)
  if (isShort(groups, reliability)) return null
  const shown = shownDays(results, [plan], language)
  const days = drawnApplications(service.wait).filter(({ day }) => day < shown.days)
  const target = targetShown(focusFacts(results), scenario.closed, shown.days)
  const top = axisTop([...knownWaits(days), ...target.map(({ y }) => y)])
  const names = { service: service.name, plan: plan.title }
  const neutral = say(language, 'waitsTitle', names)
  const isOne = loneReplication(results) !== null
  return figure({
    name: ['waits', plan.name],
    title: isOne ? neutral : promiseFinding(results, plan, reliability, shown, language),
    ...(isOne ? {} : { subtitle: neutral }),
    caption: [
      sayOf(results, language, 'waitsCaption', names),
      ...whoIsIn(service, days, language),
      ...shown.notes,
      ...summedUp('daysDrawn', scenario.days, language),
    ].join(' '),
    footer: footer(results, plan, language),
    datasets: [
      ...reliabilities.map((each) => quantileLine(days, each, language)),
      ...(target.length === 0 ? [] : [targetLine(target, focusFacts(results), language, 'days')]),
      ...reliabilities.flatMap(({ key, share, colour }) => {
        const who = say(language, 'waitsWithin', { probability: formatShare(share, language) })
        return unpromisedMarks(days, { who, key, share, colour, top, horizon: scenario.days }, language)
      }),
    ],
    scales: {
      x: dateAxis(shown, language, { min: -0.5, max: shown.days - 0.5 }),
      y: countAxis(
        say(language, 'waitsAxis', { unit: unitName('days', language) }),
        (value) => formatNumber(value, language),
        { suggestedMax: top },
      ),
    },
    tooltipTitle: dateOfDay(scenario, language),
  })
}

/** Whether those who waited at the start are in, and that those who left count as never ready. */
function whoIsIn({ wait }: ServiceResults, days: readonly ApplicationDay[], language: Language): string[] {
  return [
    ...(wait.atStart === null ? [] : [say(language, 'waitsWithoutStart')]),
    ...(days.some(({ withdrawn }) => withdrawn > 0) ? [say(language, 'waitsWithLeft')] : []),
  ]
}

/** The waits that the figure has to have room for, in days. */
function knownWaits(days: readonly ApplicationDay[]): number[] {
  return days.flatMap((day) => [day.p50, day.p80, day.p90, day.p95]).filter((value) => value !== null)
}

function axisTop(lengths: readonly number[]): number {
  return Math.max(2, Math.ceil(1.1 * largest(lengths, 0)))
}

function quantileLine(
  days: readonly ApplicationDay[],
  { key, share, colour, dash, width }: (typeof reliabilities)[number],
  language: Language,
): FigureDataset {
  const label = say(language, 'waitsWithin', { probability: formatShare(share, language) })
  return {
    label,
    data: days.map((day) => ({ x: day.day, y: day[key] })) as never,
    stepped: 'middle',
    borderColor: colour,
    borderDash: [...dash],
    borderWidth: width,
    pointRadius: 0,
    swatch: { kind: 'line', colour, dash, width },
    describe: (index) => {
      const value = days[index][key]
      return `${label} ${value === null ? say(language, 'unknown') : formatTime(value, language)}`
    },
  }
}
