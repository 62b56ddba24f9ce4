import { powerOfTen } from '../../statistics/power-of-ten.ts'
import { decimalExponent } from '../../statistics/decimal-exponent.ts'
import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import type { Spell } from '../../experiments/explain/spells.ts'
import type { Story, StoryEvent } from '../../experiments/explain/story.ts'
import { storyEvents } from '../../experiments/explain/story-events.ts'
import { largest } from '../../statistics/extremes.ts'
import { datesFrom } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { countAxis, dateOfDay, figure } from '../figures/chart-frame.ts'
import { dateAxis } from '../figures/date-axis.ts'
import { drawnDays, pointsAt } from '../figures/drawn-days.ts'
import type { FigureDataset, LineDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { normalLine } from '../figures/normal-line.ts'
import { besideLine, lineLabelFont } from '../figures/labels/beside-line.ts'
import { colours, tint } from '../figures/palette.ts'
import { formatNumber } from '../format.ts'
import { shortText } from '../short-text.ts'
import { summedUp } from '../summed-up.ts'
import { say, type Language } from '../words/say.ts'
import { explainFooter } from './which-future.ts'

/** Spells of which begin and end are marked: the longest. */
const MARKED = 7
/** Rows of marks, one above the other, and the height of each in pixels. */
const ROWS = 7
const ROW = 18
/** In characters. */
const LONGEST_MARK = 26
/** Pixels of a character of a mark, and of the width of the chart. */
const CHARACTER = 6.4
const WIDTH = 780
/** What the backlog leaves free for the marks. */
const ROOM = 1.6

/** The backlog of one future, with what happened marked on it. */
export function storyFigure(results: ExplainResults, language: Language): Figure {
  const { startDate, days, plan } = results
  const story = results.story!
  const dates = datesFrom(startDate, days)
  const facts = { replication: story.replication, service: story.service, plan: plan.title }
  return figure({
    name: ['story', plan.name, String(story.replication)],
    title: say(language, 'explain.figure.story', facts),
    caption: [say(language, 'explain.figure.storyCaption', facts), ...summedUp('daysDrawn', days, language)].join(' '),
    footer: explainFooter(results, language),
    datasets: [
      backlogLine(story, language),
      normalLine(story.normalBacklog, days, language),
      ...downColumns(story, days, language),
      ...missingColumns(story, days, language),
    ],
    scales: {
      x: dateAxis({ dates, days }, language, { min: -0.5, max: days - 0.5 }),
      y: countAxis(say(language, 'queueAxis'), (value) => formatNumber(value, language), { max: topOf(story) }),
      // named here, since no column may use it
      share: { type: 'linear', axis: 'y', display: false, min: 0, max: 1 },
    },
    annotations: marks(results, language),
    tooltipTitle: dateOfDay({ dates }, language),
  })
}

function backlogLine({ backlog, service }: Story, language: Language): LineDataset {
  const drawn = drawnDays(backlog.length, backlog)
  const label = say(language, 'explain.figure.backlog', { service })
  return {
    label,
    data: pointsAt(drawn, backlog),
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    order: 1,
    describe: (index) => `${label}: ${formatNumber(backlog[drawn[index]], language)}`,
  }
}

/** A column for each day, the darker the longer a link was down. */
function downColumns({ links }: Story, days: number, language: Language): FigureDataset[] {
  const share = shareOfDays(
    links.flatMap(({ spells }) => spells),
    days,
    1,
  )
  return columns(share, 1, colours.orange, say(language, 'explain.figure.down'))
}

/** A strip along the foot: the darker, the more units are away or failed. */
function missingColumns({ units }: Story, days: number, language: Language): FigureDataset[] {
  const spells = units.map((unit) => unit.spells.filter(({ what }) => what !== 'absent'))
  const share = shareOfDays(spells.flat(), days, spells.filter((each) => each.length > 0).length)
  return columns(share, 0.035, colours.blue, say(language, 'explain.figure.missing'))
}

/** Of each day, the share that spells fill; of so many things together, at most 1. */
function shareOfDays(spells: readonly Spell[], days: number, things: number): Float64Array {
  const share = new Float64Array(days)
  for (const { from, to } of spells) {
    const [first, last] = [Math.floor(from / MINUTES_PER_DAY), Math.ceil(to / MINUTES_PER_DAY)]
    for (let day = Math.max(0, first); day < Math.min(days, last); day++) {
      const within = Math.min(to, (day + 1) * MINUTES_PER_DAY) - Math.max(from, day * MINUTES_PER_DAY)
      share[day] += within / MINUTES_PER_DAY / things
    }
  }
  return share.map((each) => Math.min(1, each))
}

function columns(share: Float64Array, height: number, colour: string, label: string): FigureDataset[] {
  const found = Array.from(share, (each, x) => ({ x, share: each })).filter((day) => day.share > 0.01)
  if (found.length === 0) return []
  return [
    {
      type: 'bar',
      label,
      data: found.map(({ x }) => ({ x, y: height })) as never,
      yAxisID: 'share',
      grouped: false,
      barPercentage: 1,
      categoryPercentage: 1,
      backgroundColor: found.map((day) => tint(colour, 0.15 + 0.5 * day.share)),
      swatch: { kind: 'area', colour: tint(colour, 0.5) },
      order: height === 1 ? 9 : 8,
    },
  ]
}

/** A round number above the backlog, with room for marks. */
function topOf({ backlog, normalBacklog }: Story): number {
  const top = ROOM * Math.max(largest(backlog, 1), normalBacklog)
  const step = powerOfTen(decimalExponent(top)) / 2
  return Math.max(1, Math.ceil(top / step) * step)
}

/** Upright lines with a few words, each in the first row in which there is room; a line alone where there is none. */
function marks(results: ExplainResults, language: Language): Record<string, unknown> {
  const { days } = results
  const { events } = storyEvents(results.story!, days * MINUTES_PER_DAY, MARKED)
  const takenUntil = new Float64Array(ROWS).fill(-Infinity)
  return Object.fromEntries(
    withoutRelapses(events).map((event, i) => {
      const x = xOf(event)
      const content = markOf(event, language)
      const width = ((CHARACTER * content.length + 14) * days) / WIDTH
      const isLeft = x + width > days
      const from = isLeft ? x - width : x
      const row = takenUntil.findIndex((until) => until <= from)
      if (row < 0) return [`event${i}`, line(x, event)]
      takenUntil[row] = from + width
      return [`event${i}`, { ...line(x, event), label: label(x, row, content, isLeft) }]
    }),
  )
}

/** Of many relapses the first is marked. */
function withoutRelapses(events: readonly StoryEvent[]): StoryEvent[] {
  const first = events.find(({ kind }) => kind === 'relapse')
  return events.filter((event) => event.kind !== 'relapse' || event === first)
}

/** A daily value stands at its day; what is known at the end of a day too. */
function xOf({ time, kind }: StoryEvent): number {
  const isEndOfDay = kind === 'gone' || kind === 'first-normal' || kind === 'relapse'
  return time / MINUTES_PER_DAY - (isEndOfDay ? 1 : 0.5)
}

function markOf({ kind, name }: StoryEvent, language: Language): string {
  return shortText(say(language, `explain.mark.${kind}`, { name }).trim(), LONGEST_MARK)
}

function line(x: number, { name }: StoryEvent): object {
  return {
    type: 'line',
    xMin: x,
    xMax: x,
    borderColor: name === '' ? colours.vermillion : colours.blue,
    borderWidth: 1,
    borderDash: name === '' ? [] : [3, 3],
  }
}

function label(x: number, row: number, content: string, isLeft: boolean): object {
  return {
    display: true,
    z: 1,
    content,
    position: 'end',
    xAdjust: besideLine(x, content, isLeft),
    yAdjust: ROW * row,
    color: colours.text,
    backgroundColor: 'rgba(255,255,255,0.85)',
    font: lineLabelFont,
    padding: 2,
  }
}
