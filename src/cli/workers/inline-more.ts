import { setFlagsFromString } from 'node:v8'

/**
 * Lets the compiler of this process, its threads included, inline larger functions into the event loop: the model is
 * written in short functions, and numbers that pass between functions that are not inlined are boxed. Measured on the
 * founding case: 10 % less CPU time a replication. Call it before the model runs; results do not depend on it.
 */
export function inlineMore(): void {
  setFlagsFromString('--max-inlined-bytecode-size=1200')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=3000')
}
