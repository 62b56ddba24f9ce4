// How long the what-if page takes and how large it is; see README.md.
import { runnerImport } from 'vite'

await runnerImport(new URL('../browser/times/page-times.ts', import.meta.url).pathname, { configFile: false })
