import { color } from 'chart.js/helpers'
import { hundredths } from './svg-path.ts'

/** What a canvas remembers for what is drawn next. */
export interface SvgStyle {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  lineCap: string
  lineJoin: string
  miterLimit: number
  lineDashOffset: number
  globalAlpha: number
  font: string
  textAlign: string
  textBaseline: string
}

/** As a canvas begins. */
export const FIRST_STYLE: Readonly<SvgStyle> = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
}

/** Attributes of what is filled; null where nothing would be seen. */
export function fillAttributes({ fillStyle, globalAlpha }: SvgStyle): string | null {
  return paint('fill', fillStyle, globalAlpha)
}

/** Attributes of what is stroked; null where nothing would be seen. */
export function strokeAttributes(style: SvgStyle, dash: readonly number[]): string | null {
  const { lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset } = style
  const ink = paint('stroke', style.strokeStyle, style.globalAlpha)
  if (ink === null || !(lineWidth > 0)) return null
  return [
    `fill="none" ${ink}`,
    ...(lineWidth === 1 ? [] : [`stroke-width="${hundredths(lineWidth)}"`]),
    ...(lineCap === 'butt' ? [] : [`stroke-linecap="${lineCap}"`]),
    lineJoin === 'miter' ? `stroke-miterlimit="${miterLimit}"` : `stroke-linejoin="${lineJoin}"`,
    ...(dash.length === 0 ? [] : [`stroke-dasharray="${dash.map(hundredths).join(' ')}"`]),
    ...(dash.length === 0 || lineDashOffset === 0 ? [] : [`stroke-dashoffset="${hundredths(lineDashOffset)}"`]),
  ].join(' ')
}

/** A colour without its transparency, which programs for drawing want on its own. */
function paint(what: 'fill' | 'stroke', style: string, alpha: number): string | null {
  const { r, g, b, a } = color(style).rgb
  const opacity = hundredths(a * alpha)
  if (opacity === 0) return null
  const hex = [r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')
  return `${what}="#${hex}"${opacity === 1 ? '' : ` ${what}-opacity="${opacity}"`}`
}

const FONT = /^(?:(italic|oblique|normal) )?(?:(\w+) )?([\d.]+)px/

/** Size and weight; the family stands once, at the root. */
export function fontAttributes(font: string): string {
  const [, slope = 'normal', weight = 'normal', size = '10'] = FONT.exec(font) ?? []
  return [
    `font-size="${size}"`,
    ...(weight === 'normal' ? [] : [`font-weight="${weight}"`]),
    ...(slope === 'normal' ? [] : [`font-style="${slope}"`]),
  ].join(' ')
}

/** The same font so many times as large, of another family. */
export function enlargedFont(font: string, times: number, family: string): string {
  return font.replace(/([\d.]+)px.*$/s, (_, size: string) => `${times * Number(size)}px ${family}`)
}
