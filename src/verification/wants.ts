import type { Office } from '../scenario/compiled/office.ts'

/**
 * What is missing at a moment, and which units cannot work for lack of it: links that are down, supplies that are short
 * or rationed.
 */
export class Wants {
  private readonly office: Office
  private readonly linkDown = new Set<number>()
  private readonly short = new Set<number>()
  private readonly rationed = new Set<number>()

  constructor(office: Office) {
    this.office = office
  }

  setLinkDown(link: number, isDown: boolean): void {
    change(this.linkDown, link, isDown)
  }

  setShort(supply: number, isShort: boolean): void {
    change(this.short, supply, isShort)
  }

  setRationed(supply: number, isRationed: boolean): void {
    change(this.rationed, supply, isRationed)
  }

  /** The links of a step that are down: "network down". */
  ofLinks(step: number): string {
    const { steps, links } = this.office
    const down = steps[step].needs.filter((link) => this.linkDown.has(link))
    return down.map((link) => `${links[link].name} down`).join(', ')
  }

  /** All that any step at a pool lacks: "network down, blank-card short". */
  ofPool(pool: number): string {
    const found = new Set<string>()
    this.office.steps.forEach((step, s) => {
      if (step.pool !== pool) return
      const links = this.ofLinks(s)
      if (links !== '') found.add(links)
      for (const { supply } of step.uses) {
        const { name } = this.office.supplies[supply]
        if (this.short.has(supply)) found.add(`${name} short`)
        if (this.rationed.has(supply)) found.add(`${name} rationed`)
      }
    })
    return [...found].join(', ')
  }
}

function change(set: Set<number>, index: number, isIn: boolean): void {
  if (isIn) set.add(index)
  else set.delete(index)
}
