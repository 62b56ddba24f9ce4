import { probabilityOf } from './probability-of.ts'
import type { Difference, ReplicationColumns } from './results.ts'

/**
 * In how many replications the backlog of one plan is gone earlier than that of the other; gone is earlier than not
 * gone, and a tie is nobody's. Replications in which it cannot be told are left out. That of an unknown one against one
 * that is gone can: what is unknown begins on the last days, which are too few.
 */
export function clearsEarlier(
  first: ReplicationColumns,
  second: ReplicationColumns,
  confidence: number,
): Pick<Difference, 'clearsDecided' | 'firstClearsEarlier' | 'secondClearsEarlier'> {
  const leads = first.gone.flatMap((answer, r) => {
    const answers = [answer, second.gone[r]]
    if (answers.includes('unknown') && !answers.includes('yes')) return []
    const [a, b] = [first.goneDay[r] ?? Infinity, second.goneDay[r] ?? Infinity]
    return [a === b ? 0 : a < b ? -1 : 1]
  })
  const share = (lead: number) => {
    const count = leads.filter((each) => each === lead).length
    return leads.length === 0 ? null : probabilityOf(count, leads.length, confidence)
  }
  return { clearsDecided: leads.length, firstClearsEarlier: share(-1), secondClearsEarlier: share(1) }
}
