/** What a worker sees of the page, and a port of its other end; `self` has the types of a window here. */
export interface Thread<In, Out> {
  onmessage: ((event: MessageEvent<In>) => void) | null
  postMessage(message: Out, transfer?: Transferable[]): void
}

/** The page, seen from a worker. */
export function pageOf<In, Out>(): Thread<In, Out> {
  return globalThis as unknown as Thread<In, Out>
}
