import type { Control } from './control.ts'
import type { ObviousChoice } from './obvious-choices.ts'

/**
 * Controls of obvious choices: what changes nothing is no value to set but the place at which a slider begins, and only Saturdays are the
 * office's to choose.
 */
export function obviousControls(
  controls: readonly Control[],
  choices: readonly ObviousChoice[],
  optionTitle: (choice: ObviousChoice, option: string) => string,
): Control[] {
  return controls.map((control) => {
    const choice = choices.find(({ name }) => name === control.name)
    if (choice === undefined) return control
    const after = control.values.findIndex(({ value }) => value === choice.default)
    return {
      ...control,
      values: control.values.filter((_, place) => place !== after),
      unset: { after, title: optionTitle(choice, choice.default) },
      group: choice.kind === 'saturdays' ? 'choices' : 'circumstances',
    }
  })
}
