import type { CompiledPlan } from '../experiments/compiled-plan.ts'
import { readScenario, type CheckedScenario } from '../scenario/read-scenario.ts'
import type { CarriedScenario } from '../report/page/what-if-content.ts'
import { phrase, type PhraseLanguage } from '../scenario/phrases/phrase.ts'
import type { Setting } from '../scenario/setting.ts'
import { inLanguage, type Problem } from '../scenario/text/problem.ts'

/** The plans of a scenario under a setting, or what is wrong with it. */
export type PlansOfSetting =
  | { readonly ok: true; readonly plans: readonly CompiledPlan[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads the scenario that the page carries; the command has read it before. */
export function readCarried({ file, text, files }: CarriedScenario, language: PhraseLanguage): CheckedScenario {
  const reading = readScenario({ file, text }, (name) =>
    Object.hasOwn(files, name) ? files[name] : { failure: phrase('not-carried', { name }) },
  )
  if (!reading.ok) throw new Error(reading.problems.map((problem) => wordsOf(problem, language)).join('; '))
  return reading.scenario
}

/**
 * The plans that are shown, each under the setting. What is not set is as each plan has it. What the parts of a plan add
 * is not asked: no figure of the page shows it.
 */
export function plansOfSetting(
  { plans, office }: CheckedScenario,
  shown: readonly string[],
  setting: Setting,
  language: PhraseLanguage,
): PlansOfSetting {
  const readings = plans
    .filter(({ name }) => shown.includes(name))
    .map((plan) => ({ plan, reading: office({ ...setting, plan: plan.name }) }))
  const problems = readings.flatMap(({ reading }) =>
    reading.ok ? [] : reading.problems.map((problem) => wordsOf(problem, language)),
  )
  if (problems.length > 0) return { ok: false, problems: [...new Set(problems)] }
  return {
    ok: true,
    plans: readings.flatMap(({ plan: { name, title, whatIf }, reading }) =>
      reading.ok ? [{ name, title, whatIf, office: reading.office }] : [],
    ),
  }
}

function wordsOf(problem: Problem, language: PhraseLanguage): string {
  const { path, message } = inLanguage(problem, language)
  return path === '' ? message : `${path}: ${message}`
}
