import { Constant } from './laws/constant.ts'
import { Empirical } from './laws/empirical.ts'
import { Exponential } from './laws/exponential.ts'
import { Gamma } from './laws/gamma.ts'
import { Lognormal } from './laws/lognormal.ts'
import { Triangular } from './laws/triangular.ts'
import { Uniform } from './laws/uniform.ts'
import { Weibull } from './laws/weibull.ts'

/** All laws by the kind of their parameters, in the order in which messages list them. */
export const laws = {
  constant: Constant,
  exponential: Exponential,
  lognormal: Lognormal,
  gamma: Gamma,
  weibull: Weibull,
  triangular: Triangular,
  uniform: Uniform,
  empirical: Empirical,
} as const
