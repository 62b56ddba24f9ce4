import type { Office } from '../../../scenario/compiled/office.ts'
import { type Cause, causeOf } from './cause.ts'

/** Pieces that no office uses up, and that are still counted exactly. */
const WITHOUT_LIMIT = 2 ** 40

/** Supplies that work uses, one cause each. Off: the stock has no limit, and is not rationed. */
export function suppliesShort({ supplies, steps }: Office): Cause[] {
  return supplies.flatMap(({ name }, supply) =>
    steps.some(({ uses }) => uses.some((use) => use.supply === supply))
      ? [causeOf('supply', (office) => neverShort(office, supply), { names: [name] })]
      : [],
  )
}

function neverShort(office: Office, supply: number): Office {
  return {
    ...office,
    supplies: office.supplies.map((each, i) => (i === supply ? { ...each, stock: WITHOUT_LIMIT, ration: null } : each)),
  }
}
