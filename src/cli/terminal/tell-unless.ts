import { remark } from '../listening/listener.ts'

/** Tells a line that is no error on standard error, unless nothing but errors is wanted. */
export function tellUnless(quiet: boolean, line: string): void {
  if (!quiet) remark(`${line}\n`)
}
