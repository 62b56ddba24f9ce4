import type { TrajectoryLine, Verification, VerificationLine } from '../../verification/verification.ts'
import { significantDecimals } from '../../statistics/significant-decimals.ts'
import { colours } from './colours.ts'
import { verificationNames } from '../words/verification-names.ts'
import { verificationWords } from '../words/verification-words.ts'
import { wrapText } from './wrap-text.ts'

const width = 100

/** All lines of a verification, by case, then the two engines, then what the columns mean. */
export function verificationTable({
  engine,
  seed,
  confidence,
  falseAlarm,
  lines,
  trajectories,
  passed,
}: Verification): string {
  const failed = lines.filter((line) => !line.passed).length
  const parted = trajectories.filter(({ divergence }) => divergence !== null).length
  const checks = lines.length + trajectories.length
  const words = verificationWords()
  return [
    colours.bold(words.textbook(engine, seed)),
    '',
    row('', words.exact, words.simulated, words.standardErrors, ''),
    ...lines.flatMap((line, i) => [
      ...(line.case === lines[i - 1]?.case
        ? []
        : [`${colours.bold(verificationNames.title(line.title))}  ${colours.dim(`textbook/${line.case}.yaml`)}`]),
      quantityRow(line),
    ]),
    '',
    colours.bold(words.bothEngines),
    '',
    ...trajectories.map(trajectoryRow),
    '',
    wrapText(words.meaning(100 * confidence, verificationNames.number(String(falseAlarm))), width),
    colours.bold(passed ? words.allPassed(checks) : words.someFailed(failed + parted, checks)),
    '',
  ].join('\n')
}

function quantityRow(line: VerificationLine): string {
  const { quantity, unit, exact, simulated, halfWidth, standardErrors, passed } = line
  const words = verificationWords()
  const decimals =
    simulated === null || halfWidth === null || halfWidth === 0 ? null : significantDecimals(simulated, halfWidth)
  const digits = decimals === null ? 6 : Math.max(0, decimals)
  const value = (number: number) =>
    verificationNames.number(decimals === null ? String(number) : number.toFixed(digits))
  const interval = halfWidth === null ? '' : ` ± ${verificationNames.number(halfWidth.toFixed(digits))}`
  return row(
    `  ${verificationNames.quantity(quantity)}, ${verificationNames.unit(unit)}`,
    value(exact),
    simulated === null ? words.none : `${value(simulated)}${interval}`,
    standardErrors === null
      ? ''
      : `${standardErrors >= 0 ? '+' : ''}${verificationNames.number(standardErrors.toFixed(2))}`,
    verdict(passed),
  )
}

function row(quantity: string, exact: string, simulated: string, standardErrors: string, ending: string): string {
  return `${quantity.padEnd(52)}${exact.padStart(10)}${simulated.padStart(20)}${standardErrors.padStart(8)}  ${ending}`.trimEnd()
}

function trajectoryRow({ scenario, plan, events, divergence }: TrajectoryLine): string {
  const name = `  ${scenario}${plan === 'as-is' ? '' : `, ${plan}`}`
  if (divergence !== null) return `${name}\n    ${verdict(false)}: ${divergence}`
  return `${name.padEnd(62)}${verificationWords().sameEvents(events).padStart(28)}  ${verdict(true)}`
}

function verdict(passed: boolean): string {
  const { ok, notOk } = verificationWords()
  return passed ? colours.green(ok) : colours.red(colours.bold(notOk))
}
