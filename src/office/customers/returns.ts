import type { Office } from '../../scenario/compiled/office.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { ReturnRule } from '../kernel/contracts/admission.ts'
import type { RunContext } from '../kernel/run-context.ts'

/**
 * Returns: some served citizens apply again later, because a document expires or is lost. Whether and when is drawn at
 * the completion; until then they are away, see ReEntry.
 */
export class Returns implements ReturnRule {
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly serviceOfClass: Int32Array
  private readonly share: Float64Array
  private readonly after: Int32Array
  private readonly shareStreams: readonly number[]
  private readonly timeStreams: readonly number[]

  constructor(context: RunContext, office: Office, requests: RequestTable) {
    this.context = context
    this.requests = requests
    this.serviceOfClass = Int32Array.from(office.classes, (c) => c.service)
    this.share = Float64Array.from(office.services, ({ returns }) => returns?.share ?? 0)
    this.after = Int32Array.from(office.services, ({ returns }) =>
      returns === null ? -1 : context.duration(returns.after),
    )
    this.shareStreams = office.services.map(({ name }) => context.stream(`returns to ${name}`))
    this.timeStreams = office.services.map(({ name }) => context.stream(`time until the return to ${name}`))
  }

  /** When the citizen of a request completed now applies again; Infinity for never. */
  timeFor(request: number): number {
    const service = this.serviceOfClass[this.requests.classOf(request)]
    if (this.share[service] === 0 || this.uniform(this.shareStreams[service], request) >= this.share[service]) {
      return Number.POSITIVE_INFINITY
    }
    const uniform = this.uniform(this.timeStreams[service], request)
    return this.context.endOf(this.after[service], this.context.calendar.now, uniform)
  }

  private uniform(stream: number, request: number): number {
    return this.context.streams.uniform(stream, this.requests.serialOf(request), this.requests.visitOf(request))
  }
}
