import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/renderer/styles/tokens.css'), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)')

function tokensIn(part: string): ReadonlyMap<string, string> {
  return new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gu)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['paper', 'panel', 'card']
const washes = ['broken-wash', 'translation-wash', 'style-wash', 'retype-wash', 'match', 'match-on']
const text: readonly (readonly [string, string])[] = [
  ...[...surfaces, ...washes].map((surface) => ['ink', surface] as const),
  ...surfaces.flatMap((surface) => [
    ['ink-2', surface] as const,
    ['ink-3', surface] as const,
    ['ok', surface] as const,
    ['broken', surface] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-category', 'broken'],
  ['on-category', 'translation'],
  ['on-category', 'style'],
]
const marks: readonly (readonly [string, string])[] = [
  ...['broken', 'translation', 'style', 'ok', 'focus'].flatMap((mark) => surfaces.map((surface) => [mark, surface] as const)),
  ['broken', 'broken-wash'],
  ['translation', 'translation-wash'],
  ['style', 'style-wash'],
  ['control', 'card'],
  ['focus', 'desk'],
]

describe.each([
  ['light', tokensIn(lightCss)],
  ['dark', tokensIn(darkCss)],
])('the %s theme', (_name, tokens) => {
  const ratio = (front: string, back: string): number => contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')

  it.each(text)('has text in %s on %s that can be read', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(marks)('has marks in %s on %s that can be seen', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3)
  })
})

it('both themes name the same colours', () => {
  expect([...tokensIn(darkCss).keys()]).toEqual([...tokensIn(lightCss).keys()])
})

it('C16 a window has the colour of the desk before its page is drawn, in either theme', () => {
  const source = readFileSync(path.resolve(import.meta.dirname, '../../src/main/windows/create-window.ts'), 'utf8')
  const colours = /deskColours = \{ light: '(?<light>#[0-9a-f]{6})', dark: '(?<dark>#[0-9a-f]{6})' \}/u.exec(source)?.groups
  expect(colours).toEqual({ light: tokensIn(lightCss).get('desk'), dark: tokensIn(darkCss).get('desk') })
  expect(source).toContain('backgroundColor: deskColour()')
})
