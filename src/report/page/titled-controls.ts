import type { Control } from '../../scenario/controls/control.ts'
import type { Titled } from '../../scenario/compiled/titles.ts'
import { TitleOf } from '../title-of.ts'
import type { Language } from '../words/say.ts'

/** Controls as they are called in a language: choices, options and unknowns by their titles. */
export function titledControls(controls: readonly Control[], titles: readonly Titled[], language: Language): Control[] {
  const titleOf = new TitleOf(titles, language)
  const known = (found: string, name: string, otherwise: string) => (found === name ? otherwise : found)
  return controls.map((control) => {
    const { kind, name, title, values } = control
    return {
      ...control,
      title: known(titleOf.of(kind === 'choices' ? 'choice' : 'unknown', name), name, title),
      values: values.map((each) => ({
        ...each,
        title: known(titleOf.of('option', each.value, name), each.value, each.title),
      })),
    }
  })
}
