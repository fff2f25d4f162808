import { existsSync } from 'node:fs'
import path from 'node:path'
import { ReaderUnavailable } from './unavailable'

/**
 * A data file of a package: in a folder of that name among what ships as data, as in a packaged app, or in the package itself, as in a
 * checkout. Throws `ReaderUnavailable` where it is in neither.
 */
export function findShipped(resources: string, packageName: string, file: string): string {
  const places = [path.join(resources, packageName, file), path.join(resources, '..', 'node_modules', packageName, file)]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new ReaderUnavailable(`A file of ${packageName} is missing (${path.basename(file)}).`)
  return found
}
