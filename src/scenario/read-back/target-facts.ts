import type { Office } from '../compiled/office.ts'
import { spanOf, type SpanFacts } from './spans.ts'

export interface TargetFacts {
  readonly service: string
  readonly within: SpanFacts | null
  /** A backlog of at most so many is normal. */
  readonly normalBacklog: number
  /** It is gone when it stays normal for so many working days. */
  readonly workingDays: number
  /** Whether the decision is about this service. */
  readonly isFocus: boolean
}

export function targetFacts({ services, focus }: Office): TargetFacts[] {
  return services.map(({ name, target, clearing }, s) => ({
    service: name,
    within: target && spanOf(target),
    normalBacklog: clearing.normalBacklog,
    workingDays: clearing.workingDays,
    isFocus: s === focus,
  }))
}
