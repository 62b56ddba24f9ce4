/** Of all intervals that a command tells. */
export const CONFIDENCE = 0.95
