import type { Choice } from '../../scenario/compiled/choices.ts'
import { keyReference } from '../../scenario/key-reference.ts'
import { phrase } from '../../scenario/phrases/phrase.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { nearestWord } from '../../scenario/text/nearest-word.ts'
import { endOfOutage } from './end-of-outage.ts'
import { sweptUnknown } from './range-of-unknown.ts'
import { dayOfDate, readOver, type Over } from './read-over.ts'
import type { SweptInput } from './swept-input.ts'

/** What of a scenario can be swept. */
export interface SweptScenario {
  readonly plans: readonly CompiledPlan[]
  readonly choices: readonly Choice[]
}

/**
 * The input that `--over` names, with its values: those given, or else all values of a choice, or those that an unknown
 * can have.
 *
 * @throws Misreading when there is no such input, or no values for it
 */
export function resolveInput(text: string, scenario: SweptScenario): SweptInput {
  const [{ office }] = scenario.plans
  const over = readOver(text, office.startDate)
  const choice = scenario.choices.find(({ name }) => name === over.name)
  if (choice !== undefined) return sweptChoice(choice, over, office.startDate)
  const knowing = scenario.plans.find((plan) => plan.office.unknowns.some(({ name }) => name === over.name))
  if (knowing !== undefined) return knownUnknown(knowing.office, over)
  return sweptKey(over, scenario)
}

function sweptChoice({ name, kind, unit, values }: Choice, over: Over, startDate: string): SweptInput {
  if (over.values !== null) return { kind: 'choice', name, endOfOutage: null, ...over.values }
  const first = unit === 'date' ? dayOfDate(startDate)! : 0
  const known = values.map(({ value, amount }) => ({
    written: value,
    amount: kind === 'range' && amount !== null ? amount - first : null,
  }))
  const scale =
    kind === 'options'
      ? ({ kind: 'names' } as const)
      : unit === 'date'
        ? ({ kind: 'dates' } as const)
        : ({ kind: 'numbers', unit, isMoney: false } as const)
  return { kind: 'choice', name, scale, values: known, endOfOutage: null }
}

function knownUnknown(office: CompiledPlan['office'], over: Over): SweptInput {
  const { name } = over
  const end = endOfOutage(office, name)
  if (over.values !== null)
    return { kind: 'unknown', name, endOfOutage: inItsUnit(office, over) ? end : null, ...over.values }
  const swept = sweptUnknown(office.unknowns.find((unknown) => unknown.name === name)!)
  if (swept !== null) return { ...swept, endOfOutage: end }
  throw new Misreading(phrase('unknown-has-one-value', { name }), { allowed: phrase('range-of', { name }) })
}

/** Whether the values given are in the unit in which the unknown is written. */
function inItsUnit({ unknowns }: CompiledPlan['office'], { name, values }: Over): boolean {
  const unit = unknowns.find((unknown) => unknown.name === name)?.unit
  return values?.scale.kind === 'numbers' && values.scale.unit === unit
}

function sweptKey({ name, values }: Over, { plans, choices }: SweptScenario): SweptInput {
  const named = [
    ...choices.map((choice) => choice.name),
    ...plans.flatMap(({ office }) => office.unknowns.map((each) => each.name)),
  ]
  const known = [...new Set(named)]
  const isPath = /[.[{]/.test(name)
  if (!isPath) {
    throw new Misreading(phrase('no-unknown-no-choice', { name }), {
      allowed: known.length === 0 ? phrase('or-a-key') : phrase('names-or-a-key', { names: known.join(', ') }),
      suggestion: nearestWord(name, known),
    })
  }
  if (values === null) {
    throw new Misreading(phrase('key-needs-values', { name }), { allowed: phrase('values-of-key', { name }) })
  }
  const { scale } = values
  const isMoney =
    scale.kind === 'numbers' && scale.unit === '' && unitsOfKey(name).some((unit) => unit.startsWith('money'))
  return {
    kind: 'key',
    name,
    scale: scale.kind === 'numbers' ? { ...scale, isMoney } : scale,
    values: values.values,
    endOfOutage: null,
  }
}

/** Paths in which each part in braces stands for one of its names: units.{loan-1,loan-2}.rent. */
export function pathsOf(name: string): string[] {
  const [, before, names, after] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(name) ?? []
  if (names === undefined) return [name]
  return names.split(',').flatMap((each) => pathsOf(`${before}${each.trim()}${after}`))
}

/** In what the values of a key are counted, as the reference of keys says. */
function unitsOfKey(name: string): string[] {
  const [path] = pathsOf(name)
  const parts = path.replaceAll(/\[\d+\]/g, '[]').split('.')
  const keys = keyReference().flatMap((section) => section.keys)
  return keys.flatMap((key) => {
    const known = key.path.split('.')
    const isThis =
      known.length === parts.length &&
      known.every((part, i) => part === parts[i] || part === '<name>' || part.replace('[]', '') === parts[i])
    return isThis && key.unit !== undefined ? [key.unit] : []
  })
}
