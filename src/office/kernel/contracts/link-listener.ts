/** Is notified when links go down and come back: surges of arrivals follow outages. */
export interface LinkListener {
  /** A link went down; `since` is negative (minutes before the start) for an outage that began before the start. */
  linkWentDown(link: number, since: number): void
  linkCameBack(link: number): void
}
