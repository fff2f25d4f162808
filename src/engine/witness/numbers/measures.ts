import type { Quantity } from './quantities'
import type { Unit } from './units'

/** Two numbers count things that can be taken for each other and are not the same: metres and feet, dollars and euros, 4 a.m. and 4 p.m. */
export function clashes(a: Quantity, b: Quantity): boolean {
  return halvesClash(a, b) || clashOf(a, b) !== undefined
}

/** One is before noon, the other after. */
export const halvesClash = (a: Quantity, b: Quantity): boolean =>
  a.half !== undefined && b.half !== undefined && a.half !== b.half

/** The units that clash, if any: the draft’s and the original’s. */
export function clashOf(a: Quantity, b: Quantity): readonly [Unit, Unit] | undefined {
  if (a.units.some((unit) => b.units.includes(unit))) return undefined
  for (const mine of a.units) {
    const theirs = b.units.find(({ dimension }) => dimension === mine.dimension)
    if (theirs !== undefined) return [mine, theirs]
  }
  return undefined
}

/** 62 miles are 100 kilometres, 68 °F are 20 °C: the same measure, rounded to within three in a hundred. */
export function isConverted(a: Quantity, b: Quantity): boolean {
  const units = clashOf(a, b)
  if (units === undefined) return false
  const [mine, theirs] = units
  return a.values.some((value) =>
    b.values.some((other) => {
      if (mine.dimension === 'temperature')
        return mine.name === 'degrees Fahrenheit' ? isNearDegree(value, other) : isNearDegree(other, value)
      return mine.worth > 0 && theirs.worth > 0 && isNear(value * mine.worth, other * theirs.worth)
    }),
  )
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.03 * Math.abs(b)
const isNearDegree = (fahrenheit: number, celsius: number) => Math.abs((fahrenheit - 32) / 1.8 - celsius) <= 0.8

/** Measures that translators convert: miles, pounds, feet, acres, inches, gallons, ounces, yards. */
const conversions = [1.609344, 0.45359, 0.3048, 0.404686, 2.54, 3.78541, 28.3495, 0.9144]
export const imperial =
  /(?<!\p{L})(?:miles?|mph|pounds?|lbs?|feet|foot|ft|acres?|inch(?:es)?|gallons?|ounces?|yards?|Fahrenheit)(?!\p{L})|°F/iu

/** The same where the original’s unit is not known; the draft has an imperial one somewhere. */
export function mayBeConverted(a: Quantity, b: Quantity): boolean {
  if (a.units.length > 0 && b.units.length > 0) return false
  const [mine = 0] = a.values
  const [theirs = 0] = b.values
  if (mine === 0 || theirs === 0) return false
  return (
    conversions.some((factor) => isNear(mine * factor, theirs) || isNear(mine / factor, theirs)) ||
    isNear((mine - 32) / 1.8, theirs)
  )
}
