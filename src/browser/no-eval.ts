import { config } from 'zod'

/** The page's policy forbids code that is made of text; zod tries it once, which browsers report as a breach. */
config({ jitless: true })
