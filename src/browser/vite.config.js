import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

// One HTML file without results: the template that the report floor fills in.
// oxlint-disable-next-line import/no-default-export -- what Vite reads
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../dist/browser', import.meta.url)),
    emptyOutDir: false,
    rolldownOptions: { input: fileURLToPath(new URL('report.html', import.meta.url)) },
  },
  plugins: [viteSingleFile()],
})
