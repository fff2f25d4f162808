import { Refused } from '../format'

/** What is said of XML that is not well-formed. */
export function malformed(what: string): Refused {
  return new Refused(`It is damaged: one of its parts has ${what}.`)
}
