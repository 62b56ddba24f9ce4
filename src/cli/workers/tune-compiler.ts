import { setFlagsFromString } from 'node:v8'

/** Since this version, in Node 22, V8 has no interrupt budget. */
const LATER_V8 = 12

/**
 * Tunes the compiler of this process and its threads for a program in which a small part, the event loop, takes nearly
 * all the time. Call it before the model runs; results do not depend on it. Measured on the founding case (other
 * remarks on the compiler: engine/column.ts):
 *
 * - Larger functions are inlined, because the model is written in short functions and numbers passed between functions
 *   that are not inlined are boxed. 10 % less CPU time a replication.
 * - A function is optimised after four times the usual run time, because each thread compiles for itself and inlining
 *   makes that expensive; code that reads, tabulates and draws is not worth it. 1 s less CPU time on two workers.
 */
export function tuneCompiler(): void {
  setFlagsFromString('--max-inlined-bytecode-size=1200')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=4500')
  if (Number.parseInt(process.versions.v8, 10) < LATER_V8) setFlagsFromString('--interrupt-budget=540672')
}
