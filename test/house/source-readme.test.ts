import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyReference } from '../../src/scenario/key-reference.ts'

const src = join(import.meta.dirname, '../../src')
const text = readFileSync(join(src, 'README.md'), 'utf8')
const inCode = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1])
const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1])

describe('src/README.md', () => {
  it('names only files and folders that exist', () => {
    const paths = [...linked, ...inCode.filter((word) => /^[\w./-]+(\/|\.(ts|md|json))$/.test(word))]
    const files = paths.filter((path) => path !== 'results.json' && !path.startsWith('#'))
    expect(files.length).toBeGreaterThan(80)
    expect(files.filter((path) => !existsSync(join(src, path)))).toEqual([])
  })

  it('names in each stop of a walk only functions that stand in its files', () => {
    const tour = text.slice(text.indexOf('## A tour of the house'), text.indexOf('## How to work on it'))
    const stops = tour.split(/\n(?=\d+\. )/).slice(1)
    expect(stops.length).toBeGreaterThan(20)
    for (const stop of stops) {
      const files = [...stop.matchAll(/`([\w./-]+\.ts)`/g)].map(([, file]) => readFileSync(join(src, file!), 'utf8'))
      const named = [...stop.split('\n\n')[0]!.matchAll(/`([A-Za-z_]\w*)`/g)].map(([, name]) => name!)
      const missing = named.filter((name) => !files.some((file) => new RegExp(`\\b${name}\\b`).test(file)))
      expect(`${stop.slice(0, 40)}: ${missing.join(', ')}`).toBe(`${stop.slice(0, 40)}: `)
    }
  })

  it('tells where every file of the model belongs', () => {
    const names = readdirSync(join(src, 'office'), { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => name.endsWith('.ts')).map((name) => `office/${name.replaceAll('\\', '/')}`)
    expect(files.length).toBeGreaterThan(60)
    expect(files.filter((file) => !inCode.includes(file))).toEqual([])
  })

  it('names for each mechanism traces by hand at closing, at a tie and at the horizon', () => {
    const rows = text.split('\n').filter((line) => /^\|.*`scenario\/sections\/.*`\.\.\/test\/office\//.test(line))
    const corners = rows.map((row) => /`([\w-]+)`\s*\|$/.exec(row)?.[1])
    expect(corners.length).toBeGreaterThan(20)
    for (const corner of corners) {
      const traces = readFileSync(join(src, `../test/office/corners/${corner}.test.ts`), 'utf8')
      const blocks = traces.split(/^describe\('/m)
      const count = (name: string) =>
        blocks
          .filter((block) => block.startsWith(`${name}'`))
          .reduce((sum, block) => sum + block.split(/^ {2}it[.(]/m).length - 1, 0)
      const counts = ['at closing', 'at a tie', 'at the horizon'].map((name) => `${name}: ${count(name) > 0}`)
      expect(`${corner}: ${counts.join(', ')}`).toBe(
        `${corner}: at closing: true, at a tie: true, at the horizon: true`,
      )
    }
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

  it('says of each room of the office from which rooms and floors it may import, as its project does', () => {
    const rows = [...text.matchAll(/^\| `(office\/(?:\w+\/)?)`\s*\|[^|]*\|([^|]*)\|([^|]*)\|$/gm)]
    const said = rows.map(
      ([, room = '', rooms = '', floors = '']) => [room, `${rooms.trim()}; ${floors.trim()}`] as const,
    )
    const office = readdirSync(join(src, 'office'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const all = office.map(({ name }) => name).toSorted()
    const held = ['', ...all.map((name) => `${name}/`)].map((room) => {
      const { references } = JSON.parse(readFileSync(join(src, 'office', room, 'tsconfig.json'), 'utf8')) as {
        references: readonly { path: string }[]
      }
      const paths = references.map(({ path }) => relative(src, join(src, 'office', room, path)).replaceAll('\\', '/'))
      const rooms = paths.filter((path) => path.startsWith('office/')).map((path) => path.slice('office/'.length))
      const floors = paths.filter((path) => !path.startsWith('office/'))
      const names = rooms.length === all.length ? 'all' : rooms.toSorted().join(', ') || 'none'
      return [`office/${room}`, `${names}; ${floors.toSorted().join(', ')}`] as const
    })
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(held))
    const above: string[] = []
    const tooHigh = rows.flatMap(([, room = '', rooms = '']) => {
      const named = all.filter((name) => rooms.split(',').some((each) => each.trim() === name))
      const missing = named.filter((name) => !above.includes(name))
      above.push(room.slice('office/'.length, -1))
      return missing.map((name) => `${room} may import ${name}, which does not stand above it`)
    })
    expect(tooHigh).toEqual([])
  })
})
