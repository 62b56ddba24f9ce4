/**
 * The backlog of each service that is normal unless its target says otherwise: the expected arrivals of a working day.
 * Plans are compared under the same level, so the first to say it decides: the scenario without plans, and for a service
 * that only plans have, the first of them.
 */
export class NormalLevels {
  readonly #levels = new Map<string, number>()

  /** The same levels, to which further services may be added without being known here. */
  copy(): NormalLevels {
    const copy = new NormalLevels()
    for (const [service, level] of this.#levels) copy.#levels.set(service, level)
    return copy
  }

  /** The level of a service; `perWorkingDay` are its expected arrivals where the question is asked. */
  of(service: string, perWorkingDay: number): number {
    const known = this.#levels.get(service)
    if (known !== undefined) return known
    const level = Math.ceil(Number(perWorkingDay.toFixed(6)))
    this.#levels.set(service, level)
    return level
  }
}
