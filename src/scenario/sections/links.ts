import { z } from 'zod'
import { mean } from '../../random/distribution.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Duration } from '../compiled/duration.ts'
import type { Link, Outage } from '../compiled/links.ts'
import { readShare } from '../quantities/amount.ts'
import { formatDay } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { phrase } from '../phrases/phrase.ts'
import { tellLogOutside } from '../remarks/outage-log-coverage.ts'
import { readCsvName } from '../text/csv-file-name.ts'
import { field, named, numberField, oneOrMore, orEmpty } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { duration, openEnd, time } from './common-fields.ts'
import { datesField, decimalField, type CsvFile } from './csv-file.ts'
import { readOutageLog } from './outage-log.ts'
import { checkRound } from './rounds.ts'
import { titled, titleField } from './titled.ts'

/**
 * Links: what work depends on but nobody queues for. An outage is dated, or comes again and again at random, or is a
 * line of a log in a CSV file; it stops the work that needs the link, or slows it.
 */

const lasts = openEnd('How long the outage lasts.', 'triangular(10 d, 14 d, 28 d)')
const note = titled({
  description: 'What happened, for the reader.',
  default: 'none',
  example: 'change of provider',
}).optional()

const slowsTo = numberField(readSlowSpeed, {
  description: 'Speed at which work goes on that needs the link, instead of standing still; several multiply.',
  unit: '% of the full speed, below 100 %',
  default: '0 %: a full stop',
  example: '50 %',
}).prefault('0 %')

function readSlowSpeed(written: string): number {
  const share = readShare(written)
  if (share < 1) return share
  throw new Misreading(phrase('nothing-slowed'), { allowed: phrase('slows-to') })
}

const datedOutage = z.strictObject({
  since: time('When it began, or begins.', '7 d ago'),
  delay: openEnd('How much later than "since" it begins.', 'uniform(0 d, 5 d)', { default: 'on time' }).optional(),
  lasts: openEnd('How long the outage lasts.', 'triangular(10 d, 14 d, 28 d)', {
    default: 'as "until" says',
  }).optional(),
  until: time('When it is over, instead of "lasts".', '2018-03-20', { default: 'as "lasts" says' }).optional(),
  'slows-to': slowsTo,
  note,
})

const randomOutage = z.strictObject({
  every: duration(
    'Time from the end of one outage to the beginning of the next; with "lasts" a second or more on average.',
    'exponential(mean 45 d)',
    {},
    phrase('since-instead-of-every'),
  ),
  lasts,
  'slows-to': slowsTo,
  note,
})

const outage = z.union([datedOutage, randomOutage])

const log = field((written) => readCsvName(written, phrase('csv-or-outages')), {
  description: 'A CSV file with columns "from" and "to" (or "lasts"): one outage a line.',
  example: 'outages.csv',
})

const outages = oneOrMore(outage, {
  description: 'Periods in which the link is down or slow: dated (since, lasts or until) or random (every, lasts).',
  example: [{ since: '7 d ago', lasts: 'triangular(10 d, 14 d, 28 d)', note: 'change of provider' }],
})

const link = z.strictObject({
  title: titleField('the link', { en: 'central network', id: 'jaringan pusat' }),
  outages: z
    .union([log, outages])
    .optional()
    .meta({
      description:
        'Periods in which the link is down or slow: dated (since, lasts or until), random (every, lasts), or a CSV file. One that begins as another ends goes on with it.',
      default: 'never down',
      example: [{ since: '7 d ago', lasts: 'triangular(10 d, 14 d, 28 d)', note: 'change of provider' }],
    }),
  dates: datesField.optional(),
  decimal: decimalField.optional(),
})

export const linksSchema = named(orEmpty(link), {
  description: 'What steps need but nobody queues for: the central network, electricity.',
  default: 'none',
  example: { 'central-network': { outages: [{ since: '7 d ago', lasts: '14 d' }] } },
})

type WrittenOutage = z.output<typeof outage>
type DatedOutage = z.output<typeof datedOutage>

export function compileLinks(links: z.output<typeof linksSchema>, context: CompileContext): Link[] {
  return Object.entries(links).map(([name, { outages = [], dates, decimal }]) => ({
    name,
    outages:
      typeof outages === 'string'
        ? loggedOutages({ file: outages, dates, decimal }, ['links', name, 'outages'], context)
        : outages.flatMap((written, i) => compileOutage(written, ['links', name, 'outages', i], context)),
  }))
}

function compileOutage(written: WrittenOutage, path: Path, context: CompileContext): Outage[] {
  const note = written.note?.en ?? ''
  if ('since' in written) return compileDated(written, note, path, context)
  const every = context.duration(written.every, [...path, 'every'])
  const lasts = context.duration(written.lasts, [...path, 'lasts'])
  const round = {
    what: phrase('round-outages'),
    of: phrase('round-outages-of'),
    minutes: mean(every.distribution) + mean(lasts.distribution),
    example: 'exponential(mean 45 d)',
  }
  checkRound(round, [...path, 'every'], context)
  return [{ kind: 'random', every, lasts, slowsTo: written['slows-to'], note }]
}

/** The outages of a log that reach into the horizon. */
function loggedOutages(file: CsvFile, path: Path, context: CompileContext): Outage[] {
  const all = readOutageLog(file, path, context)
  const within = all.filter(({ start, length }) => start < context.days * MINUTES_PER_DAY && start + length > 0)
  if (all.length > 0 && within.length === 0) {
    context.reporter.warn(path, phrase('log-without-effect'))
  }
  const link = String(path[1] ?? '')
  tellLogOutside({ file: file.file, link, all: all.length }, within, path, context)
  context.reporter.note({ kind: 'outage-log', link, file: file.file, all: all.length, within: within.length })
  return within.map(({ start, length }) => ({
    kind: 'dated',
    start,
    delay: null,
    lasts: exactly(length),
    slowsTo: 0,
    note: '',
  }))
}

function exactly(minutes: number): Duration {
  return { distribution: { kind: 'constant', value: minutes }, clock: 'calendar' }
}

function compileDated(written: DatedOutage, note: string, path: Path, context: CompileContext): Outage[] {
  const start = context.timeWithin(written.since, [...path, 'since'], phrase('this-outage'))
  const lasts = lengthOf(written, start, path, context)
  if (!lasts) return []
  if (start < 0 && longestOf(lasts) <= context.lasted(start, lasts.clock)) {
    endedBefore(lasts, start, path, context)
    return []
  }
  const delay = compileDelay(written, start, path, context)
  return [{ kind: 'dated', start, delay, lasts, slowsTo: written['slows-to'], note }]
}

function compileDelay(written: DatedOutage, start: number, path: Path, context: CompileContext): Duration | null {
  if (written.delay === undefined) return null
  const here = [...path, 'delay']
  if (start < 0) {
    context.reporter.complain(here, phrase('begun-has-no-delay'), { allowed: phrase('delay-with-since') })
  }
  if (written.until !== undefined) {
    context.reporter.complain(here, phrase('delayed-has-length'), { suggestion: 'lasts: 14 d' })
  }
  return context.duration(written.delay, here)
}

function lengthOf(written: DatedOutage, start: number, path: Path, context: CompileContext): Duration | null {
  if ((written.lasts === undefined) === (written.until === undefined)) {
    context.reporter.complain(path, phrase('lasts-or-until'), { suggestion: 'lasts: 14 d' })
    return null
  }
  if (written.lasts !== undefined) return context.duration(written.lasts, [...path, 'lasts'])
  if (written.until === undefined) return null
  const end = context.time(written.until, [...path, 'until'])
  if (end <= start) {
    context.reporter.complain([...path, 'until'], phrase('the-outage-ends-first'))
    return null
  }
  return exactly(end - start)
}

/** The longest time that is possible, in minutes. */
function longestOf({ distribution }: Duration): number {
  if (distribution.kind === 'constant') return distribution.value
  if (distribution.kind === 'triangular' || distribution.kind === 'uniform') return distribution.high
  return distribution.kind === 'empirical' ? (distribution.values.at(-1) ?? Infinity) : Infinity
}

/** Certain to be over: worth a word. Uncertain, and yet over in every case: a contradiction. */
function endedBefore(lasts: Duration, start: number, path: Path, context: CompileContext): void {
  const days = Math.round(context.lasted(start, lasts.clock) / MINUTES_PER_DAY)
  const isCalendar = lasts.clock === 'calendar'
  if (lasts.distribution.kind === 'constant') {
    context.reporter.warn(path, phrase('outage-over', { date: formatDay(context.startDay) }))
    return
  }
  const [one, several] = isCalendar
    ? (['one-day', 'n-days'] as const)
    : (['one-working-day', 'n-working-days'] as const)
  const lasted = days === 1 ? phrase(one) : phrase(several, { count: days })
  context.reporter.complain([...path, 'lasts'], phrase('already-lasted', { time: lasted }), {
    allowed: phrase('reaches-beyond', { time: `${days} ${isCalendar ? 'd' : 'wd'}` }),
  })
}
