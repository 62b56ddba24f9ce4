// npm calls it at the end of an install in a checkout, so that the program is there, and before it packs one.
import { buildQuickly, canBuild, isBuilt } from './build-quickly.mjs'

if (canBuild() && !isBuilt()) await buildQuickly()
