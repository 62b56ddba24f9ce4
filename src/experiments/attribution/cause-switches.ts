import type { Office } from '../../scenario/compiled/office.ts'
import type { Cause } from './causes/cause.ts'

/** An office with some of its causes off: always the same object for the same set, so that no future is made twice. */
export class CauseSwitches {
  readonly causes: readonly Cause[]
  private readonly office: Office
  private readonly known = new Map<number, Office>()

  constructor(office: Office, causes: readonly Cause[]) {
    this.office = office
    this.causes = causes
  }

  /** Days of the horizon. */
  get days(): number {
    return this.office.days
  }

  /** @param there the causes that are not off: bit i is cause i */
  officeWith(there: number): Office {
    const known = this.known.get(there)
    if (known !== undefined) return known
    const isOff = (cause: number): boolean => ((there >> cause) & 1) === 0
    const made = this.causes.reduce((office, { off }, cause) => (isOff(cause) ? off(office) : office), this.office)
    this.known.set(there, made)
    return made
  }
}
