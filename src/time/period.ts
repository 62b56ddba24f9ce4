/** Minutes of one day, from opening to closing. */
export interface Period {
  readonly open: number
  readonly close: number
}
