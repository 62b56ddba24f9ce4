import type { Office } from '../../scenario/compiled/office.ts'
import type { SettingReading } from '../../scenario/office-of-setting.ts'
import type { CheckedScenario } from '../../scenario/read-scenario.ts'
import type { Setting } from '../../scenario/setting.ts'
import type { PhraseCode } from '../../scenario/phrases/phrase.ts'
import type { Problem } from '../../scenario/text/problem.ts'
import { pathsOf } from './resolve-input.ts'
import { valuesOfCells } from './sweep-of.ts'
import type { Untouched } from './sweep-results.ts'
import type { SweptInput } from './swept-input.ts'

/** The offices of a sweep, or what is wrong with its values. */
export type SweptOffices =
  | {
      readonly ok: true
      /** By plan, then by value of the first input, then of the second. */
      readonly offices: readonly Office[]
      readonly untouched: readonly Untouched[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An office for each plan and each combination of values; the same object where nothing differs. */
export function sweptOffices(
  plans: readonly { readonly name: string }[],
  inputs: readonly SweptInput[],
  { office }: Pick<CheckedScenario, 'office'>,
): SweptOffices {
  const known = new Map<string, SettingReading>()
  const read = (setting: Setting): SettingReading => {
    const key = JSON.stringify(setting)
    const reading = known.get(key) ?? office(setting)
    known.set(key, reading)
    return reading
  }
  const untouched = inputs.flatMap((input) => plansWithout(plans, input, read))
  const cells = valuesOfCells(inputs)
  const readings = plans.flatMap(({ name }) => {
    const isThere = inputs.map((input) => !untouched.some((each) => each.plan === name && each.input === input.name))
    return cells.map((values) =>
      read(
        settingOf(
          name,
          inputs.filter((_, i) => isThere[i]),
          values.filter((_, i) => isThere[i]),
        ),
      ),
    )
  })
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, offices: readings.flatMap((reading) => (reading.ok ? [reading.office] : [])), untouched }
}

/** Plans that do not have a key, as long as there are others that do: none has one that is written wrongly. */
function plansWithout(
  plans: readonly { readonly name: string }[],
  input: SweptInput,
  read: (setting: Setting) => SettingReading,
): Untouched[] {
  if (input.kind !== 'key') return []
  const without = plans.filter(({ name }) => {
    const reading = read(settingOf(name, [input], [input.values[0].written]))
    return !reading.ok && reading.problems.every(isMissingKey)
  })
  return without.length === plans.length ? [] : without.map(({ name }) => ({ plan: name, input: input.name }))
}

/** That a plan does not have what a path leads to, such as a printer that another plan rents. */
function isMissingKey({ said }: Problem): boolean {
  return MISSING.has(said.message.code)
}

const MISSING: ReadonlySet<PhraseCode> = new Set<PhraseCode>([
  'nothing-at-list',
  'nothing-at-value',
  'nothing-in-path',
  'nothing-in-scenario',
  'no-list-there',
  'one-place',
  'n-places',
])

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
