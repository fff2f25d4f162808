import type { Locator } from 'playwright-core'
import type { Galley } from './launch'

/** A piece of the window, as it is on the screen. */
export interface Strip {
  readonly width: number
  readonly height: number
  /** How light each pixel is, 0 to 255, row by row: what is left where no colour is seen. */
  readonly light: readonly number[]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels around an element: `air` on each side. The caret is hidden, because it comes and goes. */
export async function around(galley: Galley, element: Locator, air = 6): Promise<Strip> {
  const box = await element.first().boundingBox()
  if (box === null) throw new Error('it is not to be seen')
  return pixels(galley, { x: box.x - air, y: box.y - air, width: box.width + 2 * air, height: box.height + 2 * air })
}

/** The pixels of a box, in whole pixels of the page. */
export async function pixels({ app, page }: Galley, { x, y, width, height }: Box): Promise<Strip> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) }
  const png = (await page.screenshot({ clip, caret: 'hide' })).toString('base64')
  const bytes = await app.evaluate(({ nativeImage }, data) => {
    const image = nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
    return { ...image.getSize(), bitmap: image.toBitmap().toString('base64') }
  }, png)
  const bitmap = Buffer.from(bytes.bitmap, 'base64')
  const light: number[] = []
  // Blue, green, red and alpha; weighted as the eye does (ITU-R BT.601).
  for (let at = 0; at < bitmap.length; at += 4)
    light.push(Math.round(0.114 * (bitmap[at] ?? 0) + 0.587 * (bitmap[at + 1] ?? 0) + 0.299 * (bitmap[at + 2] ?? 0)))
  return { width: bytes.width, height: bytes.height, light }
}

/** How many pixels of two pictures differ so much that an eye sees it. */
export function difference(one: Strip, other: Strip): number {
  if (one.light.length !== other.light.length) return Number.POSITIVE_INFINITY
  return one.light.filter((value, at) => Math.abs(value - (other.light[at] ?? 0)) > 48).length
}

/** What a line is drawn like: in how many rows it is whole, and in what share of columns it stands at all. */
export function lineStyle(strip: Strip): 'double' | 'wavy' | 'dotted' | 'solid' | 'none' {
  const { width, height, light } = strip
  // Below the line, at the left.
  const ground = light.at(-width) ?? 0
  const isInk = (row: number, column: number): boolean => Math.abs((light[row * width + column] ?? 0) - ground) > 48
  const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => isInk(row, column)))
  const whole = rows.map((row) => row.filter(Boolean).length > 0.9 * width)
  const lines = whole.filter((isWhole, row) => isWhole && whole[row - 1] !== true).length
  const columns = Array.from({ length: width }, (_, column) => rows.some((row) => row[column])).filter(Boolean).length / width
  if (lines >= 2) return 'double'
  if (lines === 1) return 'solid'
  if (columns > 0.95) return 'wavy'
  return columns > 0.2 ? 'dotted' : 'none'
}
