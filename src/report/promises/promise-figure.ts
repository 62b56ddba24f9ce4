import type { PromiseGroup, PromiseResults, PromiseWeek } from '../../experiments/promises/promise-results.ts'
import { datesFrom } from '../../time/date.ts'
import { dateOfDay, figure } from '../figures/chart-frame.ts'
import { dateAxis } from '../figures/date-axis.ts'
import type { FigureDataset, LineDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { colours } from '../figures/palette.ts'
import { formatDate, formatNumber, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { TOLD, whoOf } from './promise-groups.ts'

/** The surest first, so that lines that fall together show the one that is asked for most. */
const styles = [
  { place: 2, colour: colours.vermillion, dash: [2, 2], width: 2 },
  { place: 1, colour: colours.orange, dash: [8, 3], width: 2.5 },
  { place: 0, colour: colours.blue, dash: [], width: 2 },
] as const

interface Point {
  readonly x: number
  readonly y: number
}

/** By week of application, the date on which to come back. */
export function promiseFigure(results: PromiseResults, group: PromiseGroup, language: Language): Figure {
  const { plan, replications, startDate, days } = results
  const who = whoOf(group, language)
  const top = topOf(group, days)
  const axis = datesFrom(startDate, Math.max(top + 1, days))
  const names = { who, plan: plan.title }
  const applied = { from: formatDate(axis[0], language), to: formatDate(axis[days - 1], language) }
  return figure({
    name: ['promises', group.service, ...(group.class === null ? [] : [group.class])],
    title: say(language, 'promise.figureTitle', names),
    caption: say(language, 'promise.figureCaption', { who, confidence: formatShare(results.confidence, language) }),
    footer: footerOf(results, replications, language),
    datasets: [
      ...styles.map((style) => promiseLine(results, group, style, language)),
      ...bandOf(results, group, language),
      sameDayLine(days, language),
      ...beyondMarks(group, top, language),
    ],
    scales: {
      x: {
        ...dateAxis({ dates: axis.slice(0, days), days }, language, { min: -0.5, max: days - 0.5 }),
        title: { display: true, text: say(language, 'promise.figureApplied', applied), color: colours.text },
      },
      y: {
        ...dateAxis({ dates: axis, days: axis.length }, language, { min: 0, max: top }),
        title: { display: true, text: say(language, 'promise.figureAxis'), color: colours.text },
      },
    } as never,
    tooltipTitle: dateOfDay({ dates: axis }, language),
  })
}

function footerOf({ title, plan }: PromiseResults, replications: number, language: Language): string {
  return `${title} · ${plan.title} · ${say(language, 'promise.footer', { replications: formatNumber(replications, language) })}`
}

/** Room for the latest date, and for the marks of weeks without one. */
function topOf({ weeks }: PromiseGroup, days: number): number {
  const all = weeks.flatMap(({ promises }) => promises)
  const latest = all.reduce((most, { day }) => Math.max(most, day ?? 0), 0)
  const isBeyond = all.some(({ kind }) => isUnknown(kind))
  return Math.max(isBeyond ? days : 0, latest) + (isBeyond ? 6 : 2)
}

function isUnknown(kind: string): boolean {
  return kind === 'later' || kind === 'unsure' || kind === 'never'
}

/** A level piece over each week, and a gap after it where nobody applies in the next; the day itself where it is ready at once. */
function piecesOf(weeks: readonly PromiseWeek[], dayOf: (week: PromiseWeek) => number | null, place: number): Piece[] {
  return weeks.flatMap((week, w): Piece[] => {
    const { from, to } = week
    const y = dayOf(week) ?? Number.NaN
    const isSameDay = week.promises[place].kind === 'same-day'
    const points = isSameDay
      ? [
          { x: from, y: from },
          { x: to, y: to },
        ]
      : [
          { x: from - 0.5, y },
          { x: to + 0.5, y },
        ]
    const isGap = (weeks.at(w + 1)?.from ?? to + 1) > to + 1
    return [...points, ...(isGap ? [{ x: to + 0.5, y: Number.NaN }] : [])].map((point) => ({ ...point, week }))
  })
}

/** A point, and the week that it is of. */
interface Piece extends Point {
  readonly week: PromiseWeek
}

function promiseLine(
  { reliabilities }: PromiseResults,
  { weeks }: PromiseGroup,
  { place, colour, dash, width }: (typeof styles)[number],
  language: Language,
): LineDataset {
  const label = say(language, 'promise.figureLine', { share: formatShare(reliabilities[place], language) })
  const pieces = piecesOf(weeks, ({ promises }) => promises[place].day, place)
  return {
    label,
    data: pieces.map(({ x, y }) => ({ x, y })),
    borderColor: colour,
    borderDash: [...dash],
    borderWidth: width,
    pointRadius: 0,
    swatch: { kind: 'line', colour, dash, width },
    describe: (index) => {
      const { date, kind } = pieces[index].week.promises[place]
      if (kind === 'same-day') return `${label}: ${say(language, 'promise.sameDay')}`
      return date === null ? null : `${label}: ${formatDate(date, language, 'long')}`
    },
  }
}

function bandOf({ reliabilities }: PromiseResults, { weeks }: PromiseGroup, language: Language): FigureDataset[] {
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, order: 8 }
  const side = (end: 'day' | 'low') => {
    const dayOf = ({ promises }: PromiseWeek) => {
      const { kind, day, low } = promises[TOLD]
      return kind === 'date' ? (end === 'low' ? (low ?? day) : day) : null
    }
    return piecesOf(weeks, dayOf, TOLD).map(({ x, y }) => ({ x, y }))
  }
  const share = formatShare(reliabilities[TOLD], language)
  return [
    {
      ...edge,
      label: say(language, 'promise.figureBand', { share }),
      data: side('day'),
      backgroundColor: colours.band,
      fill: '+1',
      swatch: { kind: 'area', colour: colours.band },
    },
    { ...edge, data: side('low') },
  ]
}

function sameDayLine(days: number, language: Language): LineDataset {
  return {
    label: say(language, 'promise.figureSame'),
    data: [
      { x: -0.5, y: -0.5 },
      { x: days - 0.5, y: days - 0.5 },
    ],
    borderColor: colours.closed,
    borderWidth: 1,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.closed, width: 1 },
    order: 9,
  }
}

function beyondMarks({ weeks }: PromiseGroup, top: number, language: Language): LineDataset[] {
  const marked = styles.flatMap(({ place, colour }) =>
    weeks
      .filter(({ promises }) => isUnknown(promises[place].kind))
      .map(({ from, to }) => ({ x: (from + to) / 2, y: top - 3, colour, place })),
  )
  if (marked.length === 0) return []
  return [
    {
      label: say(language, 'promise.figureBeyond'),
      data: marked.map(({ x, y, place }) => ({ x: x + (place - 1) * 1.5, y })),
      showLine: false,
      pointStyle: 'triangle',
      pointRadius: 4,
      pointBackgroundColor: marked.map(({ colour }) => colour),
      pointBorderColor: marked.map(({ colour }) => colour),
      swatch: { kind: 'marker', colour: colours.orange, marker: 'triangle' },
    },
  ]
}
