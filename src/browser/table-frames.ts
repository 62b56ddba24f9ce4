import type { Medium } from './drawn-figures.ts'

/** On a wider screen what does not fit is scrolled sideways, so that rows can be compared; the chosen plan stands first. */
const NARROW = 700

/** The frames of all tables. A table that does not fit becomes cards, one a row, in which each cell has its heading. */
export class TableFrames {
  readonly #widths = new WeakMap<Element, number>()
  #medium: Medium = 'screen'

  constructor() {
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (this.#widths.get(target) === contentRect.width) continue
        this.#widths.set(target, contentRect.width)
        fitFrame(target as HTMLElement, this.#medium)
      }
    })
    for (const frame of frames()) {
      nameCells(frame.querySelector('table')!)
      observer.observe(frame)
    }
  }

  fit(medium: Medium): void {
    this.#medium = medium
    for (const frame of frames()) fitFrame(frame, medium)
  }
}

const frames = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.table')]

/** Cards are no table to the eye; to those who hear the page they stay one. */
function nameCells(table: HTMLTableElement): void {
  const headings = Array.from(table.tHead!.rows[0].cells, ({ textContent }) => textContent)
  table.setAttribute('role', 'table')
  for (const group of [table.tHead!, ...table.tBodies]) group.setAttribute('role', 'rowgroup')
  for (const row of table.rows) {
    row.setAttribute('role', 'row')
    for (const [column, cell] of Array.from(row.cells).entries()) {
      const heads = cell.getAttribute('scope')
      cell.setAttribute('role', heads === 'col' ? 'columnheader' : heads === 'row' ? 'rowheader' : 'cell')
      cell.dataset['label'] = headings[column]
    }
  }
}

function fitFrame(frame: HTMLElement, medium: Medium): void {
  frame.classList.remove('cards')
  const isOver = frame.scrollWidth > frame.clientWidth
  const isNarrow = medium === 'paper' || window.innerWidth < NARROW
  frame.classList.toggle('cards', isOver && isNarrow)
}
