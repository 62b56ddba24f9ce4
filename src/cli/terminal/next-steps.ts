import type { Results } from '../../experiments/results.ts'
import { commandLimits } from '../../limits/command-limits.ts'
import { focusOf, planOf } from '../../report/figures/figure.ts'
import { loneReplication } from '../../report/lone-replication.ts'
import { replicationsWanted } from '../../report/verdict/replications-wanted.ts'
import type { Language } from '../../report/words/say.ts'
import { commandText } from '../command-text.ts'
import { languageOfEnvironment } from '../language-of-environment.ts'
import { summaryWords } from './summary-words.ts'

/** What was run, for a command that goes on from there. */
export interface WhatWasRun {
  readonly file: string
  /** Plans asked for; none for all. */
  readonly plan: readonly string[]
  readonly seed: number
  readonly 'allow-outside': boolean
  /** How many plans the scenario has. */
  readonly plansThere: number
}

/** A command and what it is for. */
export interface NextStep {
  readonly command: string
  readonly what: string
}

/** A few commands that fit the results in a folder; after a report that was drawn anew there is no scenario to go on with. */
export function nextSteps(
  results: Results,
  { folder, run }: { readonly folder: string; readonly run?: WhatWasRun | undefined },
  language: Language,
): NextStep[] {
  const words = summaryWords[language]
  const inLanguage = languageOfEnvironment(process.env) === language ? [] : ['--lang', language]
  const step = (what: string, ...args: readonly string[]): NextStep => ({
    command: `${startedByNpm() ? 'npx ' : ''}${commandText([...args, ...inLanguage])}`,
    what,
  })
  if (run === undefined) return []
  const outside = run['allow-outside'] ? ['--allow-outside'] : []
  const seed = run.seed === 1 ? [] : ['--seed', String(run.seed)]
  const of = (command: string) => [command, asArgument(run.file), ...outside]
  const plans = run.plan.flatMap((name) => option('plan', name))
  const isAlone = results.plans.length === 1
  const again = [...of(isAlone ? 'run' : 'compare'), ...plans, ...seed]
  if (loneReplication(results) !== null) return [step(words.manyFutures, ...again)]
  const best = planOf(results)
  const wanted = replicationsWanted(results)
  const isOpen = wanted !== null && wanted <= commandLimits.replications.most
  const comesAnybody = focusOf(results, best).wait.requests > 0
  return [
    ...(isOpen && results.selection === undefined
      ? [step(words.moreFutures, ...again, '--replications', String(wanted))]
      : []),
    ...(isAlone && run.plansThere > 1 ? [step(words.comparePlans, ...of('compare'), ...seed)] : []),
    ...(comesAnybody ? [step(words.why, ...of('why'), ...option('plan', best.name), ...seed)] : []),
    step(words.page, ...of('page')),
    step(words.document, 'report', asArgument(folder), '--docx'),
  ]
}

function option(name: string, value: string): string[] {
  return value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]
}

/** A path is no option. */
function asArgument(path: string): string {
  return path.startsWith('-') ? `./${path}` : path
}

/** As in a checkout, where a shell does not know the program but npx does. */
function startedByNpm(): boolean {
  return process.env['npm_command'] !== undefined
}
