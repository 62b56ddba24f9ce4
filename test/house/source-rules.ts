/** One source file of src, its path relative to src with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const charts = ['chart.js', 'chartjs-plugin-annotation']

/**
 * The npm packages that each folder of src may import. Which folders it may import from is said by the references of
 * its tsconfig.json, and held by the compiler.
 */
export const packagesOf: Readonly<Record<string, readonly string[]>> = {
  limits: [],
  time: [],
  statistics: [],
  random: [],
  engine: ['simjs'],
  scenario: ['csv-parse', 'fastest-levenshtein', 'yaml', 'zod'],
  office: [],
  // the schema of results.json, which only those load who read one
  experiments: ['zod'],
  verification: [],
  report: charts,
  browser: [...charts, 'zod'],
  cli: [
    ...charts,
    '@fontsource/dejavu-sans',
    '@napi-rs/canvas',
    '@myriaddreamin/typst-ts-node-compiler',
    'cli-progress',
    'cli-table3',
    'csv-stringify',
    'docx',
    'env-paths',
    'fastest-levenshtein',
    'fflate',
    'jsonc-parser',
    'picocolors',
    'piscina',
    'string-width',
    'write-excel-file',
    'yargs',
  ],
}

/** All functions of Math that a standard leaves to the engine: only Math.sqrt is exact among those that are computed. */
const inexact =
  /\bMath\s*\.\s*(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|log2|pow)\b|\bMath\s*(?!\s*\.)(?:[[;)},]|$)/m

/** What would let the core see the clock, chance or the version of Node, or a name that the compiler does not know. */
const forbiddenInCore: readonly (readonly [RegExp, string])[] = [
  [/\bMath\s*\.\s*random\b/, 'Math.random'],
  [inexact, 'a function of Math that is not the same everywhere, down to the last place'],
  [/(?<!(?<![\w.])2) \*\*=? /, '** with another base than 2, which is not the same everywhere'],
  [/\bDate\s*\.\s*now\b/, 'Date.now'],
  [/\bnew Date\s*\(\s*\)|\bnew Date\b(?!\s*\()/, 'new Date()'],
  [/(?<!new )(?<![\w.])Date\s*\(/, 'Date()'],
  [/\bdeclare\s+(?:const|let|var|function|class|global)\b/, 'declare'],
]

/** Globals of Node and of the page; a file may use such a name for something of its own. */
const hostGlobals = [
  'performance',
  'process',
  'Buffer',
  'console',
  'window',
  'document',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
]

/** Everything in the files that their folder may not use, as "path: what is wrong". */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const folder = file.path.split('/')[0] ?? ''
    const packages = packagesOf[folder]
    if (packages === undefined) return [`${file.path}: src/${folder} is not a folder of the house`]
    const found = importedModules(file.text).flatMap((name) => packageBreach(name, packages) ?? [])
    if (folder !== 'cli' && folder !== 'browser') found.push(...coreBreaches(file.text))
    found.push(...spreads(file.text))
    return found.map((what) => `${file.path}: ${what}`)
  })
}

/** The modules that a source text imports or exports from, statically or not, types included. */
export function importedModules(text: string): string[] {
  const { code, strings } = withoutStringsAndComments(text)
  const pattern = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*'(\d+)'/g
  return [...code.matchAll(pattern)].map((match) => strings[Number(match[1])] ?? '')
}

function packageBreach(name: string, packages: readonly string[]): string | null {
  if (name.startsWith('.') || name.startsWith('node:')) return null
  const packageName = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  return packages.includes(packageName) ? null : `imports the package ${packageName}, which is not for this folder`
}

function coreBreaches(text: string): string[] {
  const references = /^\s*\/\/\/\s*<reference/m.test(text) ? ['has a reference directive'] : []
  const { code } = withoutStringsAndComments(text)
  const names = forbiddenInCore.filter(([pattern]) => pattern.test(code)).map(([, name]) => name)
  const globals = hostGlobals.filter((name) => usesGlobal(code, name))
  return [...references, ...[...names, ...globals].map((name) => `uses ${name}`)]
}

/** Calls that take any number of arguments: an array spread into one overflows the stack when it is long. */
const ofAnyLength =
  /\b(?:Math\s*\.\s*(?:max|min|hypot)|fromCharCode|fromCodePoint)\s*\(|\.\s*(?:push|unshift|splice|of)\s*\(/g

function spreads(text: string): string[] {
  const { code } = withoutStringsAndComments(text)
  const calls = [...code.matchAll(ofAnyLength)].filter(({ index, 0: call }) => spreadsAfter(code, index + call.length))
  return calls.map(({ 0: call }) => `spreads an array into ${call.replace(/\s/g, '')}...)`)
}

/** Whether `...` stands among the arguments that begin at this place. */
function spreadsAfter(code: string, start: number): boolean {
  let depth = 1
  for (let i = start; i < code.length && depth > 0; i++) {
    if (depth === 1 && code.startsWith('...', i)) return true
    if ('([{'.includes(code[i])) depth++
    else if (')]}'.includes(code[i])) depth--
  }
  return false
}

function usesGlobal(code: string, name: string): boolean {
  const used = new RegExp(`(?<![\\w.])${name}\\s*[.(]`)
  const ownName = new RegExp(
    `\\b(?:const|let|function|class)\\s+${name}\\b|(?<![.\\w])${name}\\s*(?:\\??:|,|\\)?\\s*=>)`,
  )
  return used.test(code) && !ownName.test(code)
}

/** The code with each string replaced by its number; template literals stay, since code may stand in them. */
function withoutStringsAndComments(text: string): { readonly code: string; readonly strings: readonly string[] } {
  const part = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  const strings: string[] = []
  const code = text.replace(part, (found) => {
    if (found.startsWith('/')) return ' '
    if (found.startsWith('`')) return found
    return `'${strings.push(found.slice(1, -1)) - 1}'`
  })
  return { code, strings }
}
