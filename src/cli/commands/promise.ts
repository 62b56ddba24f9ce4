import type { Command } from '../command.ts'
import { inStudy } from '../study/in-study.ts'
import { asText, onePlanOption, replicationsOption, studyOptions } from '../options.ts'
import type { PromiseOptions } from '../study/promise-study.ts'
import { onePlanOnly } from '../user-error.ts'

export const promiseCommand: Command<PromiseOptions & { FILE: string }> = {
  name: 'promise',
  file: { placeholder: 'FILE', describe: 'file.scenario' },
  describe: 'command.promise',
  options: {
    plan: onePlanOption,
    promise: {
      describe: 'option.promise',
      requiresArg: true,
      coerce: asText('promise'),
    },
    steady: {
      describe: 'option.steady',
      type: 'boolean',
      default: false,
      defaultDescription: 'default.no',
    },
    replications: replicationsOption,
    ...studyOptions,
  },
  examples: [
    ['promise scenarios/bandung-barat.yaml', 'example.promise'],
    ['promise scenarios/bandung-barat.yaml --plan saturdays --steady', 'example.promise.steady'],
    ['promise scenarios/bandung-barat.yaml --promise 14d', 'example.promise.given'],
  ],
  run: async ({ FILE, ...options }) => {
    if (options.plan.length > 1) throw onePlanOnly(options.plan, 'promise')
    await inStudy('promise', FILE, options)
  },
}
