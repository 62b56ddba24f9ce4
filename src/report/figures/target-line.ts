import type { ServiceFacts } from '../../experiments/results.ts'
import { formatTime, perDay, type TimeUnit } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'
import { drawnDays } from './drawn-days.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { colours } from './palette.ts'

/** A place in a figure of waits: day of application and length in days. */
export interface WaitPoint {
  readonly x: number
  readonly y: number
}

/**
 * Calendar days that the target leaves to someone who applies on a day: the same for all days, or, for a target in
 * working days, those until so many open days have come after the day of application, as far as the horizon shows them.
 */
export function targetByDay({ targetDays, targetClock }: ServiceFacts, closed: readonly boolean[]): WaitPoint[] {
  if (targetDays === null) return []
  if (targetClock === 'calendar') {
    return [
      { x: -0.5, y: targetDays },
      { x: closed.length - 0.5, y: targetDays },
    ]
  }
  const open = closed.flatMap((isClosed, day) => (isClosed ? [] : [day]))
  const points = open.flatMap((day, place) => {
    const last = open[place + Math.ceil(targetDays)]
    return last === undefined ? [] : [{ x: day, y: last - day }]
  })
  const lengths = points.map(({ y }) => y)
  return drawnDays(points.length, lengths).map((index) => points[index])
}

/** The target on the first days, those that are drawn. */
export function targetShown(facts: ServiceFacts, closed: readonly boolean[], days: number): WaitPoint[] {
  if (facts.targetClock === 'calendar') return targetByDay(facts, closed.slice(0, days))
  // working days behind those that are drawn count for these
  return targetByDay(facts, closed).filter(({ x }) => x < days)
}

/** The target as a line. */
export function targetLine(
  target: readonly WaitPoint[],
  { targetDays, targetClock }: ServiceFacts,
  language: Language,
  unit: TimeUnit,
): FigureDataset {
  return {
    label: say(language, 'waitsTarget', { time: formatTime(targetDays ?? 0, language, targetClock) }),
    data: target.map(({ x, y }) => ({ x, y: y * perDay[unit] })),
    borderColor: colours.green,
    borderDash: [6, 4],
    borderWidth: 1.5,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.green, dash: [6, 4], width: 1.5 },
  }
}
