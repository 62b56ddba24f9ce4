import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands as allCommands } from '../../src/cli/command-line.ts'
import { root, runAntrean } from '../cli/run-antrean.ts'

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

  it('has a first scenario that runs as it stands', () => {
    const [scenario] = blocks('yaml')
    writeFileSync(join(folder, 'my-office.yaml'), scenario)
    expect(runAntrean(['check', 'my-office.yaml'], folder)).toMatchObject({ status: 0, stderr: '' })
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

  it('shows every command with an example', () => {
    const named = new Set(commands.map((command) => command.split(' ')[0]))
    const help = runAntrean(['--help']).stdout
    const all = [...help.matchAll(/^ {2}antrean (\S+)/gm)].map((match) => match[1])
    expect(all.length).toBeGreaterThan(4)
    expect(all.filter((command) => !named.has(command) && !readme.includes(`npx antrean ${command}`))).toEqual([])
  })

  // The help's test runs those that are examples there too, with two futures as here.
  const examples = new Set(allCommands.flatMap((command) => command.examples.map(([args]) => args)))
  it('has commands that are examples of the help', () => {
    expect(commands.filter((command) => examples.has(command)).length).toBeGreaterThan(2)
  })

  it.each(commands.filter((command) => !examples.has(command)))('antrean %s works', (command) => {
    const args = command.split(' ')
    const simulates = args[0] === 'compare' || args[0] === 'run'
    const fewer = args.includes('--replication') ? [] : ['--replications', '2']
    const extra = simulates ? [...fewer, '--out', join(folder, 'bandung-barat')] : []
    const path = args.map((arg) => arg.replace('output/', `${folder}/`).replace(/^trace\.csv$/, `${folder}/trace.csv`))
    expect(runAntrean([...path, ...extra])).toMatchObject({ status: 0 })
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
