/** Mean mu and standard deviation sigma of the logarithm of a lognormal variate (Law 2015, section 6.2.2). */
export function lognormalParameters(mean: number, sd: number): { mu: number; sigma: number } {
  const variance = Math.log1p((sd / mean) ** 2)
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) }
}
