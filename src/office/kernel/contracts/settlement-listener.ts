/** Is notified when an instant is settled: free units have taken up what they can. */
export interface SettlementListener {
  instantSettled(): void
}
