import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  plugins: [viteSingleFile(), contentSecurityPolicy()],
})

/** Lets the page run its own script, known by its hash, and load nothing: a name or a title cannot bring in another. */
function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    // when the script has been put into the page
    writeBundle({ dir }) {
      const page = join(dir, 'report.html')
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
