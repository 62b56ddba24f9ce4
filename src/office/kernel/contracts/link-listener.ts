/** Hears of links that go down and come back: surges of arrivals follow outages. */
export interface LinkListener {
  /** A link goes down; `since` is before the start, in minutes below 0, for an outage that began then. */
  linkWentDown(link: number, since: number): void
  linkCameBack(link: number): void
}
