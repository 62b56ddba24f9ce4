import { say, type Language } from '../report/words/say.ts'
import type { Control } from '../scenario/controls/control.ts'
import { placeOf, positionAt } from '../scenario/controls/slider-places.ts'
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
      onChange(this.#inputs.map((input, index) => this.#positionOf(input, this.#controls[index])))
    })
  }

  show(positions: Positions): void {
    for (const [index, input] of this.#inputs.entries()) {
      if (input instanceof HTMLSelectElement) {
        input.value = String(positions[index])
        continue
      }
      input.value = String(placeOf(this.#controls[index], positions[index]))
      const text = this.#textAt(this.#controls[index], positions[index])
      input.setAttribute('aria-valuetext', text)
      input.parentElement!.querySelector('output')!.textContent = text
    }
  }

  get #inputs(): (HTMLInputElement | HTMLSelectElement)[] {
    return this.#controls.map((_, index) => byId<HTMLInputElement | HTMLSelectElement>(`control-${index}`))
  }

  #positionOf(input: HTMLInputElement | HTMLSelectElement, control: Control): number {
    const chosen = Number(input.value)
    return input instanceof HTMLSelectElement ? chosen : positionAt(control, chosen)
  }

  #textAt({ kind, values, unset }: Control, position: number): string {
    return position === 0
      ? (unset?.title ?? say(this.#language, `page.unset.${kind}`))
      : visibleText(values[position - 1].title)
  }
}
