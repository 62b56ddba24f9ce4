/** An SVG that grows by one path at a time. Its ids carry its name, so that several can stand in one document. */
export class SvgDrawing {
  private readonly name: string
  private readonly lines: string[]
  private readonly clips = new Map<string, string>()
  private clipping: readonly string[] = []

  constructor({ name, width, height }: { readonly name: string; readonly width: number; readonly height: number }) {
    this.name = name
    // Joints are mitred as on a canvas.
    const attributes = `width="${width}" height="${height}" stroke-miterlimit="10"`
    this.lines = ['<?xml version="1.0" encoding="utf-8"?>', `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>`]
  }

  /**
   * @param path the `d` of the path
   * @param attributes the others
   * @param clipping the clips that it lies within, from the outermost to the innermost
   */
  add(path: string, attributes: string, clipping: readonly string[]): void {
    this.clipTo(clipping)
    this.lines.push(`<path ${attributes} d="${path}"/>`)
  }

  /** The id of a clip to the inside of a path. */
  clip(path: string): string {
    const known = this.clips.get(path)
    if (known !== undefined) return known
    const id = `${this.name}-${this.clips.size}`
    this.clips.set(path, id)
    this.lines.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`)
    return id
  }

  /** The whole, which can grow no more. */
  end(): string {
    this.clipTo([])
    return [...this.lines, '</svg>', ''].join('\n')
  }

  private clipTo(clipping: readonly string[]): void {
    const now = this.clipping
    let shared = 0
    while (shared < now.length && now[shared] === clipping[shared]) shared++
    for (let open = now.length; open > shared; open--) this.lines.push('</g>')
    for (const id of clipping.slice(shared)) this.lines.push(`<g clip-path="url(#${id})">`)
    this.clipping = clipping
  }
}
