import { type Language, say } from '../report/words/say.ts'

/**
 * A table as a spreadsheet takes it from the clipboard: tabs between cells, numbers without marks of thousands, dates as
 * YYYY-MM-DD, and what tells how well a number is known in a column of its own beside it.
 */
export function tableText(table: HTMLTableElement, language: Language): string {
  const [head, ...rows] = Array.from(table.rows, (row) => Array.from(row.cells))
  const hasInterval = head.map((_, column) => rows.some((cells) => cells[column]?.querySelector('small')))
  const titles = head.flatMap(({ textContent: title }, column) => [
    title,
    ...(hasInterval[column] ? [say(language, 'html.interval', { column: title })] : []),
  ])
  const lines = rows.map((cells) =>
    cells.flatMap((cell, column) => [
      numberOf(cell, language) ?? plain(textOf(cell)),
      ...(hasInterval[column] ? [plain(intervalOf(cell))] : []),
    ]),
  )
  return [titles.map(plain), ...lines].map((cells) => cells.join('\t')).join('\n')
}

/** With the decimal mark of the language. */
function numberOf({ dataset }: HTMLElement, language: Language): string | null {
  const value = dataset['value']
  if (value === undefined) return null
  return language === 'id' ? value.replace('.', ',') : value
}

function textOf(cell: HTMLElement): string {
  return Array.from(cell.childNodes, (node) => (node.nodeName === 'SMALL' ? '' : (node.textContent ?? ''))).join('')
}

/** Also that a number is a lower bound, which its value does not say. */
function intervalOf(cell: HTMLElement): string {
  const bound = cell.dataset['value'] !== undefined && textOf(cell).startsWith('≥') ? ['≥'] : []
  const interval = cell.querySelector('small')?.textContent
  return [...bound, ...(interval === undefined ? [] : [interval])].join(' ')
}

/** A text that a spreadsheet takes for one cell, and not for a formula. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const harmless = /^[=+\-@]/.test(line) ? `'${line}` : line
  return harmless.includes('"') ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
