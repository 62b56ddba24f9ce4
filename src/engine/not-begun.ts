/** What a field for a time, a sum or a rate holds until a run begins: not an integer (column.ts, point 1). */
export const NOT_BEGUN = Number.NaN
