/** The command line again, quoted where a shell needs it. */
export function commandText(args: readonly string[]): string {
  return [
    'antrean',
    ...args.map((arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`)),
  ].join(' ')
}
