import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asRankOrNumber, asText, onePlanOption, replicationsOption, studyOptions } from '../options.ts'
import type { ExplainOptions } from '../study/explain-study.ts'
import { onePlanOnly, usageError } from '../user-error.ts'

export const explainCommand: Command<ExplainOptions & { FILE: string }> = {
  name: 'explain',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe: 'Say what happens and why: on a date, to one request, or in one future; the median one unless told.',
  options: {
    plan: onePlanOption,
    date: {
      describe: 'what is made that day, what is not and why, in how many futures (2018-03-21)',
      requiresArg: true,
      coerce: asText('date'),
    },
    request: {
      describe: 'the life of a request, by service and number (e-ktp#812), in the future that --replication names',
      requiresArg: true,
      coerce: asText('request'),
    },
    replication: {
      describe: 'the future that is told: best, median, worst, or its number as in replications.csv',
      requiresArg: true,
      coerce: asRankOrNumber('replication'),
    },
    replications: replicationsOption,
    ...studyOptions,
  },
  examples: [
    ['explain scenarios/bandung-barat.yaml --date 2018-03-21', 'what is printed that day, and what holds it up'],
    ['explain scenarios/bandung-barat.yaml --request e-ktp#112 --replication 17', 'where the time of one request goes'],
    ['explain scenarios/bandung-barat.yaml --replication worst --plan saturdays', 'the worst future as a story'],
  ],
  run: async ({ FILE, ...options }) => {
    if (options.plan.length > 1) throw onePlanOnly(options.plan, 'explain')
    askOneThing(options)
    await inStudy('explain', FILE, options)
  },
}

/** Throws a UserError where two things are asked, or a request of no certain future. */
function askOneThing({ date, request, replication }: ExplainOptions): void {
  if (date !== undefined && request !== undefined) {
    throw usageError('--date and --request: found both; ask one of them at a time', 'explain')
  }
  if (request !== undefined && replication === undefined) {
    throw usageError(
      `--request: a request lives in one future; say which with --replication, a number or best, median or worst`,
      'explain',
    )
  }
}
