import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// A zone with daylight saving, far from any office: whatever leans on the machine's own zone shows up.
process.env['TZ'] = 'America/New_York'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('property-seed-setup.ts', import.meta.url)),
    testTimeout: 20_000,
    // What the tests compare is plain text, also where CI or FORCE_COLOR asks for colours.
    env: { NO_COLOR: '1', FORCE_COLOR: '' },
  },
})
