import type { Verification } from '../verification/verification.ts'

/** The simulator does not do what it should: no mistake of the user, and no crash either. */
export class VerificationFailure extends Error {
  override readonly name = 'VerificationFailure'
}

/** Says what failed, one line each. */
export function verificationFailed({ lines, trajectories, seed, falseAlarm }: Verification): VerificationFailure {
  const failed = lines.filter(({ passed }) => !passed)
  const parted = trajectories.filter(({ difference }) => difference !== null)
  const chance = failed.some(({ limit }) => limit !== null)
  return new VerificationFailure(
    [
      `antrean: ${failed.length + parted.length} of ${lines.length + trajectories.length} checks failed (seed ${seed}):`,
      ...failed.map((line) => `  ${line.case}: ${line.quantity}`),
      ...parted.map(({ scenario, plan, difference }) => `  ${scenario}, plan ${plan}: ${difference}`),
      ...(chance
        ? [
            `  By chance alone this happens in less than 1 of ${Math.round(1 / falseAlarm)} verifications; another --seed tells.`,
          ]
        : []),
    ].join('\n'),
  )
}
