import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOutputFolder, restoreResults } from '../../src/cli/output-folder.ts'
import { demandReplaceable } from '../../src/cli/output/demand-replaceable.ts'
import { markOfThisProcess } from '../../src/cli/output/process-mark.ts'
import { workspaceOf } from '../../src/cli/output/workspace.ts'
import { UserError } from '../../src/cli/user-error.ts'

let base: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-output-'))
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

function publishResults(folder: string, ...paths: string[]): void {
  const output = openOutputFolder(folder)
  for (const path of ['results.json', ...paths]) output.write(path, path)
  output.publish({ seed: 1 })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

describe('the output folder', () => {
  it('appears only when it is published, with a manifest of its files', () => {
    const folder = join(base, 'deep', 'case')
    const output = openOutputFolder(folder)
    output.write('results.json', '{}')
    output.write('figures/queue.png', new Uint8Array([1, 2]))
    expect(existsSync(folder)).toBe(false)
    output.publish({ seed: 7 })
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { hashes: object }
    expect(manifest).toMatchObject({ seed: 7, files: ['figures/queue.png', 'manifest.json', 'results.json'] })
    expect(manifest.hashes).toMatchObject({
      'results.json': '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    })
    expect(filesIn(join(base, 'deep'))).toEqual([
      'case',
      'case/figures',
      'case/figures/queue.png',
      'case/manifest.json',
      'case/results.json',
    ])
  })

  it('leaves nothing behind when it is discarded', () => {
    const output = openOutputFolder(join(base, 'case'))
    output.write('results.json', '{}')
    output.discard()
    expect(filesIn(base)).toEqual([])
  })

  it('replaces the results of an earlier run, and keeps the files that someone put among them', () => {
    const folder = join(base, 'case')
    publishResults(folder, 'figures/old-plan.png')
    writeFileSync(join(folder, 'notes.txt'), 'for the meeting')
    writeFileSync(join(folder, 'figures', 'photo.jpg'), 'photo')
    publishResults(folder, 'summary.md')
    expect(filesIn(base)).toEqual([
      'case',
      'case/figures',
      'case/figures/photo.jpg',
      'case/manifest.json',
      'case/notes.txt',
      'case/results.json',
      'case/summary.md',
    ])
  })

  it('keeps the earlier results until the new ones are there', () => {
    const folder = join(base, 'case')
    publishResults(folder, 'summary.md')
    const output = openOutputFolder(folder)
    output.write('results.json', 'new')
    expect(readFileSync(join(folder, 'results.json'), 'utf8')).toBe('results.json')
    output.discard()
    expect(filesIn(folder)).toEqual(['manifest.json', 'results.json', 'summary.md'])
  })

  it('takes an empty folder', () => {
    mkdirSync(join(base, 'case'))
    publishResults(join(base, 'case'))
    expect(filesIn(join(base, 'case'))).toEqual(['manifest.json', 'results.json'])
  })

  it('keeps a file of the user whose name it needs, and one of its own that the user has changed, under another name', () => {
    const folder = join(base, 'case')
    publishResults(folder, 'daily.csv')
    writeFileSync(join(folder, 'summary.md'), 'mine')
    writeFileSync(join(folder, 'daily.csv'), 'changed')
    mkdirSync(join(folder, 'report.html', 'within'), { recursive: true })
    const said: string[] = []
    for (let run = 0; run < 2; run++) {
      const output = openOutputFolder(folder, { tell: (line) => said.push(line) })
      for (const path of ['results.json', 'daily.csv', 'summary.md', 'report.html']) output.write(path, path)
      output.publish({})
    }
    expect(filesIn(folder)).toEqual([
      'daily.csv',
      'daily.kept.csv',
      'manifest.json',
      'report.html',
      'report.kept.html',
      'report.kept.html/within',
      'results.json',
      'summary.kept.md',
      'summary.md',
    ])
    expect(readFileSync(join(folder, 'summary.kept.md'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'daily.kept.csv'), 'utf8')).toBe('changed')
    expect(said.toSorted()).toEqual(
      ['daily.csv', 'report.html', 'summary.md'].map(
        (path) => `${folder}: ${path} was not as antrean had left it, and is kept as ${path.replace('.', '.kept.')}`,
      ),
    )
  })

  it('keeps a second file of that name too, and a manifest that was changed', () => {
    const folder = join(base, 'case')
    for (const text of ['first', 'second']) {
      publishResults(folder, 'summary.md')
      writeFileSync(join(folder, 'summary.md'), text)
    }
    writeFileSync(join(folder, 'manifest.json'), `${readFileSync(join(folder, 'manifest.json'), 'utf8')} `)
    publishResults(folder, 'summary.md')
    expect(readFileSync(join(folder, 'summary.kept.md'), 'utf8')).toBe('first')
    expect(readFileSync(join(folder, 'summary.kept-2.md'), 'utf8')).toBe('second')
    expect(existsSync(join(folder, 'manifest.kept.json'))).toBe(true)
  })

  it('keeps empty folders, links, hidden files, rights and times', () => {
    const folder = join(base, 'case')
    publishResults(folder)
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, '.hidden'), '')
    chmodSync(join(folder, '.hidden'), 0o604)
    symlinkSync('nowhere', join(folder, 'link'))
    utimesSync(join(folder, '.hidden'), 1e9, 1e9)
    chmodSync(join(folder, 'empty'), 0o500)
    utimesSync(join(folder, 'empty'), 1e9, 1e9)
    chmodSync(folder, 0o750)
    publishResults(folder)
    expect(filesIn(folder)).toEqual(['.hidden', 'empty', 'link', 'manifest.json', 'results.json'])
    expect(readlinkSync(join(folder, 'link'))).toBe('nowhere')
    for (const name of ['.hidden', 'empty']) expect(statSync(join(folder, name)).mtimeMs).toBe(1e12)
    const rights = [folder, join(folder, '.hidden'), join(folder, 'empty')].map((path) => statSync(path).mode & 0o777)
    expect(rights).toEqual([0o750, 0o604, 0o500])
  })

  it('takes files that a manifest without hashes lists for its own', () => {
    const folder = join(base, 'case')
    mkdirSync(folder)
    const files = ['results.json', 'old.csv', 'manifest.json']
    for (const name of ['results.json', 'old.csv', 'mine.txt']) writeFileSync(join(folder, name), name)
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ files }))
    publishResults(folder)
    expect(filesIn(folder)).toEqual(['manifest.json', 'mine.txt', 'results.json'])
  })

  it('follows a link to a folder, which stays a link, and refuses one that leads nowhere or in a circle', () => {
    mkdirSync(join(base, 'real'))
    symlinkSync('real', join(base, 'link'))
    publishResults(join(base, 'link'))
    expect(filesIn(join(base, 'real'))).toEqual(['manifest.json', 'results.json'])
    expect(readlinkSync(join(base, 'link'))).toBe('real')
    symlinkSync('nowhere', join(base, 'dangling'))
    expect(() => openOutputFolder(join(base, 'dangling'))).toThrow(
      /dangling: results cannot be written there: it is a link to .*nowhere, which is not there; choose/,
    )
    symlinkSync('circle', join(base, 'circle'))
    expect(() => openOutputFolder(join(base, 'circle'))).toThrow(/links lead in a circle/)
    expect(readdirSync(base).toSorted()).toEqual(['circle', 'dangling', 'link', 'real'])
  })

  it('is refused to a second run at once, and is free again after the first; others beside it are free', () => {
    const first = openOutputFolder(join(base, 'a'))
    expect(() => openOutputFolder(join(base, 'a'))).toThrow(
      /a: another run is writing there \(process \d+ on .*\); wait until it has ended, or choose another folder with --out$/,
    )
    for (const name of ['a.partial-b', '.a', 'a.antrean', 'b']) publishResults(join(base, name))
    first.write('results.json', '')
    first.publish({})
    publishResults(join(base, 'a'))
    expect(readdirSync(base).toSorted()).toEqual(['.a', 'a', 'a.antrean', 'a.partial-b', 'b'])
  })

  it('is refused while it cannot be seen whether another run goes on, with what to do', () => {
    const there = { pid: 1, host: 'elsewhere', since: new Date().toISOString(), system: null }
    writeFileSync(lockOf('case'), JSON.stringify(there))
    expect(() => openOutputFolder(join(base, 'case'))).toThrow(
      /process 1 on elsewhere, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\); wait .*, or, if it is not running any more, delete .*lock$/,
    )
  })

  it.each([
    ['begun and not written', () => ''],
    ['garbled', () => '{"pid":'],
    ['of a process that is no more', () => ownMark({ pid: 2 ** 22 + 1 })],
    ['of one whose number another process has', () => ownMark({ system: { ...ownSystem(), started: '1' } })],
    ['of before the machine was started', () => ownMark({ system: { ...ownSystem(), boot: 'another' } })],
    ['of before that, where the system says less', () => ownMark({ system: null, since: '2001-01-01T00:00:00Z' })],
  ])('is free when its lock is %s', (_, text) => {
    writeFileSync(lockOf('case'), text())
    publishResults(join(base, 'case'))
    expect(readdirSync(base)).toEqual(['case'])
  })

  it('cleans up what a killed run has left, and says how much', () => {
    const folder = join(base, 'case')
    const { draft } = workspaceOf(folder)
    mkdirSync(join(draft, 'figures'), { recursive: true })
    writeFileSync(join(draft, 'figures', 'big.png'), new Uint8Array(2_400_000))
    const said: string[] = []
    openOutputFolder(folder, { tell: (line) => said.push(line) }).discard()
    expect(said).toEqual([`${folder}: deleted 2 MB that a killed run had not finished`])
    expect(readdirSync(base)).toEqual([])
  })

  it('keeps both where someone has made the folder anew after a run was killed while it replaced it', () => {
    const folder = setAside('case')
    mkdirSync(folder)
    for (const name of ['results.json', 'manifest.json'])
      writeFileSync(join(folder, name), '{"files":["results.json"]}')
    publishResults(folder)
    expect(readdirSync(base).toSorted()).toEqual(['case', 'case-earlier'])
    expect(filesIn(join(base, 'case-earlier'))).toEqual(['manifest.json', 'results.json'])
  })

  it('keeps what is not antrean’s where someone has deleted the new results before the earlier ones were tidied up', () => {
    const folder = setAside('case')
    const { draft, former } = workspaceOf(folder)
    rmSync(draft, { recursive: true })
    writeFileSync(join(former, 'notes.txt'), 'mine')
    openOutputFolder(folder).discard()
    expect(filesIn(base)).toEqual(['case-earlier', 'case-earlier/notes.txt'])
  })

  it('is brought back by report when a killed run has set it aside', () => {
    const folder = setAside('case')
    symlinkSync('case', join(base, 'link'))
    const said: string[] = []
    restoreResults(join(base, 'link'), (line) => said.push(line))
    expect(readdirSync(base).toSorted()).toEqual(['case', 'link'])
    expect(said[0]).toMatch(/link: brought back the results that a killed run was about to replace$/)
    restoreResults(folder, () => expect.unreachable())
    restoreResults(join(base, 'none'), () => expect.unreachable())
  })

  it('removes the folders that it made above it, when it is discarded', () => {
    mkdirSync(join(base, 'there'))
    openOutputFolder(join(base, 'there', 'deep', 'er', 'case')).discard()
    expect(filesIn(base)).toEqual(['there'])
  })

  it('gives up the results of another scenario only where the folder was named', () => {
    const folder = join(base, 'case')
    const output = openOutputFolder(folder)
    output.write('results.json', '')
    output.publish({ scenarioFile: 'a/case.yaml' })
    openOutputFolder(folder, { onlyOf: 'a/case.yaml' }).discard()
    openOutputFolder(folder).discard()
    expect(() => openOutputFolder(folder, { onlyOf: 'b/case.yaml' })).toThrow(
      `${folder}: holds the results of another scenario, a/case.yaml; choose another folder with --out, or say --out ${folder} to replace them`,
    )
    expect(readdirSync(base)).toEqual(['case'])
  })

  it('keeps the results elsewhere when its place is taken at the last moment', () => {
    const folder = join(base, 'case')
    const output = openOutputFolder(folder)
    output.write('results.json', 'new')
    writeFileSync(folder, 'a file')
    expect(() => output.publish({})).toThrow(/case: the results could not be put there: .*; they are in .*case-new$/)
    output.discard()
    expect(readFileSync(join(base, 'case-new', 'results.json'), 'utf8')).toBe('new')
    expect(readFileSync(folder, 'utf8')).toBe('a file')
    expect(readdirSync(base).toSorted()).toEqual(['case', 'case-new'])
  })

  it('takes any name that the system takes', () => {
    const names = ['x'.repeat(255), 'ends in\na line', ' ', '…', '-', '--out']
    for (const name of names) publishResults(join(base, name))
    for (const name of names) publishResults(join(base, name))
    expect(readdirSync(base).toSorted()).toEqual(names.toSorted())
  })

  it('refuses at once the root of a disk, another disk mounted there, and a folder of someone else in /tmp', () => {
    expect(() => openOutputFolder('/')).toThrow(UserError)
    expect(() => demandReplaceable('/', '/')).toThrow(/it is the root of a disk.*such as \/results$/)
    const sticky = join(base, 'sticky')
    mkdirSync(join(sticky, 'theirs'), { recursive: true })
    chmodSync(base, 0o755)
    chmodSync(sticky, 0o1777)
    chmodSync(join(sticky, 'theirs'), 0o777)
    if (process.geteuid?.() !== 0) return
    const open = () => openOutputFolder(join(sticky, 'theirs'))
    expect(() => asOrdinaryUser(open)).toThrow(/cannot give way: it is someone else’s/)
  })

  it('refuses at once where the folder may be written to, but not the one above it', () => {
    mkdirSync(join(base, 'case'))
    chmodSync(join(base, 'case'), 0o777)
    chmodSync(base, 0o555)
    expect(() => asOrdinaryUser(() => openOutputFolder(join(base, 'case')))).toThrow(
      /cannot give way: the folder above it cannot be written to \(permission denied\); .* such as .*case.results$/,
    )
    chmodSync(base, 0o755)
  })

  it('refuses a folder with files that are not results, and leaves it as it is', () => {
    writeFileSync(join(base, 'letter.doc'), 'dear')
    expect(() => openOutputFolder(base)).toThrow(UserError)
    expect(() => openOutputFolder(base)).toThrow(/holds files and is no results folder of antrean.*--out/)
    expect(filesIn(base)).toEqual(['letter.doc'])
  })

  it('replaces a page that was made before', () => {
    for (const text of ['old', 'new']) {
      const output = openOutputFolder(base)
      output.write('page.html', text)
      output.publish({ scenarioFile: 'office.yaml' })
    }
    expect(readFileSync(join(base, 'page.html'), 'utf8')).toBe('new')
  })

  it('refuses a folder in which results.json only happens to lie', () => {
    writeFileSync(join(base, 'results.json'), '{}')
    writeFileSync(join(base, 'manifest.json'), '{ "name": "a web page" }')
    expect(() => openOutputFolder(base)).toThrow(/is no results folder of antrean/)
    expect(filesIn(base)).toEqual(['manifest.json', 'results.json'])
  })

  it('refuses at once where a file is in the way', () => {
    writeFileSync(join(base, 'case'), '')
    expect(() => openOutputFolder(join(base, 'case'))).toThrow(/case: results cannot be written there: a file/)
    expect(() => openOutputFolder(join(base, 'case', 'deeper'))).toThrow(/results cannot be written there/)
  })

  it('refuses at once a name that the system does not take', () => {
    expect(() => openOutputFolder(join(base, 'x'.repeat(300)))).toThrow(/the name is too long; choose another folder/)
    expect(filesIn(base)).toEqual([])
  })

  it('refuses at once where it may not write', () => {
    chmodSync(base, 0o500)
    const open = () => openOutputFolder(join(base, 'case'))
    expect(() => asOrdinaryUser(open)).toThrow(/permission denied; choose another folder with --out/)
    chmodSync(base, 0o700)
  })
})

/** Results as a run leaves them that is killed right after they have given way to its own. */
function setAside(name: string): string {
  const folder = join(base, name)
  publishResults(folder)
  const { draft, former } = workspaceOf(folder)
  mkdirSync(draft, { recursive: true })
  renameSync(folder, former)
  return folder
}

/** The file that says who writes into a folder; makes the folder in which it lies. */
function lockOf(name: string): string {
  const { folder, lock } = workspaceOf(join(base, name))
  mkdirSync(folder)
  return lock
}

const ownMark = (but: object): string => JSON.stringify({ ...markOfThisProcess(), ...but })
const ownSystem = () => markOfThisProcess().system!

/** Does something without the rights of root, who may write everywhere. */
function asOrdinaryUser<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act()
  // The number of "nobody" nearly everywhere; whether there is such a user does not matter.
  process.seteuid?.(65534)
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}
