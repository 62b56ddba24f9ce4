import { compareValues } from './objective.ts'

/** By the numbers of each, the smaller first; those with equal numbers stay in their order. */
export function sortedBy<Thing>(things: readonly Thing[], numbersOf: (thing: Thing) => readonly number[]): Thing[] {
  return things
    .map((thing) => ({ thing, numbers: numbersOf(thing) }))
    .toSorted((a, b) => compareValues(a.numbers, b.numbers))
    .map(({ thing }) => thing)
}
