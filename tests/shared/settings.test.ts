import { expect, test } from 'vitest'
import { defaultDeskSettings, limits } from '../../src/shared/settings'

const { zoom, reading } = defaultDeskSettings

test.each([
  ['zoom', zoom],
  ['width', reading.width],
  ['size', reading.size],
  ['lineHeight', reading.lineHeight],
] as const)('the %s an editor finds can be put back, step by step', (id, value) => {
  const { min, step } = limits[id]
  const steps = (value - min) / step
  expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6)
})
