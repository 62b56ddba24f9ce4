import { DONE, type BranchPoint, type Place } from '../compiled/routes.ts'

/**
 * Entrances: where a request comes to a step to which it does not simply walk on, because its work was rejected or
 * because it is there at the start. Between the route and a step stand gates: the ways of branches in which the step
 * lies, and its own `for` and `chance`. The request comes to the outermost gate behind which it is not already, so that
 * a step that it passes by is passed by this time too.
 */

/** A branch point that leads each request one of several ways. */
export type Parting = BranchPoint & { readonly kind: 'chance' | 'class' }

/** One way of a branch point, with steps in it. The branch point is compiled after them: `leadsFrom` then tells it. */
export class Gate {
  #point!: Parting
  #place!: Place
  #way!: number

  /** @param way index of the way; behind the named ways of a branch by class stands that of the others */
  leadsFrom(point: Parting, place: Place, way: number): void {
    this.#point = point
    this.#place = place
    this.#way = way
  }

  get name(): string {
    return this.#point.name
  }

  get place(): Place {
    return this.#place
  }

  /** Where the way begins. */
  get to(): Place {
    const way = this.#point.ways[this.#way]
    if (way !== undefined) return way.to
    return this.#point.kind === 'class' ? this.#point.others : DONE
  }

  /** Whether chance opens it to some. */
  get opensByChance(): boolean {
    return this.#point.kind === 'chance' && (this.#point.ways[this.#way]?.share ?? 0) > 0
  }

  /** The same branch point under another name, with this way leading to another place. */
  leadingTo(to: Place, name: string): Parting {
    const point = this.#point
    if (point.kind === 'chance') return { ...point, name, ways: this.#changed(point.ways, to) }
    const others = this.#way < point.ways.length ? point.others : to
    return { ...point, name, ways: this.#changed(point.ways, to), others }
  }

  #changed<Way extends { readonly to: Place }>(ways: readonly Way[], to: Place): Way[] {
    return ways.map((way, w) => (w === this.#way ? { ...way, to } : way))
  }
}

/** A step, and the gates that lead to it, outermost first. */
export interface GatedStep {
  readonly place: Place
  readonly gates: readonly Gate[]
}

export class Entrances {
  readonly #add: (branchPoint: BranchPoint) => Place
  readonly #made = new Map<string, Place>()

  /** @param add adds a branch point to the route and returns its place */
  constructor(add: (branchPoint: BranchPoint) => Place) {
    this.#add = add
  }

  /** Where a request that is rejected at a step goes on its way back to another one, or to the same. */
  back(from: GatedStep, to: GatedStep, toName: string): Place {
    const shared = from.gates.findIndex((gate, g) => gate !== to.gates[g])
    const gates = to.gates.slice(shared < 0 ? from.gates.length : shared)
    return this.#through(gates, to.place, `way back to ${toName}`)
  }

  /**
   * Where a request stands that waits for a step at the start. What chance decides has been decided: it waits there,
   * unless nobody does.
   */
  atStart(step: GatedStep, name: string): Place {
    const gates = step.gates.filter((gate) => !gate.opensByChance)
    return this.#through(gates, step.place, `way at the start to ${name}`)
  }

  /** The outermost of some gates, each of which leads to the next and the last one to a step. */
  #through(gates: readonly Gate[], step: Place, name: string): Place {
    return gates.reduceRight((inner, gate) => {
      if (gate.to === inner) return gate.place
      const own = `${name} by ${gate.name}`
      const place = this.#made.get(own) ?? this.#add(gate.leadingTo(inner, own))
      this.#made.set(own, place)
      return place
    }, step)
  }
}
