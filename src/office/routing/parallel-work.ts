import { grown } from '../../engine/column.ts'
import type { Place } from '../../scenario/compiled/routes.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import { PART, ROUND, type RequestTable } from '../requests/request-table.ts'

/**
 * Parallel work on one request: documents of a citizen that are made side by side. At a fork the request itself is set
 * aside, and each part gets a row of its own with the same class, time of application and draws. Each part goes through
 * its own steps and ends at the join; when the last part has ended, the request goes on. Statistics see only the
 * request, so the citizen is counted once.
 */
export class ParallelWork {
  private readonly requests: RequestTable
  private readonly flow: RequestFlow
  /** The request that a part belongs to. */
  private whole: Int32Array
  /** Parts of a request that have not ended yet. */
  private open: Int32Array

  constructor(requests: RequestTable, flow: RequestFlow) {
    this.requests = requests
    this.flow = flow
    this.whole = new Int32Array(requests.capacity)
    this.open = new Int32Array(requests.capacity)
  }

  /** Splits a request; each part goes to its own place. */
  fork(request: number, places: readonly Place[]): void {
    const { requests } = this
    const parts = places.map(() =>
      requests.add(requests.classOf(request), requests.serialOf(request), requests.cameAt(request)),
    )
    this.makeRoom()
    this.open[request] = parts.length
    for (const part of parts) {
      requests.markPart(part)
      requests.setVisit(part, requests.visitOf(request))
      this.whole[part] = request
    }
    parts.forEach((part, i) => this.flow.goTo(part, places[i]))
  }

  /** The request that a part belongs to; of a part of a part, the request at its beginning. */
  wholeOf(part: number): number {
    let row = part
    while (this.requests.useOf(row) === PART) row = this.whole[row]
    return row
  }

  /** A part has ended. Returns the request when this was its last part, otherwise -1. */
  join(part: number): number {
    const { requests } = this
    const request = this.whole[part]
    // a part that was sent back has used the draws of that round
    const round = Math.floor(requests.visitOf(part) / ROUND) * ROUND
    requests.setVisit(request, Math.max(requests.visitOf(request), round))
    requests.release(part)
    return --this.open[request] === 0 ? request : -1
  }

  private makeRoom(): void {
    const size = this.requests.capacity
    if (this.whole.length >= size) return
    this.whole = grown(this.whole, new Int32Array(size))
    this.open = grown(this.open, new Int32Array(size))
  }
}
