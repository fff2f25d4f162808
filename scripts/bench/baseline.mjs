import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A ratio that has grown by more than so much has worsened. */
const tolerance = 1.25
const file = path.join(import.meta.dirname, 'baseline.json')

/**
 * Holds the ratios of a run against those kept with the code. Returns whether none has worsened by a quarter.
 * @param {Readonly<Record<string, number>>} ratios
 */
export async function holdsBaseline(ratios) {
  /** @type {Record<string, number>} */
  const kept = JSON.parse(await readFile(file, 'utf8'))
  console.log('\nRatios, with those of the baseline (scripts/bench/baseline.json):')
  const worse = Object.entries(ratios).filter(([name, ratio]) => {
    const before = kept[name] ?? Number.NaN
    const isWorse = !(ratio <= before * tolerance) // also where there is no number
    const says = Number.isNaN(before) ? '  not in the baseline' : isWorse ? '  worse' : ''
    console.log(`  ${name.padEnd(68)} ${ratio.toFixed(2).padStart(7)} ${before.toFixed(2).padStart(7)}${says}`)
    return isWorse
  })
  return worse.length === 0
}
