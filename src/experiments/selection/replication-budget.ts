/** Replications that may still be made. */
export class ReplicationBudget {
  used = 0
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  get left(): number {
    return Math.max(0, this.most - this.used)
  }

  /** How many of `wanted` each of `count` plans may have, a multiple of `step`; they count as used. */
  take(count: number, wanted: number, step = 1): number {
    if (count === 0) return 0
    const left = Math.floor(this.left / (count * step)) * step
    const each = Math.max(0, Math.min(wanted, left))
    this.used += each * count
    return each
  }
}
