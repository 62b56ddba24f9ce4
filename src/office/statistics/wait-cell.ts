import { NOT_BEGUN } from '../../engine/not-begun.ts'
import { LogLinearHistogram } from '../../statistics/log-linear-histogram.ts'
import type { WaitCell } from './replication-outcome.ts'

/** Waits of the requests of one class that were there at the start, or of those that came later, while they are counted. */
export class OpenWaitCell {
  unfinished = 0
  withdrawn = 0
  inTarget = 0
  undecided = 0
  sum = NOT_BEGUN
  workingSum = NOT_BEGUN
  soFar = NOT_BEGUN
  workingSoFar = NOT_BEGUN
  earlyCount = 0
  earlySum = NOT_BEGUN
  earlyWorkingSum = NOT_BEGUN
  ready = 0
  readonly waits = new LogLinearHistogram()
  readonly ages = new LogLinearHistogram()

  start(): void {
    this.unfinished = 0
    this.withdrawn = 0
    this.inTarget = 0
    this.undecided = 0
    this.sum = 0
    this.workingSum = 0
    this.soFar = 0
    this.workingSoFar = 0
    this.earlyCount = 0
    this.earlySum = 0
    this.earlyWorkingSum = 0
    this.ready = 0
    this.waits.reset()
    this.ages.reset()
  }

  addReady(count: number, sum: number, workingSum: number, inTarget: number): void {
    this.ready += count
    this.sum += sum
    this.workingSum += workingSum
    this.inTarget += inTarget
  }

  /** Adds what requests of the first half of the horizon wait, each at most half the horizon. */
  addEarly(count: number, sum: number, workingSum: number): void {
    this.earlyCount += count
    this.earlySum += sum
    this.earlyWorkingSum += workingSum
  }

  outcome(hasTarget: boolean): WaitCell {
    const { ready, unfinished, withdrawn, sum, workingSum, soFar, workingSoFar, inTarget, undecided } = this
    return {
      count: ready + unfinished + withdrawn,
      ready,
      unfinished,
      withdrawn,
      sum,
      workingSum,
      soFar,
      workingSoFar,
      inTarget: hasTarget ? inTarget : Number.NaN,
      undecided: hasTarget ? undecided : Number.NaN,
      early: { count: this.earlyCount, sum: this.earlySum, workingSum: this.earlyWorkingSum },
      waits: this.waits.bins(),
      ages: this.ages.bins(),
    }
  }
}
