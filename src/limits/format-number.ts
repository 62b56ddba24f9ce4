/** A number for a message: 36,525, or 1e+21 where nobody could read the digits; in Indonesian 36.525. */
export function formatNumber(value: number, language: 'en' | 'id' = 'en'): string {
  const inEnglish = formatInEnglish(value)
  if (language === 'en') return inEnglish
  return inEnglish.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}

function formatInEnglish(value: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(0)
  const [whole = '', decimals] = String(Number(value.toPrecision(Math.max(3, digitsOf(value))))).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** The least by which a number has to differ to be shown differently. */
export function stepShown(value: number): number {
  return Number(`1e${Math.min(0, digitsOf(value) - 3)}`)
}

function digitsOf(value: number): number {
  return String(Math.trunc(Math.abs(value))).length
}
