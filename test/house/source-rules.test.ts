import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breaches, importedModules, packagesOf, type SourceFile } from './source-rules.ts'

const src = join(import.meta.dirname, '../../src')

function sources(): SourceFile[] {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))
}

describe('the sources', () => {
  it('use only packages of their folder, and below floor 5 neither clock nor chance', () => {
    const files = sources()
    expect(files.length).toBeGreaterThan(0)
    expect(breaches(files)).toEqual([])
  })

  it('are projects of the compiler folder by folder, the core without the types of Node and of the page', () => {
    const core = JSON.parse(readFileSync(join(src, 'tsconfig.core.json'), 'utf8')) as {
      compilerOptions: { lib: string[]; types: string[] }
    }
    expect(core.compilerOptions.types).toEqual([])
    expect(core.compilerOptions.lib).toEqual(['es2023', 'es2024.arraybuffer'])
    for (const folder of Object.keys(packagesOf)) {
      const { extends: base } = JSON.parse(readFileSync(join(src, folder, 'tsconfig.json'), 'utf8')) as {
        extends: string
      }
      expect(`${folder}: ${base}`).toBe(
        `${folder}: ../tsconfig.${folder === 'cli' || folder === 'browser' ? 'strict' : 'core'}.json`,
      )
    }
  })
})

describe('the check of the sources', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['experiments/a.ts', "import { Piscina } from 'piscina'", 'imports the package piscina'],
    ['helpers/a.ts', '', 'src/helpers is not a folder of the house'],
    ['random/a.ts', 'const u = Math.random()', 'uses Math.random'],
    ['random/a.ts', 'const x = Math.pow(2, 0.5)', 'a function of Math that is not the same'],
    ['random/a.ts', 'const x = Math.exp(0.5)', 'a function of Math that is not the same'],
    ['report/a.ts', 'const x = Math.log10(top)', 'a function of Math that is not the same'],
    ['office/a.ts', 'const { log1p } = Math', 'a function of Math that is not the same'],
    ['statistics/a.ts', 'const x = sd ** 2', '** with another base than 2'],
    ['report/a.ts', 'const x = 10 ** -decimals', '** with another base than 2'],
    ['engine/a.ts', 'const t = Date.now()', 'uses Date.now'],
    ['report/a.ts', 'const t = new Date()', 'uses new Date()'],
    ['report/a.ts', 'const t = new Date', 'uses new Date()'],
    ['report/a.ts', 'const t = Date()', 'uses Date()'],
    ['engine/a.ts', 'const t = performance.now()', 'uses performance'],
    ['office/a.ts', 'const t = `${process.pid}`', 'uses process'],
    ['office/a.ts', 'console.log(1)', 'uses console'],
    ['report/a.ts', 'window.open()', 'uses window'],
    ['office/a.ts', 'declare const process: { pid: number }', 'uses declare'],
    ['office/a.ts', '/// <reference types="node" />', 'has a reference directive'],
    ['report/a.ts', 'const most = Math.max(7, f(x), ...known)', 'spreads an array into Math.max(...)'],
    ['cli/a.ts', 'lines.push(first(1), ...rest)', 'spreads an array into .push(...)'],
    ['browser/a.ts', 'String.fromCharCode(...codes)', 'spreads an array into fromCharCode(...)'],
  ]

  it.each(planted)('finds what is planted in %s: %s', (path, text, breach) => {
    expect(breaches([{ path, text }])).toEqual([expect.stringContaining(breach)])
  })

  it('lets pass what is allowed', () => {
    const allowed = [
      { path: 'random/a.ts', text: "import { normalQuantile } from '../statistics/normal-quantile.ts'" },
      { path: 'cli/a.ts', text: "import { x } from '../report/x.ts'\nimport 'node:fs'\nprocess.exit()" },
      { path: 'report/a.ts', text: "const day = new Date(0)\nconst s = 'Math.random()' // Date.now()" },
      { path: 'office/a.ts', text: "import { x } from './x.ts'\n/* process.pid */ machine.process.begin()" },
      { path: 'office/b.ts', text: 'class A { start(process: Arrivals) { process.begin() } }' },
      { path: 'report/b.ts', text: 'const a = Math.max(1, sum([...b])); rows.push({ ...row }); rows.push([...row])' },
      { path: 'statistics/a.ts', text: 'const a = Math.sqrt(2 ** n) * Math.LOG2E\nconst b = `**${a}** times`' },
      { path: 'scenario/a.ts', text: "const words = ['from', 'until', 'import', 'node:fs']" },
    ]
    expect(breaches(allowed)).toEqual([])
  })

  it('reads every form of import', () => {
    const text = `import a from 'a'\nimport {\n b,\n} from "b"\nexport * from 'c'\nawait import('d')\nimport 'e'\n// from 'f'`
    expect(importedModules(text)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
