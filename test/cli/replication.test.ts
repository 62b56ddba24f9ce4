import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Results, ReplicationColumns } from '../../src/experiments/results.ts'
import { root, runAntrean } from './run-antrean.ts'
import { inSession } from './session/antrean-session.ts'

const scenario = 'scenarios/bandung-barat.yaml'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antrean-replication-'))
  cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function columnsOf(results: string): ReplicationColumns[] {
  return (JSON.parse(results) as Results).plans[0].services.map(({ replications }) => replications)
}

describe('antrean run --replication', () => {
  const args = ['run', scenario, '--plan', 'wait']
  const alone = 'output/bandung-barat-wait-replication-2'

  it('makes that one alone, the same to the last bit as among others, and says so', async () => {
    const among = [...args, '--replications', '3', '--workers', '1', '--figures', 'none', '--quiet']
    expect(await inSession(among, folder)).toEqual({ status: 0, stdout: '', stderr: '' })
    const study = read('output/bandung-barat-wait/results.json')
    const { status, stdout, stderr } = runAntrean([...args, '--replication', '2', '--trace', 'trace.csv'], folder)
    expect(status).toBe(0)
    // one line as it begins and one as it ends
    expect(stderr).toMatch(/^scenarios\/\S+: 1 plan with 1 replication; .*\ndone in .*\n$/)
    const third = columnsOf(study).map((columns) => mapColumns(columns, (column) => column.slice(2)))
    expect(columnsOf(read(`${alone}/results.json`))).toEqual(third)
    expect(read('output/bandung-barat-wait/results.json')).toBe(study)
    expect(stdout).toMatch(/^Replication 2 of “Wait for the ministry” alone, seed 1: one possible future\./m)
    expect(stdout).not.toMatch(/±|probability|reliability|interval|median/)
    expect(stdout).toContain(`Written to ${alone}`)
    expect(stdout).toContain('trace.csv')
    expect(read(`${alone}/replications.csv`)).toMatch(/^wait,e-ktp,2,/m)
    expect(existsSync(join(folder, alone, 'figures/clearing.png'))).toBe(false)
  })

  it('writes its events in their order, those of the unfinished requests included', () => {
    const rows = read('trace.csv').trimEnd().split('\n')
    expect(rows[0]).toBe('\uFEFFtime,date,what,request,class,step,unit,cause')
    const times = rows.slice(1).map((row) => Number(row.split(',')[0]))
    expect(times.every((time, i) => i === 0 || time >= times[i - 1])).toBe(true)
    const { services } = (JSON.parse(read(`${alone}/results.json`)) as Results).plans[0]
    const unfinished = services.reduce((sum, { inOfficeAtEnd }) => sum + inOfficeAtEnd.mean, 0)
    expect(rows.filter((row) => row.includes(',in-office-at-horizon,'))).toHaveLength(unfinished)
  })

  it('is told again by report from its results', async () => {
    const again = ['report', `${alone}/results.json`, '--lang', 'id', '--figures', 'none']
    const { stdout } = await inSession(again, folder)
    expect(stdout).toMatch(/^Hanya replikasi 2 dari/m)
    expect(stdout).not.toMatch(/±|keandalan|selang|median/)
  })
})

function mapColumns(columns: ReplicationColumns, map: (column: readonly unknown[]) => unknown): object {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, map(column as readonly unknown[])]))
}
