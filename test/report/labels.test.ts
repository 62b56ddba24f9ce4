import { describe, expect, it } from 'vitest'
import { labelsBesidePoints } from '../../src/report/figures/labels/beside-points.ts'

const area = { left: 0, top: 0, width: 400, height: 200 }
const size = { width: 60, height: 14 }

describe('labels beside points', () => {
  it('stand over the axis of their point, not over the one beside it', () => {
    const within = { ...area, width: 200 }
    const [box] = labelsBesidePoints([{ x: 180, y: 100, ...size, within }], area, [])
    expect(box!.left + box!.width).toBeLessThanOrEqual(180)
  })

  it('stand farther below where others leave no place beside the point', () => {
    // at the top left corner: only to the right and below
    const points = [20, 40, 60, 80].map((x) => ({ x, y: 2, width: 150, height: 14, within: area }))
    const boxes = labelsBesidePoints(points, area, [])
    expect(boxes.every((box) => box !== null)).toBe(true)
    const tops = boxes.map((box) => box!.top)
    expect(new Set(tops).size).toBe(4)
  })

  it('have no place where the chart has none', () => {
    expect(labelsBesidePoints([{ x: 10, y: 10, width: 900, height: 14, within: area }], area, [])).toEqual([null])
  })
})
