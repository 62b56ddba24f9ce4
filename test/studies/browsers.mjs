// Whether every browser finds the same numbers as Node, to the last bit; see README.md.
import { runnerImport } from 'vite'

await runnerImport(new URL('../browser/bits/compare-browsers.ts', import.meta.url).pathname, { configFile: false })
