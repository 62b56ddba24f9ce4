import { unitStates } from '../../office/kernel/unit-state.ts'
import { stateCode, type UnitState } from '../../office/kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { LifeCause } from './life.ts'

/** States of a unit that could serve, were there something for it to begin. */
const upStates: readonly UnitState[] = ['working', 'idle', 'blocked']
const isUp = unitStates.map((state) => upStates.includes(state))
const CLOSED = stateCode('closed')
const RESTING = stateCode('resting')

/** What the office is like at a moment of a replication, as far as it decides what keeps a request in its queue. */
export class OfficeMoment {
  private readonly office: Office
  private readonly state: Int32Array
  private readonly isDown: Uint8Array
  private readonly isRationed: Uint8Array
  private readonly stock: Float64Array

  constructor(office: Office) {
    this.office = office
    this.state = new Int32Array(office.units.length).fill(stateCode('idle'))
    this.isDown = new Uint8Array(office.links.length)
    this.isRationed = new Uint8Array(office.supplies.length)
    this.stock = Float64Array.from(office.supplies, ({ stock }) => stock)
  }

  setState(unit: number, state: number): void {
    this.state[unit] = state
  }

  setDown(link: number, isDown: boolean): void {
    this.isDown[link] = Number(isDown)
  }

  setStock(supply: number, stock: number): void {
    this.stock[supply] = stock
  }

  setRationed(supply: number, isRationed: boolean): void {
    this.isRationed[supply] = Number(isRationed)
  }

  /** What keeps a request of a class in the queue of a step. */
  causeAt(step: number, requestClass: number): LifeCause {
    const { units } = this.office.pools[this.office.steps[step].pool]
    if (units.some((unit) => isUp[this.state[unit]])) return this.blockerOf(step, requestClass) ?? plain('queue')
    if (units.some((unit) => this.state[unit] === CLOSED)) return plain('closed')
    return plain(units.some((unit) => this.state[unit] === RESTING) ? 'limit' : 'units')
  }

  private blockerOf(step: number, requestClass: number): LifeCause | null {
    const { links, supplies, steps } = this.office
    const { needs, uses } = steps[step]
    const link = needs.find((needed) => this.isDown[needed] === 1)
    if (link !== undefined) return { kind: 'link', name: links[link].name }
    const short = uses.find(
      ({ supply, amount }) =>
        this.stock[supply] < amount ||
        (this.isRationed[supply] === 1 && supplies[supply].ration?.first.includes(requestClass) === false),
    )
    return short === undefined ? null : { kind: 'supply', name: supplies[short.supply].name }
  }
}

function plain(kind: 'queue' | 'closed' | 'limit' | 'units'): LifeCause {
  return { kind, name: '' }
}
