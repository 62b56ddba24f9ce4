import type { Language } from '../report/words/say.ts'
import { languageOfEnvironment } from './language-of-environment.ts'

/**
 * The language that the user wants the program to speak, known before the arguments are parsed, as help and errors of
 * arguments need it: that of --lang, or else of the machine.
 */
export function languageOfCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const given = options.flatMap((arg, i) =>
    arg === '--lang' ? [options[i + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  )
  const wanted = given.find((language) => language === 'en' || language === 'id')
  return wanted ?? languageOfEnvironment(environment)
}
