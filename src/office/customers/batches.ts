import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Batch } from '../../scenario/compiled/services.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import { nextOpening } from '../kernel/next-opening.ts'
import type { RunContext } from '../kernel/run-context.ts'

/**
 * Serial numbers of citizens in batches: above all others, and separate for each of the first 64 batches of a service.
 */
const FIRST_SERIAL = 2 ** 30
const SERIALS_OF_BATCH = 2 ** 24

/**
 * Batches: citizens who come together, such as a school class. Each batch of the scenario has one calendar slot, and
 * comes once or repeatedly. When the office is closed at the planned time, the batch comes at the next opening.
 */
export class Batches implements Mechanism {
  private readonly context: RunContext
  private readonly flow: RequestFlow
  private readonly openings: Float64Array
  private readonly sources: readonly BatchSource[]
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, flow: RequestFlow) {
    this.context = context
    this.flow = flow
    this.openings = office.calendars[0].edges
    this.sources = office.services.flatMap(({ name, batches }, service) =>
      batches.map((batch, i) => new BatchSource(context, batch, service, i, `batch ${i + 1} of ${name}`)),
    )
    this.slots = context.slots('batch', this.sources.length, (index) => this.come(index))
  }

  start(): void {
    this.sources.forEach((source, i) => {
      source.reset()
      this.schedule(i)
    })
  }

  /** A batch comes. */
  come(index: number): void {
    const source = this.sources[index]
    for (let left = source.size(); left > 0; left--) this.flow.enter(source.service, source.nextSerial())
    source.planNext()
    this.schedule(index)
  }

  private schedule(index: number): void {
    const opening = nextOpening(this.openings, this.sources[index].planned)
    this.slots.schedule(index, Math.max(this.context.calendar.now, opening))
  }
}

/** One batch of the scenario, which may come repeatedly. */
class BatchSource {
  /** Planned time of its next coming; Infinity for never. */
  planned = NOT_BEGUN
  readonly service: number
  private readonly context: RunContext
  private readonly batch: Batch
  private readonly firstSerial: number
  private readonly sizeStream: number
  private readonly gapStream: number
  private readonly sizes: number
  private readonly every: number
  private comings = 0
  private citizens = 0

  constructor(context: RunContext, batch: Batch, service: number, number: number, name: string) {
    this.context = context
    this.batch = batch
    this.service = service
    this.firstSerial = FIRST_SERIAL + (number % 64) * SERIALS_OF_BATCH
    this.sizeStream = context.stream(`size of ${name}`)
    this.gapStream = context.stream(`time to the next ${name}`)
    this.sizes = context.variate(batch.size)
    this.every = batch.every === null ? -1 : context.duration(batch.every)
  }

  reset(): void {
    this.planned = this.batch.first
    this.comings = 0
    this.citizens = 0
  }

  /** How many citizens come this time. */
  size(): number {
    const { streams, variates } = this.context
    return Math.round(variates.quantile(this.sizes, streams.uniform(this.sizeStream, this.comings, 0)))
  }

  nextSerial(): number {
    return this.firstSerial + (this.citizens++ % SERIALS_OF_BATCH)
  }

  planNext(): void {
    const uniform = this.context.streams.uniform(this.gapStream, this.comings++, 0)
    this.planned = this.every < 0 ? Number.POSITIVE_INFINITY : this.context.endOf(this.every, this.planned, uniform)
  }
}
