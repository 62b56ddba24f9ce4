import type { Office } from '../../scenario/compiled/office.ts'
import type { CheckedScenario } from '../../scenario/read-scenario.ts'
import type { Setting } from '../../scenario/setting.ts'
import type { Problem } from '../../scenario/text/problem.ts'
import { pathsOf } from './resolve-input.ts'
import { valuesOfCells } from './sweep-of.ts'
import type { SweptInput } from './swept-input.ts'

/** The offices of a sweep, or what is wrong with its values. */
export type SweptOffices =
  | {
      readonly ok: true
      /** By plan, then by value of the first input, then of the second. */
      readonly offices: readonly Office[]
      /** Plans that have none of the keys that are swept: they are the same at every value. */
      readonly untouched: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An office for each plan and each combination of values. */
export function sweptOffices(
  plans: readonly { readonly name: string; readonly office: Office }[],
  inputs: readonly SweptInput[],
  { office }: Pick<CheckedScenario, 'office'>,
): SweptOffices {
  const combinations = valuesOfCells(inputs)
  const ofPlans = plans.map(({ name }) => combinations.map((values) => office(settingOf(name, inputs, values))))
  const isWithout = ofPlans.map((readings) =>
    readings.every((reading) => !reading.ok && reading.problems.every(isMissingKey)),
  )
  const hasKeys = inputs.every(({ kind }) => kind === 'key')
  const mayBeWithout = hasKeys && isWithout.includes(false)
  const problems = ofPlans.flatMap((readings, plan) =>
    mayBeWithout && isWithout[plan] ? [] : readings.flatMap((reading) => (reading.ok ? [] : reading.problems)),
  )
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    offices: ofPlans.flatMap((readings, plan) =>
      readings.map((reading) => (reading.ok ? reading.office : plans[plan].office)),
    ),
    untouched: plans.flatMap(({ name }, plan) => (isWithout[plan] ? [name] : [])),
  }
}

/** That a plan does not have what a path leads to, such as a printer that another plan rents. */
function isMissingKey({ message }: Problem): boolean {
  return message.startsWith('there is no "')
}

function settingOf(plan: string, inputs: readonly SweptInput[], values: readonly string[]): Setting {
  const of = (kind: SweptInput['kind']) =>
    Object.fromEntries(
      inputs.flatMap((input, i) => {
        if (input.kind !== kind) return []
        const names = kind === 'key' ? pathsOf(input.name) : [input.name]
        return names.map((name) => [name, values[i]])
      }),
    )
  return { plan, choices: of('choice'), unknowns: of('unknown'), keys: of('key') }
}
