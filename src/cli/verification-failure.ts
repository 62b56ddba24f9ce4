import { relative } from 'node:path'
import type { TrajectoryLine, Verification } from '../verification/verification.ts'
import { commandText } from './command-text.ts'
import { repeatArguments } from './repeat-command.ts'
import { verificationNames } from './words/verification-names.ts'
import { verificationWords } from './words/verification-words.ts'
import { shippedFile } from './shipped-scenarios.ts'

/** The simulator does not do what it should: no mistake of the user, and no crash either. */
export class VerificationFailure extends Error {
  override readonly name = 'VerificationFailure'
}

/** Says what failed, one line each, and how to see it where one replication shows it. */
export function verificationFailed({ lines, trajectories, seed, falseAlarm }: Verification): VerificationFailure {
  const failed = lines.filter(({ passed }) => !passed)
  const parted = trajectories.filter(({ divergence }) => divergence !== null)
  const words = verificationWords()
  const chance = failed.some(({ limit }) => limit !== null)
  return new VerificationFailure(
    [
      `antrean: ${words.failed(failed.length + parted.length, lines.length + trajectories.length, seed)}`,
      ...failed.map((line) => `  ${line.case}: ${verificationNames.quantity(line.quantity)}`),
      ...parted.flatMap((trajectory) => [
        `  ${words.ofPlan(trajectory.scenario, trajectory.plan)}: ${trajectory.divergence}`,
        ...howToSee(trajectory, seed),
      ]),
      ...(chance ? [`  ${words.byChance(Math.round(1 / falseAlarm))}`] : []),
    ].join('\n'),
  )
}

/** The commands that write what both engines do in the replication that was compared. */
function howToSee({ scenario, plan }: TrajectoryLine, seed: number): string[] {
  const { toSeeIt, andAlso } = verificationWords()
  const file = relative('', shippedFile(scenario)).replaceAll('\\', '/')
  return (['built-in', 'simjs'] as const).map((engine, i) => {
    const args = repeatArguments({ file, plan, replication: 0, seed, engine }, `trace-${engine}.csv`)
    return `    ${i === 0 ? toSeeIt : andAlso.padStart(toSeeIt.length)} ${commandText(args)}`
  })
}
