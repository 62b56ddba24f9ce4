import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asText, onePlanOption, replicationsOption, studyOptions } from '../options.ts'
import type { PromiseOptions } from '../study/promise-study.ts'
import { onePlanOnly } from '../user-error.ts'

export const promiseCommand: Command<PromiseOptions & { FILE: string }> = {
  name: 'promise',
  file: { placeholder: 'FILE', describe: 'scenario file' },
  describe: 'Say to which date those who apply in each week can be told to come back, and whom a given promise fails.',
  options: {
    plan: onePlanOption,
    promise: {
      describe: 'a promise to be tried: days after the application ("14 d", "10 wd"), or a date for all',
      requiresArg: true,
      coerce: asText('promise'),
    },
    steady: {
      describe: 'no date lies before that of an earlier week',
      type: 'boolean',
      default: false,
    },
    replications: replicationsOption,
    ...studyOptions,
  },
  examples: [
    [
      'promise scenarios/bandung-barat.yaml',
      'a date for each week, service and class, with 80, 90 and 95 % reliability',
    ],
    ['promise scenarios/bandung-barat.yaml --plan saturdays --steady', 'under another plan, dates that never go back'],
    ['promise scenarios/bandung-barat.yaml --promise 14d', 'how many people "within 14 days" will fail'],
  ],
  run: async ({ FILE, ...options }) => {
    if (options.plan.length > 1) throw onePlanOnly(options.plan, 'promise')
    await inStudy('promise', FILE, options)
  },
}
