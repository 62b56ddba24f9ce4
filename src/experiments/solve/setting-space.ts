import type { Choice } from '../../scenario/compiled/choices.ts'
import { withValue, type Dimension, type Point } from './choice-space.ts'
import type { Chosen } from './solve-results.ts'

/** The settings of a scenario that a search may take: its choices, some of them held at a value. */
export class SettingSpace {
  /** One for each choice, in the order of the scenario. */
  readonly dimensions: readonly Dimension[]
  /** Where nothing is chosen but what is held. */
  readonly defaults: Point
  readonly choices: readonly Choice[]
  private readonly values: readonly (readonly string[])[]

  /**
   * @param defaults the value of each choice where nothing is chosen
   * @param held values of choices that are not searched over, as the scenario writes them
   */
  constructor(choices: readonly Choice[], defaults: Chosen, held: Chosen) {
    this.choices = choices
    this.values = choices.map(({ name, values }) =>
      Object.hasOwn(held, name) ? [held[name]] : values.map(({ value }) => value),
    )
    this.dimensions = choices.map(({ name, kind }, c) => ({
      name,
      values: this.values[c].length,
      isOrdered: kind === 'range',
    }))
    this.defaults = choices.map(({ name }, c) => Math.max(0, this.values[c].indexOf(defaults[name])))
  }

  /** The value of each choice by its name. */
  settingOf(point: Point): Chosen {
    return Object.fromEntries(this.choices.map(({ name }, c) => [name, this.values[c][point[c]]]))
  }

  /** All values of a choice from its first to its last, everything else as by default. */
  chainOf(name: string): Point[] {
    const c = this.choices.findIndex((choice) => choice.name === name)
    return this.values[c].map((_, value) => withValue(this.defaults, c, value))
  }
}
