import pc from 'picocolors'

/**
 * Colours for what goes to standard output: on a terminal only, so that what is written to a file or a pipe is plain,
 * also where an environment says CI. FORCE_COLOR asks for them anyway, NO_COLOR for none (no-color.org).
 */
export const colours = pc.createColors(coloursOn(process.stdout))

/** Whether a stream of this process shows colours. */
export function coloursOn(stream: NodeJS.WriteStream): boolean {
  return pc.isColorSupported && (stream.isTTY || Boolean(process.env['FORCE_COLOR']))
}
