import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

// One HTML file without results: the template that the report floor fills in. That of the what-if page in its mode.
// oxlint-disable-next-line import/no-default-export -- what Vite reads
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../dist/browser', import.meta.url)),
    emptyOutDir: false,
    rolldownOptions: { input: fileURLToPath(new URL(pageOf(mode), import.meta.url)) },
  },
  // workers too stand in the page, with all that they load
  worker: { format: 'iife' },
  plugins: [viteSingleFile(), contentSecurityPolicy(pageOf(mode))],
}))

function pageOf(mode) {
  return mode === 'what-if' ? 'what-if.html' : 'report.html'
}

/** Lets the page run its own script, known by its hash, and load nothing: a name or a title cannot bring in another. */
function contentSecurityPolicy(name) {
  return {
    name: 'content-security-policy',
    // when the script has been put into the page
    writeBundle({ dir }) {
      const page = join(dir, name)
      writeFileSync(page, withPolicy(readFileSync(page, 'utf8')))
    },
  }
}

function withPolicy(html) {
  const scripts = [...html.matchAll(/<script type="module"[^>]*>([^]*?)<\/script>/g)].map(([, script]) =>
    hashOf(script),
  )
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // Chart.js sizes its canvases by attributes of style
    "style-src 'unsafe-inline'",
    'img-src data:',
    // the workers of the what-if page
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const charset = '<meta charset="utf-8" />'
  return html.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
