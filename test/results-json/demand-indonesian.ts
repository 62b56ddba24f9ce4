/** No word of English that does not stand in the file, where quotation marks are about it. */
export function demandIndonesian(...texts: readonly string[]): void {
  for (const text of texts) {
    const english = text
      .replaceAll(/"(\\.|[^"\\])*"/g, '')
      .split(/[\s,:;.]+/)
      .find((word) => ENGLISH.has(word))
    if (english !== undefined) throw new Error(`says "${english}" in Indonesian: ${text.slice(0, 200)}`)
  }
}

/** Some of these stand in each sentence that the English words make. */
const ENGLISH = new Set(
  'a an the of from to or and nothing with each at since that this is one list number text name code date time'.split(
    ' ',
  ),
)
