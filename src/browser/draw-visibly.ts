import { visibleText } from '../scenario/text/visible-text.ts'

/** From here on what is hidden in a text is written out in charts too. */
export function drawVisibly(): void {
  const { prototype } = CanvasRenderingContext2D
  // oxlint-disable-next-line typescript/unbound-method -- called with `this` below
  const { fillText, strokeText, measureText } = prototype
  prototype.fillText = function (text, ...place) {
    fillText.call(this, visibleText(text), ...place)
  }
  prototype.strokeText = function (text, ...place) {
    strokeText.call(this, visibleText(text), ...place)
  }
  prototype.measureText = function (text) {
    return measureText.call(this, visibleText(text))
  }
}
