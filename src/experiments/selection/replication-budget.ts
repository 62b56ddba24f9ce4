/** Replications that may still be made. */
export class ReplicationBudget {
  used = 0
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** How many of `wanted` each of `count` plans may have; they count as used. */
  take(count: number, wanted: number): number {
    const each = Math.max(0, Math.min(wanted, Math.floor((this.most - this.used) / count)))
    this.used += each * count
    return each
  }
}
