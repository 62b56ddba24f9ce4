import { totalmem } from 'node:os'

/** Bytes of memory that this process can have: those of the machine, or fewer where a container has a limit. */
export function machineMemory(): number {
  const limit = process.constrainedMemory?.() ?? 0
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/** Bytes of a request in the table of requests, with the copy that is made while it grows. */
const REQUEST = 160

/** Requests that each of some threads has memory for. */
export function mostRequests(workers: number): number {
  return Math.floor(machineMemory() / REQUEST / workers)
}
