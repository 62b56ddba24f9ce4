// Starts renew.ts without a build: `npm run kept-results -- --because "words of an entry of CHANGELOG.md"`.
import { runnerImport } from 'vite'

await runnerImport(new URL('renew.ts', import.meta.url).pathname, { configFile: false })
