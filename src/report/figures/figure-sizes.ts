/** For what figures can be laid out. */
export const figureSizeNames = ['page', 'column', 'slide'] as const
/** Of these, and in a document, where two are to stand on a page. */
export type FigureSize = (typeof figureSizeNames)[number] | 'document'

interface Layout {
  /** Centimetres. */
  readonly width: number
  /** Pixels of the layout, in which letters are 12 high: the fewer, the larger the letters. */
  readonly wide: number
  /** Highest that it can be there, in the same pixels, and whether it always is. */
  readonly tall: number
  readonly isTallAlways: boolean
  /** Height of a chart without title, legend and footer, where it is not that of its rows. */
  readonly plot: number
  readonly dotsPerInch: number
}

/** Letters of the axes are 8.6 points high across a page, 7.6 in a column, 7.2 in a document, and 14.4 on a slide. */
export const figureSizes: Readonly<Record<FigureSize, Layout>> = {
  page: { width: 16, wide: 630, tall: 945, isTallAlways: false, plot: 280, dotsPerInch: 300 },
  column: { width: 8, wide: 360, tall: 1080, isTallAlways: false, plot: 230, dotsPerInch: 300 },
  document: { width: 16.6, wide: 780, tall: 1150, isTallAlways: false, plot: 235, dotsPerInch: 300 },
  slide: { width: 33.867, wide: 800, tall: 450, isTallAlways: true, plot: 270, dotsPerInch: 144 },
}
