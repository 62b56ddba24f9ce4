import type { Duration } from '../../scenario/compiled/duration.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { ClassOutcome } from './replication-outcome.ts'
import { WaitStatistics } from './wait-statistics.ts'

/** The waits of one class, for the card and for any usable document; a wait without a letter is kept once for both. */
export class ClassStatistics {
  /** Waits for a card without a letter before it. */
  private readonly firstCardWait: WaitStatistics
  /** For requests with a letter: the wait for the card, and for the letter. Null when the class gets no letters. */
  private readonly laterCardWait: WaitStatistics | null
  private readonly letterWait: WaitStatistics | null

  constructor(context: RunContext, target: Duration | null, hasLetters: boolean) {
    this.firstCardWait = new WaitStatistics(context, target)
    this.laterCardWait = hasLetters ? new WaitStatistics(context, target) : null
    this.letterWait = hasLetters ? new WaitStatistics(context, target) : null
  }

  start(): void {
    this.firstCardWait.start()
    this.laterCardWait?.start()
    this.letterWait?.start()
  }

  recordReadyWithoutLetter(came: number, now: number): void {
    this.firstCardWait.recordReady(came, now)
  }

  /** @param letterTime of the first letter, NaN without one; so below */
  recordReady(came: number, now: number, letterTime: number): void {
    this.cardWaitAfter(came, letterTime).recordReady(came, now)
  }

  recordWithdrawn(came: number, now: number, letterTime: number): void {
    this.cardWaitAfter(came, letterTime).recordWithdrawn(came, now)
  }

  recordUnfinished(came: number, letterTime: number): void {
    this.cardWaitAfter(came, letterTime).recordUnfinished(came)
  }

  outcome(): ClassOutcome {
    const { firstCardWait, laterCardWait, letterWait } = this
    // outcome() adds the others to the counts by day of the object itself, so each is asked once
    const wait = laterCardWait === null ? firstCardWait.outcome() : laterCardWait.outcome(firstCardWait)
    return { wait, documentWait: letterWait === null ? wait : letterWait.outcome(firstCardWait) }
  }

  /** Where the wait for the card belongs; counts the letter of a request that has one. */
  private cardWaitAfter(came: number, letterTime: number): WaitStatistics {
    if (Number.isNaN(letterTime)) return this.firstCardWait
    this.letterWait!.recordReady(came, letterTime)
    return this.laterCardWait!
  }
}
