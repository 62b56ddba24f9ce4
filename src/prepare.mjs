// npm calls it at the end of an install in a checkout, so that the program is there, before it packs one and before the
// tests, which need it as it is now.
import { buildQuickly, canBuild, isBuilt } from './build-quickly.mjs'

if (canBuild() && !isBuilt()) await buildQuickly()
