/** A page in a browser that does what a study tells it. */
export interface DrivenPage {
  /** Runs statements in the page and returns what they return. */
  readonly run: (script: string) => Promise<unknown>
  /** Gives a slider the focus and presses the right arrow so many times. */
  readonly moveRight: (selector: string, times: number) => Promise<void>
  /** What is seen of the page, as PNG. */
  readonly picture: () => Promise<Buffer>
  /** What the browser has complained of since the page was opened, as far as it tells. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Of the window, in pixels. */
export const WINDOW = { width: 1200, height: 1000 } as const

/** As WebDriver (W3C) writes the key. */
export const ARROW_RIGHT = '\uE014'

/** WebDriver returns an element by this name (W3C). */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
