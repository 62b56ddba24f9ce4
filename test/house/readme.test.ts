import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands as allCommands } from '../../src/cli/command-line.ts'
import { root, runAntrean } from '../cli/run-antrean.ts'
import { inSession } from '../cli/session/antrean-session.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** What stands in the fenced blocks of a language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1])
}

describe('README.md', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrean-readme-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('has a first scenario that runs as it stands', async () => {
    const [scenario] = blocks('yaml')
    writeFileSync(join(folder, 'my-office.yaml'), scenario)
    expect(await inSession(['check', 'my-office.yaml'], folder)).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout } = runAntrean(['compare', 'my-office.yaml', '--replications', '3'], folder)
    expect(status).toBe(0)
    expect(stdout).toContain('A printer on loan for a month')
    expect(existsSync(join(folder, 'output/my-office/report.html'))).toBe(true)
  })

  const commands = [
    ...readme.matchAll(/`npx antrean ((?:check|compare|run|report|verify|schema) [^`>]*?)(?: >[^`]*)?`/g),
  ]
    .map((match) => match[1])
    .filter((command) => !command.includes('my-office') && !command.includes('<'))

  it('shows every command with an example', async () => {
    const named = new Set(commands.map((command) => command.split(' ')[0]))
    const help = (await inSession(['--help'])).stdout
    const all = [...help.matchAll(/^ {2}antrean (\S+)/gm)].map((match) => match[1])
    expect(all.length).toBeGreaterThan(4)
    expect(all.filter((command) => !named.has(command) && !readme.includes(`npx antrean ${command}`))).toEqual([])
  })

  it('says of each option that several commands take which do', () => {
    const rows = [...readme.matchAll(/^\| (`--[^|]*) \|[^|]*\| (all but )?([^|]*?) *\|$/gm)]
    const said = rows.flatMap(([, options, allBut, named]) => {
      const names = [...named.matchAll(/`(\w+)`/g)].map(([, name]) => name)
      const takers = allCommands
        .map(({ name }) => name)
        .filter((name) => names.includes(name) !== (allBut !== undefined))
      return [...options.matchAll(/`--([\w-]+)/g)].map(([, option]) => [option, takers] as const)
    })
    const all = new Set(allCommands.flatMap(({ options }) => Object.keys(options)))
    const takers = [...all].map((option) => {
      const taking = allCommands.filter(({ options }) => option in options).map(({ name }) => name)
      return [option, taking] as const
    })
    const special = ['case', 'replication', 'with', 'gone-by', 'probability', 'within-target', 'cost-at-most']
    const shared = takers.filter(([option, taking]) => taking.length > 1 && !special.includes(option))
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(shared))
  })

  it('names every table that is written', () => {
    const folderOfTables = join(root, 'src/report/csv')
    const texts = readdirSync(folderOfTables).map((file) => readFileSync(join(folderOfTables, file), 'utf8'))
    const names = texts.flatMap((text) => [...text.matchAll(/fileName: '([^']+)'/g)].map((match) => match[1]))
    const table = /^\| file .*?\n\n/ms.exec(readme)?.[0] ?? ''
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })

  // The help's test runs those that are examples there too, with two futures as here.
  const examples = new Set(allCommands.flatMap((command) => command.examples.map(([args]) => args)))
  it('has commands that are examples of the help', () => {
    expect(commands.filter((command) => examples.has(command)).length).toBeGreaterThan(2)
  })

  it.each(commands.filter((command) => !examples.has(command)))('antrean %s works', async (command) => {
    const args = command.split(' ')
    const simulates = args[0] === 'compare' || args[0] === 'run'
    const fewer = args.includes('--replication') ? [] : ['--replications', '2', '--workers', '1']
    const extra = simulates ? [...fewer, '--out', join(folder, 'bandung-barat')] : []
    const path = args.map((arg) => arg.replace('output/', `${folder}/`).replace(/^trace\.csv$/, `${folder}/trace.csv`))
    expect(await inSession([...path, ...extra])).toMatchObject({ status: 0 })
  })

  it('links only to what is there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThan(2)
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })

  it('names every scenario that is shipped', () => {
    const shipped = readdirSync(join(root, 'scenarios')).filter((file) => file.endsWith('.yaml'))
    expect(shipped.filter((file) => !readme.includes(`scenarios/${file}`))).toEqual([])
  })
})
