/** What the program that shows a page while its scenario is edited tells it. */
export interface ServedState {
  /** Mark of the page that is shown now; another than its own says that there is a newer one. */
  readonly page: string
  /** Whether what was saved is being read and simulated. */
  readonly isBusy: boolean
  /** Why what was saved last cannot be shown, as lines; null where it is shown. */
  readonly problems: string | null
}
