import { describe, expect, it } from 'vitest'
import { commandText } from '../../src/cli/command-text.ts'
import { exitStatusOf, formatError } from '../../src/cli/format-error.ts'
import { ReplicationFault } from '../../src/cli/replication-fault.ts'
import { UserError } from '../../src/cli/user-error.ts'

describe("a user's mistake", () => {
  it('is told without a stack trace, and ends with status 2', () => {
    const error = new UserError('office.yaml: cannot read it: permission denied')
    expect(formatError(error, [])).toBe('office.yaml: cannot read it: permission denied\n')
    expect(exitStatusOf(error)).toBe(2)
  })
})

describe('a fault of the program', () => {
  const cause = new RangeError('cannot schedule slot 3 at NaN')
  const at = { file: 'my office.yaml', plan: 'wait', replication: 17, seed: 4, engine: 'built-in' } as const
  const fault = new ReplicationFault(cause, at)
  const text = formatError(fault, ['compare', 'my office.yaml', '--seed', '4'])

  it('says which replication it was, how to see it again, and asks to report it, with status 1', () => {
    expect(text).toContain('a fault of the program, not of your input')
    expect(text).toContain('cannot schedule slot 3 at NaN (plan wait, replication 17, seed 4)')
    expect(text).toContain(
      "to see it again: antrean run 'my office.yaml' --plan wait --replication 17 --seed 4 --trace trace.csv",
    )
    expect(text).toContain('Please report it')
    expect(exitStatusOf(fault)).toBe(1)
  })

  it('shows where it came from, causes included', () => {
    expect(text).toMatch(/\n\s+at .*format-error\.test\.ts/)
    expect(text).toContain('Caused by: RangeError: cannot schedule slot 3 at NaN')
  })

  it('names the engine where it is not the usual one', () => {
    expect(formatError(new ReplicationFault(cause, { ...at, engine: 'simjs' }), [])).toContain(
      '--seed 4 --engine simjs --trace',
    )
  })

  it('of no replication shows the command that was given', () => {
    expect(formatError(cause, ['run', 'my office.yaml'])).toContain("to see it again: antrean run 'my office.yaml'\n")
  })

  it('is told also when what was thrown is no error', () => {
    expect(formatError('out of paper', [])).toContain('not of your input: out of paper')
  })
})

describe('the command line in a message', () => {
  it('can be pasted into a shell', () => {
    expect(commandText(['run', "Bu Ani's office.yaml", '--out=a/b', '$HOME'])).toBe(
      `antrean run 'Bu Ani'\\''s office.yaml' --out=a/b '$HOME'`,
    )
  })
})
