/** A text as a YAML string in double quotes; a lone surrogate and what JSON lets through are written as escapes. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
