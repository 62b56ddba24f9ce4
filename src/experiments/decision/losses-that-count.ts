/** Losses that differ by less than this share of all who come say nothing against a plan. */
export const LOSSES_THAT_COUNT = 0.001
