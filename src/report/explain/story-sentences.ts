import { largest, smallest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import type { Story, StoryEvent } from '../../experiments/explain/story.ts'
import { type Repeated, repeatedSpells } from '../../experiments/explain/repeated-spells.ts'
import { storyEvents } from '../../experiments/explain/story-events.ts'
import { dateAfter } from '../../time/date.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../time/minutes.ts'
import { formatDate, formatNumber } from '../format.ts'
import { withUnit } from '../format-time.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { lengthInWords, momentInWords } from './moment-in-words.ts'

/** Spells of links, units, supplies and triggers in a story: the longest. */
const MOST_SPELLS = 10

/** What becomes of the backlog in the end. */
export function storyHeadline(results: ExplainResults, language: Language): string {
  const { replication, service, gone, goneDay, backlog } = results.story!
  const last = formatNumber(backlog.at(-1)!, language)
  const end = endDate(results, language)
  const facts = { replication, service }
  if (goneDay !== null) {
    const date = formatDate(dateAfter(results.startDate, goneDay), language, 'long')
    return say(language, 'explain.story.gone', { ...facts, date })
  }
  return say(language, gone === 'no' ? 'explain.story.notGone' : 'explain.story.unknown', { ...facts, last, end })
}

/** The story in dated sentences. */
export function storySentences(results: ExplainResults, language: Language): string[] {
  const { startDate, days } = results
  const story = results.story!
  const horizon = days * MINUTES_PER_DAY
  const { repeated, rest } = repeatedSpells(story, horizon)
  const { events, untold } = storyEvents(rest, horizon, MOST_SPELLS)
  const still = stillAtEnd(story, horizon)
  const dated = [
    ...repeated.map((each) => ({
      time: each.spells[0].from,
      sentence: repeatedSentence(each, startDate, language),
    })),
    ...groupedByDay(events).map((group) => ({
      time: group[0].time,
      sentence: eventSentence(group, story, startDate, language),
    })),
  ]
  return [
    ...drawnSentence(story, language),
    startSentence(results, language),
    ...dated.toSorted((a, b) => a.time - b.time).map(({ sentence }) => sentence),
    ...(still.length === 0
      ? []
      : [say(language, 'explain.story.still', { end: endDate(results, language), names: joinAnd(still, language) })]),
    say(language, 'explain.story.sum', {
      service: story.service,
      waitingDays: formatNumber(Math.round(story.waitingDays), language),
      completed: formatNumber(story.completed, language),
      left: formatNumber(story.backlog.at(-1)!, language),
    }),
    ...(untold > 0 ? [say(language, 'explain.story.untold', { count: formatNumber(untold, language) })] : []),
  ]
}

function endDate({ startDate, days }: ExplainResults, language: Language): string {
  return formatDate(dateAfter(startDate, days - 1), language)
}

/** What nobody knows, as it was drawn for this future. */
function drawnSentence({ unknowns }: Story, language: Language): string[] {
  if (unknowns.length === 0) return []
  const drawn = unknowns.map(({ name, value, unit }) => {
    const decimals = Math.abs(value) >= 100 ? 0 : 1
    return `${name} ${formatNumber(value, language, decimals)} ${unit}`.trim()
  })
  return [say(language, 'explain.story.drawn', { drawn: drawn.join(', ') })]
}

/** What waits at the start, and what is down, away or short then. */
function startSentence({ story, startDate }: ExplainResults, language: Language): string {
  const { waitingAtStart, service, links, units, supplies } = story!
  const atStart = [...links, ...units, ...supplies].flatMap(({ name, spells }) =>
    spells.some(({ from, what }) => from <= 0 && what !== 'absent') ? [name] : [],
  )
  const facts = {
    date: formatDate(startDate, language, 'long'),
    service,
    waiting: formatNumber(waitingAtStart, language),
  }
  if (atStart.length === 0) return say(language, 'explain.story.start', facts)
  return say(language, 'explain.story.startWithout', { ...facts, names: joinAnd(atStart, language) })
}

function stillAtEnd({ links, units, supplies }: Story, horizon: number): string[] {
  return [...links, ...units, ...supplies].flatMap(({ name, spells }) =>
    spells.some(({ to, what }) => to >= horizon && what !== 'absent') ? [name] : [],
  )
}

/** Neighbours of one kind on one day are one sentence. */
export function groupedByDay(events: readonly StoryEvent[]): StoryEvent[][] {
  const groups: StoryEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)?.at(-1)
    if (last?.kind === event.kind && event.name !== '' && dayOf(last) === dayOf(event)) groups.at(-1)!.push(event)
    else groups.push([event])
  }
  return groups
}

/** The end of a day is still that day. */
function dayOf({ time }: StoryEvent): number {
  return Math.ceil(time / MINUTES_PER_DAY) - 1
}

function eventSentence(group: readonly StoryEvent[], story: Story, startDate: string, language: Language): string {
  const [first] = group
  const isMoment = group.length === 1 && (first.name !== '' || first.kind === 'peak')
  const time = isMoment
    ? momentInWords(startDate, first.time, language)
    : formatDate(dateAfter(startDate, dayOf(first)), language)
  return say(language, 'explain.event', { time, what: whatHappens(group, story, language) })
}

/** What comes again and again, in one sentence. */
function repeatedSentence({ name, begins, spells }: Repeated, startDate: string, language: Language): string {
  const date = (minutes: number) => formatDate(dateAfter(startDate, Math.floor(minutes / MINUTES_PER_DAY)), language)
  const lengths = spells.map(({ from, to }) => to - from)
  const [least, most] = [smallest(lengths), largest(lengths)].map((length) => lengthInWords(length, language))
  const facts = {
    from: date(spells[0].from),
    to: date(spells.at(-1)!.from),
    what: say(language, `explain.event.${begins}`, { names: name }),
    count: formatNumber(spells.length, language),
    sum: sumInWords(lengths, language),
  }
  return least === most
    ? say(language, 'explain.story.repeated', { ...facts, length: least })
    : say(language, 'explain.story.repeatedBetween', { ...facts, least, most })
}

/** In hours where each is short: a sum of 2.1 days would be read as working days. */
function sumInWords(lengths: readonly number[], language: Language): string {
  const sum = total(lengths)
  if (sum < MINUTES_PER_DAY || largest(lengths) >= MINUTES_PER_DAY) return lengthInWords(sum, language)
  return withUnit(formatNumber(Math.round(sum / MINUTES_PER_HOUR), language), 'hours', language)
}

/** What sentences about events say of their future. */
export type StoryFacts = Pick<Story, 'service' | 'peak' | 'normalBacklog'>

/** What a group of events of one kind is, without its time. */
export function whatHappens(group: readonly StoryEvent[], story: StoryFacts, language: Language): string {
  const [{ kind }] = group
  const backlog = formatNumber(story.peak.backlog, language)
  const normal = formatNumber(story.normalBacklog, language)
  switch (kind) {
    case 'peak':
      return say(language, 'explain.event.peak', { backlog, service: story.service })
    case 'first-normal':
    case 'gone':
    case 'relapse':
      return say(language, `explain.event.${kind}`, { normal, service: story.service })
    default: {
      const names = joinAnd(
        group.map(({ name }) => name),
        language,
      )
      const what = say(language, `explain.event.${kind}`, { names })
      const [{ length, time }] = group
      // what was so at the start has been so for longer than the run shows
      const isKnown = ends.has(kind) && group.length === 1 && length < time
      return isKnown ? say(language, 'explain.event.after', { what, length: lengthInWords(length, language) }) : what
    }
  }
}

const ends: ReadonlySet<StoryEvent['kind']> = new Set([
  'link-up',
  'unit-back',
  'unit-repaired',
  'supply-enough',
  'trigger-ends',
])
