/** The next working day is searched this many days ahead; after that the office counts as closed for good. */
const FAR = 3660

/**
 * The day on which `count` working days have passed since day `from`: the first working day such that
 * `count` of them lie before it. Negative counts go back. Null when there are not that many.
 */
export function dayAfterWorkingDays(
  isWorkingDay: (day: number) => boolean,
  from: number,
  count: number,
): number | null {
  const step = count < 0 ? -1 : 1
  let left = Math.abs(count)
  let day = count < 0 ? from - 1 : from
  for (let i = 0; i < FAR; i++, day += step) {
    if (!isWorkingDay(day)) continue
    if (step < 0 && --left === 0) return day
    if (step > 0 && left-- === 0) return day
  }
  return null
}
