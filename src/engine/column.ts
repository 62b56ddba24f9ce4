/*
 * What this code does for V8's optimising compiler, in one place. Other files point here by the number of the point.
 * V8 compiles the event loop under assumptions about what it has seen so far. When one fails, it throws the compiled
 * code away and compiles again. Results do not depend on any of this. Measured on Node 20, ns per request.
 *
 * 1. A field for a time, a sum or a rate holds NaN until a run begins (NOT_BEGUN). V8 chooses the layout of a field by
 *    its first value: a field that begins with 0 is laid out for integers, and its first fraction throws away all code
 *    compiled for its class. First replication of a second plan: 17 ms instead of 120 ms; founding case: 1 s of CPU
 *    time less (23 s instead of 24 s).
 * 2. Arrays of the event loop are set once and have memory of their own (column). V8 keeps arrays of up to 64 bytes
 *    among its objects, which may move; the address of others is a constant in code compiled for one office. Measured
 *    together with a copy of the loop for each office, which was removed later: M/M/2 96 instead of 124, office year
 *    114 instead of 136, 10 requests a day 131 instead of 162. The founding case did not change.
 * 3. Tables begin large enough for most offices (RequestTable, DayCounts): growing replaces an array that the compiled
 *    code takes for a constant. The calendar compares equal times while it is empty (BuiltInCalendar.compareTies): two
 *    events at the same time are rare, and the first such pair would throw away the code of the event loop. V8 records
 *    what a function has met only after some calls. Both together: office year 101.2 instead of 103.7, 100 waiting
 *    105.1 instead of 107.6, 100,000 waiting 108.5 instead of 112.1; the first 60 replications of an office year 8 %
 *    less. Founding case, M/M/2 and 10 requests a day did not change.
 * 4. The models of all plans exist before the first replication (Replicator). Code compiled while only one model exists
 *    holds for that model alone: 114 of 547 compilations were thrown away when the second was built. Five plans, 40
 *    replications, one thread: 5.13 s of CPU time instead of 5.74 s.
 * 5. Outcomes are copied between threads, not transferred (cli/workers/replication-worker.ts): after a thread has
 *    transferred any array buffer, its compiled code checks at each use of a typed array whether the buffer is still
 *    there. Founding case: 20 ms a replication instead of 36 ms.
 * 6. The compiler may inline larger functions, and compiles later (cli/workers/tune-compiler.ts, with measurements).
 */

/** A typed array of zeros in memory of its own (point 2 above). */
export function column<T>(
  type: { new (memory: ArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
  length: number,
): T {
  return new type(new ArrayBuffer(length * type.BYTES_PER_ELEMENT))
}

/** A longer typed array that begins with the values of a shorter one. */
export function grown<Column extends Int32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
