import { gammaQuantile } from '../statistics/special/gamma-quantile.ts'
import { exp } from '../statistics/special/exp.ts'
import { normalQuantile } from '../statistics/special/normal-quantile.ts'
import type { Distribution } from './distribution.ts'
import { exponentialQuantile } from './exponential-quantile.ts'
import { gammaParameters } from './gamma-parameters.ts'
import { lognormalParameters } from './lognormal-parameters.ts'
import type { StreamTable } from './stream-table.ts'
import { power } from '../statistics/special/power.ts'

const constant = 0
const exponential = 1
const lognormal = 2
const gamma = 3
const weibull = 4
const triangular = 5
const uniform = 6
const empirical = 7

/** Places in the parameter array for each distribution. */
const stride = 5

/**
 * The distributions of a model, laid out for drawing: the same variates as quantile(), with the constants computed
 * once and without looking at an object.
 */
export class VariateTable {
  private codes = new Uint8Array(16)
  private parameters = new Float64Array(16 * stride)
  private values = new Float64Array(0)
  private length = 0

  /** Takes a distribution in and returns its index. */
  add(distribution: Distribution): number {
    if (this.length === this.codes.length) this.grow()
    const index = this.length++
    const [code, parameters] = this.layOut(distribution)
    this.codes[index] = code
    this.parameters.set(parameters, index * stride)
    return index
  }

  /**
   * The variate of a distribution that belongs to a uniform number p in (0, 1), a multiple of 2^-53 as streams
   * give: the same as quantile(distribution, p).
   */
  quantile(index: number, p: number): number {
    const at = index * stride
    const first = this.parameters[at]
    const second = this.parameters[at + 1]
    switch (this.codes[index]) {
      case constant:
        return first
      case exponential:
        return first * exponentialQuantile(p)
      case lognormal:
        return exp(first + second * normalQuantile(p))
      case gamma:
        return second * gammaQuantile(first, p)
      case weibull:
        return first * power(exponentialQuantile(p), second)
      case triangular:
        return p <= this.parameters[at + 2]
          ? first + Math.sqrt(p * this.parameters[at + 3])
          : second - Math.sqrt((1 - p) * this.parameters[at + 4])
      case uniform:
        return first + second * p
      default:
        return this.values[first + Math.max(0, Math.ceil(p * second) - 1)]
    }
  }

  /** The variates that belong to draws (a, b), (a + 1, b), ... of a stream, as many as `out` has room for. */
  draw(index: number, streams: StreamTable, stream: number, a: number, b: number, out: Float64Array): void {
    if (this.codes[index] === exponential) {
      streams.exponentials(stream, a, b, this.parameters[index * stride], out)
      return
    }
    streams.uniforms(stream, a, b, out)
    if (this.codes[index] === lognormal) this.lognormals(index * stride, out)
    else for (let i = 0; i < out.length; i++) out[i] = this.quantile(index, out[i])
  }

  /** The variates that belong to the uniform numbers of a batch, in their place; faster in two loops than in one. */
  private lognormals(at: number, batch: Float64Array): void {
    const mu = this.parameters[at]
    const sigma = this.parameters[at + 1]
    const count = batch.length
    for (let i = 0; i < count; i++) batch[i] = normalQuantile(batch[i])
    for (let i = 0; i < count; i++) batch[i] = exp(mu + sigma * batch[i])
  }

  /** Code and parameters of a distribution, in the order in which quantile() reads them. */
  private layOut(distribution: Distribution): [code: number, parameters: readonly number[]] {
    switch (distribution.kind) {
      case 'constant':
        return [constant, [distribution.value]]
      case 'exponential':
        return [exponential, [distribution.mean]]
      case 'lognormal': {
        const { mu, sigma } = lognormalParameters(distribution.mean, distribution.sd)
        return [lognormal, [mu, sigma]]
      }
      case 'gamma': {
        const { shape, scale } = gammaParameters(distribution.mean, distribution.sd)
        return [gamma, [shape, scale]]
      }
      case 'weibull':
        return [weibull, [distribution.scale, 1 / distribution.shape]]
      case 'triangular': {
        const { low, mode, high } = distribution
        const width = high - low
        return [triangular, [low, high, (mode - low) / width, width * (mode - low), width * (high - mode)]]
      }
      case 'uniform':
        return [uniform, [distribution.low, distribution.high - distribution.low]]
      case 'empirical':
        return [empirical, [this.keep(distribution.values), distribution.values.length]]
    }
  }

  /** Appends observed values and returns the place of the first. */
  private keep(values: readonly number[]): number {
    const start = this.values.length
    const longer = new Float64Array(start + values.length)
    longer.set(this.values)
    longer.set(values, start)
    this.values = longer
    return start
  }

  private grow(): void {
    const { codes, parameters } = this
    this.codes = new Uint8Array(2 * codes.length)
    this.codes.set(codes)
    this.parameters = new Float64Array(2 * parameters.length)
    this.parameters.set(parameters)
  }
}
