import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/command-line.ts'
import { completionScript } from '../../src/cli/completion-script.ts'
import { root } from './run-antrean.ts'

/** What bash offers after each of some lines, whose last word is the one being typed. */
function offered(lines: readonly (readonly string[])[]): string[][] {
  const asks = lines.map(
    (words) =>
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; ${words[0] === 'npx' ? '_antrean_npx' : '_antrean'}; echo "\${COMPREPLY[*]}"`,
  )
  const told = execFileSync('bash', ['-c', [completionScript(commands), ...asks].join('\n')], {
    cwd: root,
    encoding: 'utf8',
  })
  return told
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ').filter((word) => word !== ''))
}

describe.skipIf(!existsSync('/bin/bash'))('the completion of bash', () => {
  it('offers commands, options, their values, scenario files, and plans of one', () => {
    const [first, begun, options, values, files, results, npx, other, free, plans, plan, noPlans] = offered([
      ['antrean', ''],
      ['antrean', 'co'],
      ['antrean', 'compare', 'x.yaml', '--re'],
      ['antrean', 'compare', 'x.yaml', '--lang', ''],
      ['antrean', 'run', 'scenarios/bandung-barat.'],
      ['antrean', 'report', 'package.'],
      ['npx', 'antrean', 'compare', 'x.yaml', '--lang', ''],
      ['npx', 'another', 'co'],
      ['antrean', 'run', 'x.yaml', '--out', ''],
      ['npx', 'antrean', 'why', 'scenarios/bandung-barat.yaml', '--against', ''],
      ['antrean', 'run', 'scenarios/bandung-barat.yaml', '--plan', 'sat'],
      ['antrean', 'run', 'x.yaml', '--plan', ''],
    ])
    expect(first).toEqual(commands.map(({ name }) => name))
    expect(begun).toEqual(['compare', 'completion'])
    expect(options).toEqual(['--replications', '--resume'])
    expect(values).toEqual(['en', 'id'])
    expect(files).toEqual(['scenarios/bandung-barat.yaml'])
    expect(results).toEqual(['package.json'])
    expect(npx).toEqual(['en', 'id'])
    expect(other).toEqual([])
    // the shell has file names of its own for those
    expect(free).toEqual([])
    expect(plans).toEqual(['wait', 'move-to-bandung', 'loan-two-printers', 'saturdays', 'combination'])
    expect(plan).toEqual(['saturdays'])
    expect(noPlans).toEqual([])
  })
})
