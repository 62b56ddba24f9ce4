import { hiddenCharacter } from '../scenario/text/visible-text.ts'

/**
 * The command line again, quoted where a shell needs it: pasted into one it runs nothing but antrean, with the same
 * arguments. What cannot be seen is written out, as bash and zsh read it.
 */
export function commandText(args: readonly string[]): string {
  return ['antrean', ...args.map(quoted)].join(' ')
}

function quoted(arg: string): string {
  if (/^[\w@%+=:,./-]+$/.test(arg)) return arg
  if (hiddenCharacter(arg) === null) return `'${arg.replaceAll("'", `'\\''`)}'`
  return `$'${Array.from(arg, escaped).join('')}'`
}

function escaped(character: string): string {
  if (/['\\]/.test(character)) return `\\${character}`
  if (hiddenCharacter(character) === null) return character
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x1_0000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}
