import type { ArrivalProcess } from '../compiled/services.ts'

/**
 * Pieces of constant rate, one after the other in time. A piece that goes on where the last one ends, at the same rate,
 * makes that one longer: the model does less at each border, and an office that never closes has none at midnight.
 */
export class ArrivalPieces {
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly expected: number[] = []
  private rate = 0
  private readonly byDay: boolean

  /** @param byDay whether the rates of days differ by chance, so that each piece must lie within one day */
  constructor(byDay: boolean) {
    this.byDay = byDay
  }

  /** Minutes, and the expected number of arrivals between them. */
  add(start: number, end: number, expected: number): void {
    const rate = expected / (end - start)
    const last = this.ends.length - 1
    if (!this.byDay && rate === this.rate && start === this.ends[last]) {
      this.ends[last] = end
      this.expected[last] += expected
      return
    }
    this.starts.push(start)
    this.ends.push(end)
    this.expected.push(expected)
    this.rate = rate
  }

  columns(): Pick<ArrivalProcess, 'pieceStart' | 'pieceEnd' | 'pieceExpected'> {
    return {
      pieceStart: Float64Array.from(this.starts),
      pieceEnd: Float64Array.from(this.ends),
      pieceExpected: Float64Array.from(this.expected),
    }
  }
}
