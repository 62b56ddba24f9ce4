/** Shape and scale of a gamma variate (Law 2015, section 6.2.2): mean = shape scale, variance = shape scale^2. */
export function gammaParameters(mean: number, sd: number): { shape: number; scale: number } {
  return { shape: (mean / sd) ** 2, scale: (sd * sd) / mean }
}
