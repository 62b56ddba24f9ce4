import { forecastFacts } from '../experiments/forecast/forecast-facts.ts'
import { judgeForecast } from '../experiments/forecast/judge-forecast.ts'
import { RunForecast } from '../experiments/forecast/run-forecast.ts'
import type { CompiledPlan } from '../scenario/read-scenario.ts'
import { judgementSaid } from './judgement-said.ts'
import { agrees, remark } from './listening/listener.ts'
import { machineMemory } from './machine-memory.ts'
import type { Language } from './options.ts'
import { notAgreed, tooLargeToAsk, tooLargeToRun } from './user-error.ts'
import { courseWords } from './words/course-words.ts'
import { tellingWords } from './words/telling-words.ts'

/** Events that a thread simulates in a minute, on a laptop that does nothing else. */
const EVENTS_A_MINUTE = 200e6

interface Wanted {
  readonly replications: number
  /** Futures of each plan that are made besides, of which little is kept. */
  readonly futures?: number | undefined
  readonly workers: number
  readonly lang: Language
  readonly quiet: boolean
  /** Whether the user has agreed to whatever it costs. */
  readonly yes: boolean
  /** Whether it may also end sooner. */
  readonly atMost?: boolean
}

/**
 * Says what is run and what that is expected to need, and has the user agree where that is much. Throws a UserError when it cannot be
 * run, and when nobody agrees.
 */
export async function agreeToCost(file: string, plans: readonly CompiledPlan[], wanted: Wanted): Promise<void> {
  const forecast = new RunForecast(plans, wanted)
  const judgement = judgeForecast(forecast, wanted, machineMemory())
  const { refused, asked, smaller } = judgementSaid(judgement)
  if (refused.length > 0) throw tooLargeToRun(file, refused, smaller)
  if (asked.length > 0 && !wanted.yes) {
    if (wanted.quiet || !process.stdin.isTTY || !process.stderr.isTTY) throw tooLargeToAsk(file, asked, smaller)
    if (!(await agrees(`${file}: ${asked.join('; ')}\n${tellingWords().runAllTheSame}`))) throw notAgreed(smaller)
  }
  if (wanted.quiet) return
  const { forecastLine } = await import('../report/read-back/forecast-line.ts')
  const needs = forecastLine(forecastFacts(forecast, wanted, judgement), wanted.lang)
  const { begins, beginsUpTo, mayTake } = courseWords(wanted.lang)
  const { replications, futures = 0 } = wanted
  const minutes = Math.round(forecast.events(replications) / (EVENTS_A_MINUTE * wanted.workers))
  const line =
    wanted.atMost || futures > 0
      ? beginsUpTo(file, plans.length * (replications + futures), needs)
      : begins(file, plans.length, replications, needs)
  // a study has no plans by which a reader could tell how long it takes
  remark(wanted.atMost && minutes >= 1 ? `${line}; ${mayTake(minutes)}\n` : `${line}\n`)
}
