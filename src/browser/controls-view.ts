import { say, type Language } from '../report/words/say.ts'
import type { Control } from '../scenario/controls/control.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import { byId } from './elements.ts'
import type { Positions } from './setting-link.ts'

/** The sliders and selections, which the command has written into the page. */
export class ControlsView {
  readonly #controls: readonly Control[]
  readonly #language: Language

  /** @param onChange hears each position that a slider passes */
  constructor(controls: readonly Control[], language: Language, onChange: (positions: Positions) => void) {
    this.#controls = controls
    this.#language = language
    byId('controls').addEventListener('submit', (event) => event.preventDefault())
    byId('controls').addEventListener('input', () => {
      onChange(this.#inputs.map(({ value }) => Number(value)))
    })
  }

  show(positions: Positions): void {
    for (const [index, input] of this.#inputs.entries()) {
      input.value = String(positions[index])
      if (input instanceof HTMLSelectElement) continue
      const text = this.#textAt(this.#controls[index], positions[index])
      input.setAttribute('aria-valuetext', text)
      input.parentElement!.querySelector('output')!.textContent = text
    }
  }

  get #inputs(): (HTMLInputElement | HTMLSelectElement)[] {
    return this.#controls.map((_, index) => byId<HTMLInputElement | HTMLSelectElement>(`control-${index}`))
  }

  #textAt({ kind, values }: Control, position: number): string {
    return position === 0 ? say(this.#language, `page.unset.${kind}`) : visibleText(values[position - 1].title)
  }
}
