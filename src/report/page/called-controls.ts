import type { Titled } from '../../scenario/compiled/titles.ts'
import type { Control, ControlValue } from '../../scenario/controls/control.ts'
import { TitleOf } from '../title-of.ts'
import { writtenAmountInWords } from '../written-amount.ts'
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
    const called = (each: ControlValue): string => (kind === 'choices' ? optionTitle(each, name, titleOf) : each.title)
    return {
      ...control,
      title: titleOf.ofOr(kind === 'choices' ? 'choice' : 'unknown', name, control.title),
      values: values.map((each) => ({ ...each, title: inWords(called(each), each.value, language) })),
    }
  })
}

/** An order of units is an option that has no title of its own. */
function optionTitle({ value, title }: ControlValue, choice: string, titleOf: TitleOf): string {
  const own = titleOf.ofOr('option', value, title, choice)
  if (own !== value) return own
  return value
    .split(', ')
    .map((unit) => titleOf.of('unit', unit))
    .join(', ')
}

/** What has no title of its own is called as it is written. */
function inWords(title: string, value: string, language: Language): string {
  return title === value ? (writtenAmountInWords(value, language) ?? title) : title
}
