import { clopperPearson } from '../../dist/statistics/clopper-pearson.js'

/** Ends of the 95 % interval of a share of studies. */
export function confidenceOf(count, studies) {
  const { low, high } = clopperPearson(count, studies, 0.95)
  return [low, high]
}
