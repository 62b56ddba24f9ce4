import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Duration, Link, Outage } from '../office.ts'
import { DAY, formatDay } from '../quantities/day.ts'
import { named, oneOrMore, orEmpty, text } from '../syntax/field.ts'
import type { Path } from '../syntax/source.ts'
import { duration, time } from './common-fields.ts'

/** Links: what work depends on but nobody queues for. An outage is dated, or comes again and again at random. */

const lasts = duration('How long the outage lasts.', 'triangular(10 d, 14 d, 28 d)')
const note = text({
  description: 'What happened, for the reader.',
  default: '',
  example: 'change of provider',
}).prefault('-')

const datedOutage = z.strictObject({
  since: time('When it began, or begins.', '7 d ago'),
  lasts: lasts.optional(),
  until: time('When it is over, instead of "lasts".', '2018-03-20').optional(),
  note,
})

const randomOutage = z.strictObject({
  every: duration('Time from the end of one outage to the beginning of the next.', 'exponential(mean 45 d)'),
  lasts,
  note,
})

const outage = z.union([datedOutage, randomOutage])

const link = z.strictObject({
  outages: oneOrMore(outage, {
    description: 'Periods in which the link is down: dated (since, lasts or until) or random (every, lasts).',
    default: 'never down',
    example: [{ since: '7 d ago', lasts: 'triangular(10 d, 14 d, 28 d)', note: 'change of provider' }],
  }).optional(),
})

export const linksSchema = named(orEmpty(link), {
  description: 'What steps need but nobody queues for: the central network, electricity.',
  example: { 'central-network': { outages: [{ since: '7 d ago', lasts: '14 d' }] } },
})

type WrittenOutage = z.output<typeof outage>
type DatedOutage = z.output<typeof datedOutage>

export function compileLinks(links: z.output<typeof linksSchema>, context: CompileContext): Link[] {
  return Object.entries(links).map(([name, { outages = [] }]) => ({
    name,
    outages: outages.flatMap((written, i) => compileOutage(written, ['links', name, 'outages', i], context)),
  }))
}

function compileOutage(written: WrittenOutage, path: Path, context: CompileContext): Outage[] {
  const note = written.note === '-' ? '' : written.note
  if ('since' in written) return compileDated(written, note, path, context)
  const every = context.duration(written.every, [...path, 'every'])
  return [{ kind: 'random', every, lasts: context.duration(written.lasts, [...path, 'lasts']), note }]
}

function compileDated(written: DatedOutage, note: string, path: Path, context: CompileContext): Outage[] {
  const start = context.timeWithin(written.since, [...path, 'since'], 'this outage')
  const lasts = lengthOf(written, start, path, context)
  if (!lasts) return []
  const longest = longestOf(lasts)
  if (start < 0 && lasts.clock === 'calendar' && longest <= -start) {
    endedBefore(lasts, start, path, context)
    return []
  }
  return [{ kind: 'dated', start, lasts, note }]
}

function lengthOf(written: DatedOutage, start: number, path: Path, context: CompileContext): Duration | null {
  if ((written.lasts === undefined) === (written.until === undefined)) {
    context.reporter.complain(path, 'a dated outage has either "lasts" or "until"', { suggestion: 'lasts: 14 d' })
    return null
  }
  if (written.lasts !== undefined) return context.duration(written.lasts, [...path, 'lasts'])
  if (written.until === undefined) return null
  const end = context.time(written.until, [...path, 'until'])
  if (end <= start) {
    context.reporter.complain([...path, 'until'], 'the outage ends before it begins')
    return null
  }
  return { distribution: { kind: 'constant', value: end - start }, clock: 'calendar' }
}

/** The longest time that is possible, in minutes. */
function longestOf({ distribution }: Duration): number {
  if (distribution.kind === 'constant') return distribution.value
  if (distribution.kind === 'triangular' || distribution.kind === 'uniform') return distribution.high
  return distribution.kind === 'empirical' ? (distribution.values.at(-1) ?? Infinity) : Infinity
}

/** Certain to be over: worth a word. Uncertain, and yet over in every case: a contradiction. */
function endedBefore(lasts: Duration, start: number, path: Path, context: CompileContext): void {
  const days = Math.round(-start / DAY)
  if (lasts.distribution.kind === 'constant') {
    context.reporter.warn(path, `this outage is over before ${formatDay(context.startDay)} and has no effect`)
    return
  }
  context.reporter.complain([...path, 'lasts'], `it has already lasted ${days} days, longer than is possible here`, {
    allowed: `a distribution that reaches beyond ${days} d`,
  })
}
