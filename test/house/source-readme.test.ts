import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyReference } from '../../src/scenario/key-reference.ts'

const src = join(import.meta.dirname, '../../src')
const text = readFileSync(join(src, 'README.md'), 'utf8')
const inCode = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1])
const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1])

describe('src/README.md', () => {
  it('names only files and folders that exist', () => {
    const paths = [...linked, ...inCode.filter((word) => /^[\w./-]+(\/|\.(ts|md|json))$/.test(word))]
    const files = paths.filter((path) => path !== 'results.json')
    expect(files.length).toBeGreaterThan(80)
    expect(files.filter((path) => !existsSync(join(src, path)))).toEqual([])
  })

  it('tells where every file of the model belongs', () => {
    const names = readdirSync(join(src, 'office')).filter((name) => name.endsWith('.ts'))
    expect(names.filter((name) => !inCode.includes(`office/${name}`))).toEqual([])
  })

  it('names only keys that the language has', () => {
    const known = keyReference().flatMap(({ keys }) => keys.map(({ path }) => path))
    const rows = text.split('\n').filter((line) => line.includes('`scenario/sections/') && line.startsWith('| '))
    const named = rows
      .map((row) => /^\|[^|]*\|\s*`([^`]+)`\s*\|\s*`office/.exec(row)?.[1])
      .filter((key) => key !== undefined)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((key) => !known.includes(key))).toEqual([])
  })

  it('lists the floors from the highest to the lowest, each once', () => {
    const floors = [...text.matchAll(/^\| (\d)\s+\| `(\w+)\/`/gm)].map((match) => [Number(match[1]), match[2]] as const)
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(floors.map(([, folder]) => folder).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
    expect(floors.map(([floor]) => floor)).toEqual(floors.map(([floor]) => floor).toSorted((a, b) => b - a))
  })
})
