/**
 * npm's simjs gives its classes away as window.Sim only. This makes a window for it where there is none; it has to be
 * imported before simjs and the window is taken away again by simjs-library.
 */
const globals = globalThis as { window?: object }

export const hadWindow = globals.window !== undefined
if (!hadWindow) globals.window = {}
