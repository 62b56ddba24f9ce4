import { csvPhrases } from './csv-phrases.ts'
import { framePhrases } from './frame-phrases.ts'
import { numberPhrases } from './number-phrases.ts'
import { officePhrases } from './office-phrases.ts'
import { planPhrases } from './plan-phrases.ts'
import { servicePhrases } from './service-phrases.ts'
import { shapePhrases } from './shape-phrases.ts'
import { sweepPhrases } from './sweep-phrases.ts'
import { timePhrases } from './time-phrases.ts'
import { yamlPhrases } from './yaml-phrases.ts'

/** All that is said of a wrong scenario, its CSV files and a wrong setting of it, by its code. */
export const allPhrases = {
  ...framePhrases,
  ...shapePhrases,
  ...yamlPhrases,
  ...csvPhrases,
  ...numberPhrases,
  ...timePhrases,
  ...servicePhrases,
  ...officePhrases,
  ...planPhrases,
  ...sweepPhrases,
} as const
