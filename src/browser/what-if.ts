import { Chart, registerables } from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import { unpacked } from '../report/page/packed.ts'
import type { WhatIfContent } from '../report/page/what-if-content.ts'
import { drawVisibly } from './draw-visibly.ts'
import { WhatIfPage } from './what-if-page.ts'

Chart.register(...registerables, annotation)
drawVisibly()
Chart.defaults.font.family = getComputedStyle(document.documentElement).fontFamily

const { results, ...content } = JSON.parse(document.getElementById('content')!.textContent) as WhatIfContent
new WhatIfPage({ ...content, results: unpacked(results) as WhatIfContent['results'] }).open()
