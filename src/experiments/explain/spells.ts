/** A time in which something was so, in minutes since 00:00 of the start date. */
export interface Spell {
  readonly from: number
  readonly to: number
}

/** Records when something begins and ends, for many things, in a number of spells that is bounded. */
export class SpellRecorder<What> {
  readonly spells: readonly (Spell & { readonly what: What })[][]
  /** Spells that were left out because there were too many. */
  leftOut = 0
  private readonly now: (What | null)[]
  private readonly since: Float64Array
  private readonly most: number
  private count = 0

  /** @param most spells of all things together */
  constructor(things: number, most: number) {
    this.spells = Array.from({ length: things }, () => [])
    this.now = new Array<What | null>(things).fill(null)
    this.since = new Float64Array(things)
    this.most = most
  }

  /** Something is `what` from now on; null for nothing worth a record. */
  turn(time: number, thing: number, what: What | null): void {
    const before = this.now[thing]
    if (before === what) return
    if (before !== null && time > this.since[thing])
      this.add(thing, { from: this.since[thing], to: time, what: before })
    this.now[thing] = what
    this.since[thing] = time
  }

  /** The run is over. */
  end(horizon: number): void {
    this.now.forEach((_, thing) => this.turn(horizon, thing, null))
  }

  private add(thing: number, spell: Spell & { readonly what: What }): void {
    const last = this.spells[thing].at(-1)
    if (last?.what === spell.what && last.to === spell.from) {
      this.spells[thing][this.spells[thing].length - 1] = { ...last, to: spell.to }
    } else if (this.count < this.most) {
      this.spells[thing].push(spell)
      this.count++
    } else this.leftOut++
  }
}
