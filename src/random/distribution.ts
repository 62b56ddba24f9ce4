/**
 * A probability distribution as data, in the unit of whoever holds it (minutes for durations,
 * pieces for counts). Means and standard deviations are those of the variate itself, also for the
 * lognormal. Parametrisations as in Law (2015), Simulation Modeling and Analysis, ch. 6.
 */
export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'weibull'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** Equally likely observed values, ascending. */
  | { readonly kind: 'empirical'; readonly values: readonly number[] }
