import type { ReadChoice } from './sections/choices.ts'
import { withChosen } from './chosen-names.ts'
import { overlaid } from './text/overlay.ts'
import { type MapTree, mapTree } from './text/tree.ts'

/** What is chosen: the value of each choice by its name. */
export type Chosen = ReadonlyMap<string, string>

export const NOTHING_CHOSEN: Chosen = new Map()

/** A scenario without plans, and what of it can be chosen. */
export class ScenarioChoices {
  readonly all: readonly ReadChoice[]
  readonly #base: MapTree
  readonly #laid = new Map<string, MapTree>()

  constructor(base: MapTree, all: readonly ReadChoice[]) {
    this.#base = base
    this.all = all
  }

  named(name: string): ReadChoice | undefined {
    return this.all.find((choice) => choice.name === name)
  }

  /** Every choice with what is chosen, or its default. */
  completed(chosen: Chosen): Chosen {
    return new Map(this.all.map((choice) => [choice.name, valueIn(chosen, choice)]))
  }

  /** The scenario with what is chosen laid over it in the order of the choices; their names still stand in values. */
  laid(chosen: Chosen): MapTree {
    const options = this.all.map((choice) => choice.kind === 'options' && valueIn(chosen, choice))
    const key = JSON.stringify(options)
    const known = this.#laid.get(key)
    if (known !== undefined) return known
    const laid = this.all.reduce((tree, choice) => {
      const overlay = choice.overlayOf(valueIn(chosen, choice))
      return overlay === null ? tree : overlaid(tree, overlay)
    }, this.#base)
    if (this.#laid.size >= MOST_KEPT) this.#laid.clear()
    this.#laid.set(key, laid)
    return laid
  }

  /** The scenario without plans under what is chosen. */
  office(chosen: Chosen): MapTree {
    return this.filledIn(this.laid(chosen), chosen)
  }

  /** The scenario as it is written, nothing laid over it; the names of choices have become what is chosen. */
  written(chosen: Chosen): MapTree {
    return this.filledIn(this.#base, chosen)
  }

  /** A scenario in which the names of choices have become what is chosen. */
  filledIn(tree: MapTree, chosen: Chosen): MapTree {
    const ranges = this.all.filter(({ kind }) => kind === 'range')
    return withChosen(tree, new Map(ranges.map((choice) => [choice.name, valueIn(chosen, choice)])))
  }
}

/** What is chosen of a choice, or its default. */
function valueIn(chosen: Chosen, { name, default: value }: ReadChoice): string {
  return chosen.get(name) ?? value
}

const EMPTY = mapTree({ source: { file: '', path: '', text: '' }, start: 0, end: 0, path: [] })

/** Of a text that is no scenario. */
export const NO_CHOICES = new ScenarioChoices(EMPTY, [])

/** Scenarios under options that are kept for the next setting. */
const MOST_KEPT = 1000
