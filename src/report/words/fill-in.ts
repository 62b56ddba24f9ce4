/** Nouns that follow a number in our English texts. */
const PLURALS =
  /^(\s+(?:working |calendar |open |such )?)(days|weeks|hours|minutes|requests|replications|futures|citizens|letters|pieces|units|repairs|trips|times|plans|orders|places)\b/

/** A text with its `{placeholders}` filled in; after a lone 1 an English noun is in the singular: `1 day`. */
export function fillIn(text: string, filling: Readonly<Record<string, string | number>>): string {
  return text
    .split(/(?=\{\w+\})/)
    .map((part) => {
      const [placeholder = '', name = ''] = /^\{(\w+)\}/.exec(part) ?? []
      if (placeholder === '') return part
      const value = String(filling[name])
      const rest = part.slice(placeholder.length)
      return (
        value +
        (value === '1' ? rest.replace(PLURALS, (_, before: string, noun: string) => before + noun.slice(0, -1)) : rest)
      )
    })
    .join('')
}
