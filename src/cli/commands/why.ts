import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asWholeNumber, outOption, planOption, studyOptions } from '../options.ts'
import type { WhyOptions } from '../study/why-study.ts'
import { onePlanOfWhy, replicationsOrBudget } from '../user-error.ts'

/** As parsed: whether a budget was given matters here. */
type Given = Omit<WhyOptions, 'budget'> & { readonly budget: number | undefined }

/** Replications in all: a few minutes of the founding case on two cores. */
const DEFAULT_BUDGET = 6400

export const whyCommand: Command<Given & { FILE: string }> = {
  name: 'why',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.why',
  options: {
    plan: { ...planOption, describe: 'option.plan.why', defaultDescription: 'default.firstPlan' },
    against: {
      describe: 'option.against',
      requiresArg: true,
      coerce: (given: unknown) => (given === undefined ? undefined : planOption.coerce(given)[0]),
    },
    replications: {
      describe: 'option.replications.why',
      requiresArg: true,
      defaultDescription: 'default.replicationsOfWhy',
      coerce: (given: unknown) => (given === undefined ? undefined : asWholeNumber('replications', 2, 100_000)(given)),
    },
    budget: {
      describe: 'option.budget.why',
      requiresArg: true,
      defaultDescription: `${DEFAULT_BUDGET}`,
      coerce: (given: unknown) => (given === undefined ? undefined : asWholeNumber('budget', 2, 100_000_000)(given)),
    },
    ...studyOptions,
    out: { ...outOption, describe: 'option.out.why' },
  },
  examples: [
    ['why scenarios/bandung-barat.yaml', 'example.why'],
    ['why scenarios/bandung-barat.yaml --plan saturdays --against wait', 'example.why.against'],
  ],
  run: async ({ FILE, ...given }) => {
    if (given.plan.length > 1) throw onePlanOfWhy(given.plan)
    if (given.replications !== undefined && given.budget !== undefined) throw replicationsOrBudget()
    const options = { ...given, budget: given.budget ?? DEFAULT_BUDGET }
    await inStudy('why', FILE, options)
  },
}
