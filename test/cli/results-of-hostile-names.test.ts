import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inSession } from './session/antrean-session.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'antrean-names-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const office = (plans: string): string => `
title: Base
start: 2026-01-05
horizon: 20 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools:
  counters: { units: 2 }
services:
  card:
    arrivals: poisson(100 per day)
    waiting: 10
    route: [{ at: counters, takes: 4 min }]
plans:
${plans}`

it('gives each plan files of its own, which the summary names', async () => {
  const plans =
    '  loan 1: { title: One }\n  loan-1: { pools: { counters: { units: 3 } } }\n  by-plan: {}\n  Loan-1: {}\n'
  writeFileSync(join(base, 'office.yaml'), office(plans))
  const args = ['compare', 'office.yaml', '--replications', '2', '--workers', '1', '--figures', 'all']
  expect(await inSession(args, base)).toMatchObject({ status: 0 })
  const figures = readdirSync(join(base, 'output/office/figures'))
  expect(figures.filter((name) => /^queue-.*png$/.test(name))).toEqual([
    'queue-by-plan.png',
    expect.stringMatching(/^queue-loan-1-[0-9a-f]{8}\.png$/),
    'queue-loan-1.png',
    'queue-loan_1.png',
  ])
  const summary = readFileSync(join(base, 'output/office/summary.md'), 'utf8')
  const named = Array.from(summary.matchAll(/\]\(figures\/([^)]*)\)/g), ([, name]) => decodeURIComponent(name))
  expect(new Set(named)).toEqual(new Set(figures.filter((name) => name.endsWith('.png'))))
  expect(new Set(named).size).toBe(named.length)
})

it('tells before it simulates that the results cannot be where they would be', async () => {
  mkdirSync(join(base, 'other'))
  for (const file of ['office.yaml', 'other/office.yaml']) writeFileSync(join(base, file), office('  wait: {}\n'))
  resultsOf('office.yaml', 'output/office')
  const said = async (...args: string[]) => {
    const { status, stderr } = await inSession(['compare', 'other/office.yaml', ...args, '--workers', '1'], base)
    // the line before says what is to be run
    return `${status}: ${stderr.trimEnd().split('\n').at(-1)}`
  }
  expect(await said()).toBe(
    '2: output/office: holds the results of another scenario, office.yaml; choose another folder with --out, or say --out output/office to replace them',
  )
  for (const out of ['.', 'other', '..', '/']) {
    expect(await said('--out', out)).toBe(
      `2: ${out}: holds files and is no results folder of antrean, so it is left as it is; choose another folder with --out`,
    )
  }
  expect(readdirSync(join(base, 'other'))).toEqual(['office.yaml'])
})

it('keeps a scenario that lies among its results', async () => {
  resultsOf('office.yaml', 'kept')
  writeFileSync(join(base, 'kept/office.yaml'), office('  wait: {}\n'))
  const args = ['compare', 'kept/office.yaml', '--replications', '1', '--workers', '1', '--out', 'kept']
  expect((await inSession(args, base)).status).toBe(0)
  expect(readFileSync(join(base, 'kept/office.yaml'), 'utf8')).toBe(office('  wait: {}\n'))
  expect(readdirSync(join(base, 'kept'))).toContain('report.html')
})

/** What an earlier run has left, as far as a later one looks at it. */
function resultsOf(scenarioFile: string, folder: string): void {
  mkdirSync(join(base, folder), { recursive: true })
  writeFileSync(join(base, folder, 'results.json'), '{}')
  const manifest = { scenarioFile, files: ['results.json', 'manifest.json'] }
  writeFileSync(join(base, folder, 'manifest.json'), JSON.stringify(manifest))
}
