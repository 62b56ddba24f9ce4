/**
 * Checks that every value is a positive finite number.
 * @throws RangeError naming the first that is not
 */
export function checkPositive(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} is ${value}; it must be positive and finite`)
  }
}

/**
 * Checks that every value is a finite number of zero or more.
 * @throws RangeError naming the first that is not
 */
export function checkNotNegative(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} is ${value}; it must be finite, zero or more`)
  }
}

/**
 * Checks that every value is a whole number of zero or more.
 * @throws RangeError naming the first that is not
 */
export function checkWhole(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(Number.isInteger(value) && value >= 0)) throw new RangeError(`${name} is ${value}; it must be a whole number`)
  }
}

/**
 * Checks that every value is a whole number of at least 1.
 * @throws RangeError naming the first that is not
 */
export function checkCount(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(Number.isInteger(value) && value >= 1)) {
      throw new RangeError(`${name} is ${value}; it must be a whole number of at least 1`)
    }
  }
}

/**
 * Checks that a queue has a steady state.
 * @param load work that comes in per unit of time over the work that can be done in it
 * @throws RangeError when the load is 1 or more
 */
export function checkStable(load: number): void {
  if (!(load < 1)) throw new RangeError(`the load is ${load}; there is a steady state only when it is below 1`)
}

/**
 * Checks that a probability lies strictly between 0 and 1.
 * @throws RangeError when it does not
 */
export function checkProbability(probability: number): void {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`the probability is ${probability}; it must lie between 0 and 1`)
  }
}
