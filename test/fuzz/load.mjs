import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** judge.ts, translated, with all that it loads later. */
export async function loadJudge() {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  return server.ssrLoadModule('/test/fuzz/judge.ts')
}
