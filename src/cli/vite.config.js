import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const place = (path) => fileURLToPath(new URL(path, import.meta.url))

/** npx makes the program executable when it first meets it, and not again after it was built anew. */
const executable = {
  name: 'executable',
  writeBundle: ({ dir }) => chmodSync(join(dir, 'bin.js'), 0o755),
}

// The program in few files, which begins in half the time of a thousand modules. Packages stay outside.
// oxlint-disable-next-line import/no-default-export -- what Vite reads
export default defineConfig({
  root: place('.'),
  logLevel: 'warn',
  plugins: [executable],
  // SIM.JS is loaded after the window that engine/simjs/window.ts makes for it; packages outside come first
  ssr: { noExternal: ['simjs'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: place('../../dist/program'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        bin: place('bin.ts'),
        'workers/command-worker': place('workers/command-worker.ts'),
        'workers/replication-worker': place('workers/replication-worker.ts'),
        'workers/verification-worker': place('workers/verification-worker.ts'),
      },
      // all in one folder, see program-file.ts
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
