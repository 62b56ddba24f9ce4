import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asRankOrNumber, asText, onePlanOption, replicationsOption, studyOptions } from '../options.ts'
import type { ExplainOptions } from '../study/explain-study.ts'
import { onePlanOnly, usageError } from '../user-error.ts'
import { usageWords } from '../words/usage-words.ts'

export const explainCommand: Command<ExplainOptions & { FILE: string }> = {
  name: 'explain',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.explain',
  options: {
    plan: onePlanOption,
    date: {
      describe: 'option.date',
      requiresArg: true,
      coerce: asText('date'),
    },
    request: {
      describe: 'option.request',
      requiresArg: true,
      coerce: asText('request'),
    },
    replication: {
      describe: 'option.replication.explain',
      requiresArg: true,
      coerce: asRankOrNumber('replication'),
    },
    replications: replicationsOption,
    ...studyOptions,
  },
  examples: [
    ['explain scenarios/bandung-barat.yaml --date 2018-03-21', 'example.explain.date'],
    ['explain scenarios/bandung-barat.yaml --request e-ktp#112 --replication 17', 'example.explain.request'],
    ['explain scenarios/bandung-barat.yaml --replication worst --plan saturdays', 'example.explain.worst'],
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
    throw usageError(usageWords().dateAndRequest, 'explain')
  }
  if (request !== undefined && replication === undefined) {
    throw usageError(usageWords().requestOfWhichFuture, 'explain')
  }
}
