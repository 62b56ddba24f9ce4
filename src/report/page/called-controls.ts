import type { Titled } from '../../scenario/compiled/titles.ts'
import type { Control } from '../../scenario/controls/control.ts'
import { TitleOf } from '../title-of.ts'
import type { Language } from '../words/say.ts'

/** What can be set, each with its title in the language of the page, and so its values. */
export function calledControls(
  controls: readonly Control[],
  titles: readonly Titled[],
  language: Language,
): readonly Control[] {
  const titleOf = new TitleOf(titles, language)
  return controls.map((control) => {
    const { kind, name, values } = control
    if (kind === 'unknowns') return { ...control, title: titleOf.ofOr('unknown', name, control.title) }
    return {
      ...control,
      title: titleOf.ofOr('choice', name, control.title),
      values: values.map((each) => ({ ...each, title: titleOf.ofOr('option', each.value, each.title, name) })),
    }
  })
}
