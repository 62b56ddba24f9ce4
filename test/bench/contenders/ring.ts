/** A queue of times in a ring of typed memory that doubles when it is full; both ends cost the same at any length. */
export class Ring {
  private times = new Float64Array(1024)
  private mask = 1023
  private head = 0
  private tail = 0

  get isEmpty(): boolean {
    return this.head === this.tail
  }

  get length(): number {
    return this.tail - this.head
  }

  push(time: number): void {
    if (this.tail - this.head > this.mask) this.grow()
    this.times[this.tail++ & this.mask] = time
  }

  shift(): number {
    return this.times[this.head++ & this.mask]
  }

  clear(): void {
    this.head = 0
    this.tail = 0
  }

  sum(): number {
    let sum = 0
    for (let i = this.head; i < this.tail; i++) sum += this.times[i & this.mask]
    return sum
  }

  private grow(): void {
    const larger = new Float64Array(2 * this.times.length)
    for (let i = this.head; i < this.tail; i++) larger[i - this.head] = this.times[i & this.mask]
    this.tail -= this.head
    this.head = 0
    this.times = larger
    this.mask = larger.length - 1
  }
}
