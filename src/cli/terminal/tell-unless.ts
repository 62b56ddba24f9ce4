/** Tells a line that is no error on standard error, unless nothing but errors is wanted. */
export function tellUnless(quiet: boolean, line: string): void {
  if (!quiet) process.stderr.write(`${line}\n`)
}
