import type { DrawnFigures } from './drawn-figures.ts'
import type { PlanChoice } from './plan-choice.ts'
import type { TableFrames } from './table-frames.ts'

interface Printed {
  readonly frames: TableFrames
  readonly figures: DrawnFigures
  readonly plans: PlanChoice
}

/**
 * On paper the page shows all plans, nothing folded, in the width of an upright page, in which charts and tables are laid
 * out before it is printed; afterwards it is as it was.
 */
export function whilePrinting({ frames, figures, plans }: Printed): void {
  let folded: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing')
    plans.showAll()
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of folded) details.open = true
    frames.fit('paper')
    figures.redraw('paper')
  })
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing')
    for (const details of folded) details.open = false
    folded = []
    plans.show()
    frames.fit('screen')
    figures.redraw('screen')
  })
}
