// Node calls it at each import of a session: commands work in the thread that reads the command line.
export function resolve(specifier, context, next) {
  if (!specifier.endsWith('/listening/own-thread.js')) return next(specifier, context)
  return { url: new URL('same-thread.mjs', import.meta.url).href, shortCircuit: true }
}
