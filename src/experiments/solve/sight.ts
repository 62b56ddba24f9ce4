import type { Answer } from '../results/clearing.ts'
import type { Point } from './choice-space.ts'

/** What a search looks at in one future of one setting. */
export interface Sight {
  /** Whether the backlog is gone within the horizon. */
  readonly gone: Answer
  /** End of which day; null unless it is gone. */
  readonly goneDay: number | null
  /** Of those who apply, and whose case is decided, ready within the target; null when none is. */
  readonly withinTarget: number | null
  readonly officeCost: number
  /** Days that citizens wait in all, within the horizon. */
  readonly waitingDays: number
}

/** The futures numbered from..to-1 of a setting are wanted. */
export interface Wish {
  readonly point: Point
  readonly from: number
  readonly to: number
}

/** Shows futures of settings under common random numbers: the same number is the same future of each setting. */
export type Look = (wishes: readonly Wish[]) => Promise<readonly (readonly Sight[])[]>
