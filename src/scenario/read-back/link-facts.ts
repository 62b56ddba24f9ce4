import { dateTimeAfter } from '../../time/date-time.ts'
import { WorkingDayClock } from '../../time/working-day-clock.ts'
import type { Outage } from '../compiled/links.ts'
import type { Office } from '../compiled/office.ts'
import type { FileFact } from './file-fact.ts'
import { restOf, spanOf, type SpanFacts } from './spans.ts'

export interface LinkFacts {
  readonly link: string
  readonly outages: readonly OutageFacts[]
  /** The log from which its outages come, or null. */
  readonly log: { readonly file: string; readonly all: number; readonly within: number } | null
  /** Steps that need it. */
  readonly steps: readonly string[]
}

export interface OutageFacts {
  /** Planned begin, YYYY-MM-DD HH:MM:SS; null for one that comes again and again. */
  readonly since: string | null
  readonly delay: SpanFacts | null
  /** Time from the end of one to the beginning of the next, or null. */
  readonly every: SpanFacts | null
  readonly lasts: SpanFacts
  /** What is left of it at the start; null unless it began before. */
  readonly left: SpanFacts | null
  readonly slowsTo: number
  readonly note: string
}

export function linkFacts(office: Office, files: readonly FileFact[]): LinkFacts[] {
  const clock = new WorkingDayClock(office.workingDays)
  return office.links.map(({ name, outages }, l) => {
    const log = files.find((fact) => fact.kind === 'outage-log' && fact.link === name)
    return {
      link: name,
      outages: outages.map((outage) => outageFacts(office, outage, clock)),
      log: log?.kind === 'outage-log' ? { file: log.file, all: log.all, within: log.within } : null,
      steps: office.steps.flatMap((step) => (step.needs.includes(l) ? [step.name] : [])),
    }
  })
}

function outageFacts({ startDate }: Office, outage: Outage, clock: WorkingDayClock): OutageFacts {
  const { lasts, slowsTo, note } = outage
  const shared = { lasts: spanOf(lasts), slowsTo, note }
  if (outage.kind === 'random') return { since: null, delay: null, every: spanOf(outage.every), left: null, ...shared }
  const { start, delay } = outage
  const elapsed = lasts.clock === 'calendar' ? -start : clock.between(Math.min(start, 0), 0)
  return {
    since: dateTimeAfter(startDate, start),
    delay: delay && spanOf(delay),
    every: null,
    left: start < 0 ? restOf(lasts, elapsed) : null,
    ...shared,
  }
}
