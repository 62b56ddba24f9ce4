import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

// A zone with daylight saving, far from any office: whatever leans on the machine's own zone shows up.
process.env['TZ'] = 'America/New_York'

// Nothing is kept from one test for another; those of the store have their own.
process.env['ANTREAN_STORE'] = 'off'

// Reports are English where nothing else is asked for.
process.env['LC_ALL'] = 'C'

// No test has a time limit of its own. These are a net for what hangs, far beyond what a loaded machine takes.
const HOUR = 60 * 60 * 1000

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['property-seed-setup.ts', 'shipped-results-setup.ts'].map((name) =>
      fileURLToPath(new URL(name, import.meta.url)),
    ),
    testTimeout: HOUR,
    hookTimeout: HOUR,
    teardownTimeout: HOUR,
    expect: { poll: { timeout: HOUR / 6 } },
    // One process a processor, each for many files: half a second a file saved, of 140. A file leaves nothing behind
    // in the process.
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // What the tests compare is plain text, also where CI or FORCE_COLOR asks for colours.
    env: { NO_COLOR: '1', FORCE_COLOR: '' },
  },
})
