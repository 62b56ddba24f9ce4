let copies = 0

/**
 * A copy of a function that makes a function, compiled apart from it. V8 takes what a function closes over for
 * constants, down to the addresses of arrays, while it is the only one made at its place in the program; what a copy
 * makes is alone at its place. Where code must not be made at run time, as on a page that forbids it, this is `make`
 * itself: slower, and the same otherwise.
 *
 * @param make refers to nothing but its arguments and what is global
 */
export function ownCopy<A extends unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  try {
    // The number is there because V8 takes the same text again for the same place.
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is that of a function of this program
    return new Function(`return ${make.toString()} // ${copies++}`)() as typeof make
  } catch (error) {
    if (error instanceof EvalError) return make
    throw error
  }
}
