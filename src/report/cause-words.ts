import type { Binding, Cause } from '../experiments/results.ts'
import { say, type Language } from './words/say.ts'

/** What holds up work, as it stands in a sentence. */
export function bindingInWords({ kind, name }: Binding, language: Language): string {
  return kind === 'link' || kind === 'supply'
    ? say(language, `binding.${kind}`, { name })
    : say(language, `binding.${kind}`)
}

/** The same in more detail, as it stands in a table. */
export function causeInWords({ kind, name }: Cause, language: Language): string {
  return kind === 'link' || kind === 'supply'
    ? say(language, `cause.${kind}`, { name })
    : say(language, `cause.${kind}`)
}
