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
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe: 'Say what makes citizens wait under a plan, cause by cause; or why they wait less under it than another.',
  options: {
    plan: { ...planOption, describe: 'plan to explain, by its name in the scenario', defaultDescription: 'the first' },
    against: {
      describe: 'another plan: why is --plan better or worse than it?',
      requiresArg: true,
      coerce: (given: unknown) => (given === undefined ? undefined : planOption.coerce(given)[0]),
    },
    replications: {
      describe: 'how many futures the office is followed through with each set of causes, or under both plans',
      requiresArg: true,
      defaultDescription: 'as many as the budget allows, up to 1000',
      coerce: (given: unknown) => (given === undefined ? undefined : asWholeNumber('replications', 2, 100_000)(given)),
    },
    budget: {
      describe: 'how many replications are made in all',
      requiresArg: true,
      defaultDescription: String(DEFAULT_BUDGET),
      coerce: (given: unknown) => (given === undefined ? undefined : asWholeNumber('budget', 2, 100_000_000)(given)),
    },
    ...studyOptions,
    out: { ...outOption, describe: 'folder for the answer (default: output/, the name of the scenario file and -why)' },
  },
  examples: [
    ['why scenarios/bandung-barat.yaml', 'what makes citizens wait under the first plan'],
    ['why scenarios/bandung-barat.yaml --plan saturdays --against wait', 'why Saturdays are better than waiting'],
  ],
  run: async ({ FILE, ...given }) => {
    if (given.plan.length > 1) throw onePlanOfWhy(given.plan)
    if (given.replications !== undefined && given.budget !== undefined) throw replicationsOrBudget()
    const options = { ...given, budget: given.budget ?? DEFAULT_BUDGET }
    await inStudy('why', FILE, options)
  },
}
