import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floorBreaches, floors, importedModules, type SourceFile } from './floors.ts'

const src = join(import.meta.dirname, '../../src')

function sources(): SourceFile[] {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))
}

describe('the floors of the house', () => {
  it('are kept by every file of src', () => {
    const files = sources()
    expect(files.length).toBeGreaterThan(0)
    expect(floorBreaches(files)).toEqual([])
  })

  it('are all compiled: the core without the types of Node and of the page', () => {
    const { compilerOptions, include } = JSON.parse(readFileSync(join(src, 'tsconfig.json'), 'utf8')) as {
      compilerOptions: { lib: string[]; types: string[] }
      include: string[]
    }
    expect(compilerOptions.types).toEqual([])
    expect(compilerOptions.lib).toEqual(['es2023', 'es2024.arraybuffer'])
    expect([...include, 'browser', 'cli'].toSorted()).toEqual(Object.keys(floors).toSorted())
  })
})

describe('the check of the floors', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['office/a.ts', "import { x } from '../report/x.ts'", 'imports from src/report, which is not below it'],
    ['office/a.ts', "import type { X } from '../experiments/x.ts'", 'imports from src/experiments'],
    ['office/deep/a.ts', "export * from '../../cli/x.ts'", 'imports from src/cli'],
    ['scenario/a.ts', "const x = await import('../office/x.ts')", 'imports from src/office'],
    ['engine/a.ts', "import '../random/x.ts'", 'imports from src/random'],
    ['statistics/a.ts', "import { x } from '../random/x.ts'", 'imports from src/random'],
    ['browser/a.ts', "import { x } from '../cli/x.ts'", 'imports from src/cli'],
    ['report/a.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ['experiments/a.ts', "import { Piscina } from 'piscina'", 'imports the package piscina'],
    ['office/a.ts', "import x from '../../package.json' with { type: 'json' }", 'outside the floors'],
    ['helpers/a.ts', '', 'src/helpers is not a floor'],
    ['random/a.ts', 'const u = Math.random()', 'uses Math.random'],
    ['random/a.ts', 'const x = Math.pow(2, 0.5)', 'uses Math.pow'],
    ['random/a.ts', 'const x = Math.exp(0.5)', 'uses Math.exp'],
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
  ]

  it.each(planted)('finds what is planted in %s: %s', (path, text, breach) => {
    expect(floorBreaches([{ path, text }])).toEqual([expect.stringContaining(breach)])
  })

  it('lets pass what is allowed', () => {
    const allowed = [
      { path: 'random/a.ts', text: "import { normalQuantile } from '../statistics/normal-quantile.ts'" },
      { path: 'cli/a.ts', text: "import { x } from '../report/x.ts'\nimport 'node:fs'\nprocess.exit()" },
      { path: 'report/a.ts', text: "const day = new Date(0)\nconst s = 'Math.random()' // Date.now()" },
      { path: 'office/a.ts', text: "import { x } from './x.ts'\n/* process.pid */ machine.process.begin()" },
      { path: 'office/b.ts', text: 'class A { start(process: Arrivals) { process.begin() } }' },
      { path: 'scenario/a.ts', text: "const words = ['from', 'until', 'import', 'node:fs']" },
    ]
    expect(floorBreaches(allowed)).toEqual([])
  })

  it('reads every form of import', () => {
    const text = `import a from 'a'\nimport {\n b,\n} from "b"\nexport * from 'c'\nawait import('d')\nimport 'e'\n// from 'f'`
    expect(importedModules(text)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
