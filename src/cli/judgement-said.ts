import type { BeyondLimit, Judgement, SmallerRun } from '../experiments/forecast/judge-forecast.ts'
import { sayLimit } from '../limits/limit.ts'
import { programLanguage } from './words/program-language.ts'
import { tellingWords } from './words/telling-words.ts'

/** What is said of a run before it, in words. */
export interface JudgementSaid {
  readonly refused: readonly string[]
  readonly asked: readonly string[]
  readonly smaller: readonly string[]
}

export function judgementSaid({ refused, asked, smaller }: Judgement): JudgementSaid {
  return { refused: refused.map(beyondSaid), asked: asked.map(beyondSaid), smaller: smaller.map(smallerSaid) }
}

function beyondSaid({ limit, found }: BeyondLimit): string {
  return sayLimit(limit, found, programLanguage())
}

function smallerSaid(run: SmallerRun): string {
  const { smaller, fewerReplications } = tellingWords()
  return run.by === 'replications' ? fewerReplications(run.replications) : smaller[run.by]
}
