import { createHash } from 'node:crypto'

/**
 * Stands for a value of plain objects, arrays, arrays of numbers and simple values: equal values, equal hash, in every
 * process. (The bytes of `node:v8` would not do: a whole number has other ones after its field has held a fraction.)
 *
 * @returns 32 hexadecimal digits
 */
export function hashOfContent(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, withAllValues)).digest('hex').slice(0, 32)
}

const OTHER = '\0'

/** What JSON has no words for, under a key that nothing else has. */
function withAllValues(_key: string, value: unknown): unknown {
  if (value === undefined) return { [OTHER]: 'undefined' }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    return { [OTHER]: Object.is(value, -0) ? '-0' : String(value) }
  }
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return { [OTHER]: `${value.constructor.name} ${bytes.toString('base64')}` }
  }
  return value
}
