import { mmc, mmcTimeInSystemQuantile } from '../../../dist/verification/exact/mmc.js'
import { mm2Means } from '../contenders/cases.ts'
import { atMost, type Line, ratioLine } from '../line.ts'
import { budgetOf, type Options } from '../options.ts'
import { answerLine, cpuRatio, race, speedLines } from '../race.ts'

/** M/M/2 at load 0.8. */
export function mm2(options: Options): Line[] {
  const queue = { arrivalRate: 1 / mm2Means.gap, serviceRate: 1 / mm2Means.work, servers: 2 }
  const exact = { mean: mmc(queue).meanTimeInSystem, p95: mmcTimeInSystemQuantile(queue, 0.95) }
  const days = options.quick ? 20 : 400
  const found = race('M/M/2', { kind: 'mm2', days }, ['by-hand', 'antrean', 'simjs'], {
    rounds: options.rounds,
    budget: budgetOf(options),
  })
  return [
    ...speedLines(found),
    // 8 million customers a second where the loop by hand makes 11.6 million.
    ratioLine('M/M/2: CPU time, antrean / by hand', cpuRatio(found, 'antrean', 'by-hand'), atMost(1.45)),
    ratioLine('M/M/2: CPU time, SIM.JS / antrean', cpuRatio(found, 'simjs', 'antrean'), null),
    answerLine(found, exact),
  ]
}
