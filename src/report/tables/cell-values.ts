import { estimateDecimals, rounded, type ToldEstimate } from '../format.ts'
import type { CellValue } from './table.ts'

/** A number as it is told with that many decimals. */
export function numberValue(number: number, decimals: number): CellValue {
  return { kind: 'number', number: rounded(number, decimals), decimals: Math.max(0, decimals) }
}

/** The mean of an estimate, with the digits that its half-width supports. */
export function estimateValue(estimate: ToldEstimate): CellValue {
  return numberValue(estimate.mean, estimateDecimals(estimate))
}

/** An estimate in per cent, as a share of 1. */
export function percentValue(percent: ToldEstimate): CellValue {
  const decimals = estimateDecimals(percent)
  return shareWith(percent.mean / 100, Math.max(0, decimals))
}

/** A share of 1; what is told as "<1%" or ">99%" has the digit that keeps it apart from nothing and from all. */
export function shareValue(share: number): CellValue {
  const isNearEnd = (share > 0 && share < 0.005) || (share < 1 && share >= 0.995)
  return shareWith(share, isNearEnd ? 1 : 0)
}

function shareWith(share: number, decimals: number): CellValue {
  return { kind: 'share', number: rounded(share, decimals + 2), decimals }
}
