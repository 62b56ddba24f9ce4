import type { Future } from '../futures/future.ts'
import type { Point } from './choice-space.ts'

/** What a search looks at in one future of one setting. */
export type Sight = Pick<Future, 'gone' | 'goneDay' | 'withinTarget' | 'officeCost' | 'waitingDays'>

/** The futures numbered from..to-1 of a setting are wanted. */
export interface Wish {
  readonly point: Point
  readonly from: number
  readonly to: number
}

/** Shows futures of settings under common random numbers: the same number is the same future of each setting. */
export type Look = (wishes: readonly Wish[]) => Promise<readonly (readonly Sight[])[]>
