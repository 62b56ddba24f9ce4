/**
 * A typed array, all zero, with memory of its own. V8 keeps short ones, of up to 64 bytes, among its objects, where they
 * may move; where the others are is a constant for code that is compiled for one office alone.
 */
export function column<T>(
  type: { new (memory: ArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
  length: number,
): T {
  return new type(new ArrayBuffer(length * type.BYTES_PER_ELEMENT))
}
