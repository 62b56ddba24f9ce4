/**
 * log 2 in two parts, as in fdlibm (Sun Microsystems 1993): the first has 32 bits, so its product with a number of
 * octaves is exact.
 */
export const LOG2_HIGH = 6.9314718036912381649e-1
export const LOG2_LOW = 1.90821492927058770002e-10
