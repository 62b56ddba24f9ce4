import { ask } from '../../experiments/asking/ask.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { askAnswer } from '../../report/asking/ask-answer.ts'
import { nothingToAsk } from '../user-error.ts'
import { CONFIDENCE } from '../confidence.ts'
import { calledAnswer } from './called-answer.ts'
import type { Study, StudyContext, StudyOptions, StudyResult } from './study.ts'

/** The options of `antrean ask`, as parsed. */
export type AskOptions = StudyOptions & { readonly plan: readonly string[]; readonly replications: number }

/** Futures after which there is a first answer. */
const FIRST = 100

/** Which phone call to make: what it is worth to know each unknown before the plan is chosen. */
export const askStudy: Study<AskOptions> = {
  cost: (context) => ({ plans: choicesOf(context), replications: context.options.replications }),
  run: async (context) => {
    const { replications } = context.options
    const plans = choicesOf(context)
    context.expect(plans.length * replications)
    if (replications > 2 * FIRST) context.soFar(await answerOf(plans, FIRST, context))
    return answerOf(plans, replications, context)
  },
}

/** The answer from so many futures. */
async function answerOf(
  plans: readonly CompiledPlan[],
  count: number,
  { scenario, futures, options: { seed } }: StudyContext<AskOptions>,
): Promise<StudyResult> {
  const made = await futures.of(plans.map(({ office }) => ({ office, from: 0, to: count })))
  const findings = ask(
    plans.map((plan, i) => ({ plan, futures: made[i] })),
    CONFIDENCE,
  )
  return {
    data: { schema: 'antrean-ask/1', ...findings },
    answer: calledAnswer(findings, scenario.titles, (shown, language) => askAnswer(shown, seed, language)),
  }
}

/** The plans between which there is a choice: no what-ifs, none twice. */
function choicesOf({ scenario, plans }: Pick<StudyContext, 'scenario' | 'plans'>): readonly CompiledPlan[] {
  const choices = plans.filter(
    ({ whatIf, identicalTo }) => whatIf === null && !plans.some(({ name }) => name === identicalTo),
  )
  if (choices.length < 2) throw nothingToAsk(scenario.file, 'plans')
  if (choices[0].office.unknowns.length === 0) throw nothingToAsk(scenario.file, 'unknowns')
  return choices
}
