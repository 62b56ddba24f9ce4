/**
 * What a field for a time, a sum or a rate holds until a run begins. V8 lays a field out for what it holds first; one
 * that begins with 0 is a field for integers until its first fraction, and then all code compiled for its class is
 * thrown away. NaN is no integer.
 */
export const NOT_BEGUN = Number.NaN
