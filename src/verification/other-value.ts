/**
 * The first difference between two values of the same shape (numbers, arrays and objects), in words:
 * `services.0.wait.mean is 3.5 and not 4`. Null when they are the same to the last bit; NaN equals NaN.
 */
export function otherValue(one: unknown, other: unknown, place = ''): string | null {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return Object.is(one, other) ? null : `${place} is ${String(one)} and not ${String(other)}`
  }
  const others = new Map<string, unknown>(Object.entries(other))
  for (const [key, value] of Object.entries(one)) {
    const found = otherValue(value, others.get(key), place === '' ? key : `${place}.${key}`)
    if (found !== null) return found
  }
  return null
}
