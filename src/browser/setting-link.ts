import type { Control } from '../scenario/controls/control.ts'
import type { Setting } from '../scenario/setting.ts'

/** By control, which of its values is set, counted from 1; 0 where none is. */
export type Positions = readonly number[]

/** What is set, as a setting of the scenario. */
export function settingOf(controls: readonly Control[], positions: Positions): Setting {
  const set = { choices: {}, unknowns: {} } as Record<Control['kind'], Record<string, string>>
  for (const [index, { kind, name, values }] of controls.entries()) {
    const position = positions[index]
    if (position > 0) set[kind][name] = values[position - 1].value
  }
  return set
}

/** Positions of what a setting says, and the names of what it says that the page does not have. */
export function positionsOf(
  controls: readonly Control[],
  { choices = {}, unknowns = {} }: Setting,
): { readonly positions: Positions; readonly unknown: readonly string[] } {
  const asked = { choices, unknowns }
  const positions = controls.map(({ kind, name, values }) =>
    Object.hasOwn(asked[kind], name) ? 1 + values.findIndex(({ value }) => value === asked[kind][name]) : 0,
  )
  const isHere = (kind: Control['kind'], name: string) =>
    controls.some((control, index) => control.kind === kind && control.name === name && positions[index] > 0)
  const unknown = (['choices', 'unknowns'] as const).flatMap((kind) =>
    Object.keys(asked[kind]).filter((name) => !isHere(kind, name)),
  )
  return { positions, unknown }
}

/** The part of an address behind the #. */
export function linkOf({ choices = {}, unknowns = {} }: Setting): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(choices)) parts.append(`choices.${name}`, value)
  for (const [name, value] of Object.entries(unknowns)) parts.append(`unknowns.${name}`, value)
  return parts.toString()
}

export function settingOfLink(link: string): Setting {
  const set = { choices: {}, unknowns: {} } as Record<Control['kind'], Record<string, string>>
  for (const [key, value] of new URLSearchParams(link.replace(/^#/, ''))) {
    const [kind = '', ...name] = key.split('.')
    if (kind === 'choices' || kind === 'unknowns') set[kind][name.join('.')] = value
  }
  return set
}
