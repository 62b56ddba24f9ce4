import type { Plugin } from 'chart.js'

/** For figures that leave the page. */
export const whiteBackground: Plugin = {
  id: 'whiteBackground',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save()
    ctx.fillStyle = '#FFFFFF'
    ctx.fillRect(0, 0, width, height)
    ctx.restore()
  },
}
