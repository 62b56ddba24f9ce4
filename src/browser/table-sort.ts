import type { Language } from '../report/words/say.ts'

/** Tables whose rows are other measures each: they have no order in which one could be put. */
const OF_MEASURES: ReadonlySet<string> = new Set(['plans', 'decision', 'selection'])

type Order = 'ascending' | 'descending'

/** Makes each heading a button that sorts the rows by its column, and back to front when it is pressed again. */
export function addSorting(table: HTMLTableElement, language: Language): void {
  const name = table.closest<HTMLElement>('.table')!.dataset['name']!
  if (OF_MEASURES.has(name) || table.tBodies[0].rows.length < 2) return
  const headings = Array.from(table.tHead!.rows[0].cells)
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = heading.textContent
    heading.replaceChildren(button)
    button.addEventListener('click', () => {
      const order = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
      for (const each of headings) each.removeAttribute('aria-sort')
      heading.setAttribute('aria-sort', order)
      sort(table.tBodies[0], column, order, language)
    })
  }
}

/** Cells without a value, such as "cannot be judged yet", stand at the end in either order. */
function sort(body: HTMLTableSectionElement, column: number, order: Order, language: Language): void {
  const sign = order === 'ascending' ? 1 : -1
  const keyed = Array.from(body.rows, (row) => ({ row, key: keyOf(row.cells[column]) }))
  const hasValues = keyed.some(({ key }) => typeof key === 'number')
  const compare = new Intl.Collator(language, { numeric: true }).compare
  keyed.sort(({ key: a }, { key: b }) => {
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    if (hasValues && typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
    return sign * compare(String(a), String(b))
  })
  body.append(...keyed.map(({ row }) => row))
}

/** Its value as a number where it has one, its text otherwise. */
function keyOf(cell: HTMLTableCellElement): number | string {
  const value = cell.dataset['value']
  if (value === undefined) return cell.textContent
  return /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.parseFloat(value)
}
