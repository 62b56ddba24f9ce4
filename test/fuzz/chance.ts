/** Draws from a seed (splitmix32): the same on every machine. */
export class Chance {
  #state: number

  constructor(seed: number, stream: number) {
    this.#state = (Math.imul(seed, 0x9e3779b9) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0
    for (let i = 0; i < 3; i++) this.#word()
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor((this.#word() / 2 ** 32) * count)
  }

  /** True with this probability. */
  happens(probability: number): boolean {
    return this.#word() / 2 ** 32 < probability
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('there is nothing to pick from')
    return items[this.below(items.length)] as T
  }

  /** An item; more often one for which `size` is small. */
  pickSmall<T>(items: readonly T[], size: (item: T) => number): T {
    const [one, other] = [this.pick(items), this.pick(items)]
    return size(one) <= size(other) ? one : other
  }

  #word(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    let z = this.#state ^ (this.#state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
}
