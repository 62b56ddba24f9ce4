import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
}

/** What stands at the top; a dot file is there because a tool demands it there. */
const top = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'output',
  'package-lock.json',
  'package.json',
  'scenarios',
  'src',
  'test',
  'tsconfig.json',
]

const binary = /\.(png|woff2|pdf|ico)$/
/** Home and work folders of a machine; a path in an address (https://host/home/) does not count. */
const machinePath = /(?<![\w.:/~-])\/(?:home|root|Users|work|tmp|var\/folders)\/[\w.-]+|\b[A-Z]:\\Users\\/

describe.skipIf(!existsSync(join(root, '.git')))('the house', () => {
  it('has nothing at the top but what the design names', () => {
    const names = new Set(trackedFiles().map((path) => path.split('/')[0] ?? ''))
    expect([...names].filter((name) => !name.startsWith('.') && !top.includes(name))).toEqual([])
  })

  it('names no path of the machine it was written on', () => {
    const texts = trackedFiles().filter((path) => !binary.test(path) && path !== 'package-lock.json')
    const self = 'test/house/house.test.ts'
    const found = texts.filter((path) => path !== self && machinePath.test(readTracked(path)))
    expect(found).toEqual([])
  })

  it('would find such a path', () => {
    expect(machinePath.test('see /home/someone/antrean')).toBe(true)
    expect(machinePath.test("'/tmp/result.json'")).toBe(true)
    expect(machinePath.test('https://example.org/home/page')).toBe(false)
    expect(machinePath.test('output/tmp/x')).toBe(false)
  })

  it('keeps results out of the repository, but for the pictures of the README', () => {
    expect(trackedFiles().filter((path) => path.startsWith('output/'))).toEqual([
      'output/.gitkeep',
      'output/examples/backlog.png',
      'output/examples/clearing.png',
      'output/examples/page.png',
    ])
  })

  it('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readTracked('package.json')) as {
      dependencies: Record<string, string>
      devDependencies: Record<string, string>
    }
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('holds every package to a hash', () => {
    const locks = trackedFiles().filter((path) => basename(path) === 'package-lock.json')
    const loose = locks.flatMap((lock) => {
      const { packages } = JSON.parse(readTracked(lock)) as { packages: Record<string, { integrity?: string }> }
      return Object.entries(packages).filter(
        ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
      )
    })
    expect(locks).toHaveLength(2)
    expect(loose).toEqual([])
  })

  it('installs no package that runs a script of its own', () => {
    const { packages } = JSON.parse(readTracked('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean }>
    }
    expect(Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  })

  it('packs every picture that the README shows', () => {
    const pictures = [...readTracked('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path)
    const { files } = JSON.parse(readTracked('package.json')) as { files: readonly string[] }
    expect(pictures).not.toHaveLength(0)
    expect(pictures.filter((path) => !files.some((folder) => path.startsWith(`${folder}/`)))).toEqual([])
  })

  // `npm ci` refuses a lock file that lacks the binary of another platform, though it installs none of them.
  it('has every optional package of every platform in its lock file', () => {
    const { packages } = JSON.parse(readTracked('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    )
    expect(missing).toEqual([])
  })
})

/** Text of a tracked file; empty when it has been removed and that is not committed yet. */
function readTracked(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}
