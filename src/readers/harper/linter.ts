import { Blob } from 'node:buffer'
import { webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { URL } from 'node:url'
import type { Lint, LocalLinter } from 'harper.js'
import { findShipped } from '../shipped'
import { harperGroups } from './rule-table'

/** What Harper marks, as plain data. Offsets are UTF-16. */
export interface HarperMark {
  readonly rule: string
  readonly from: number
  readonly to: number
  /** What may stand in the place of the words marked; empty to take them out. */
  readonly instead: readonly string[]
}

export interface HarperLinter {
  /** What the rules of the table mark in a paragraph. Nothing where Harper breaks down over it, and then it goes on with the next. */
  mark(text: string): Promise<readonly HarperMark[]>
}

const wanted: ReadonlySet<string> = new Set(harperGroups.flatMap((group) => group.rules))

/** Loads Harper: about a second, and 300 MB for as long as the process lives. Throws where its binary is not to be found. */
export async function loadHarper(resources: string): Promise<HarperLinter> {
  // Harper asks for random numbers at once; Node 18, which older Electrons hold, has no global for them.
  if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
  const bytes = await readFile(findShipped(resources, 'harper.js', 'dist/harper_wasm_slim_bg.wasm'))
  // By a blob, because Harper does not decode the path of a file: address. The slim flavour loads one binary, the full one both.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }))
  const harper = await import('harper.js')
  const start = async () => {
    const binary = harper.createBinaryModuleFromUrl(address, 'slim')
    const linter = new harper.LocalLinter({ binary, dialect: harper.Dialect.American })
    const known = await linter.getDefaultLintConfig()
    // Each rule by name, and never all: one of those that are off by default breaks the binary.
    await linter.setLintConfig(Object.fromEntries(Object.keys(known).map((rule) => [rule, wanted.has(rule)])))
    return linter
  }

  let linter = await start()
  return {
    async mark(text) {
      try {
        return await marksOf(linter, text)
      } catch {
        // A panic leaves this linter unusable for good, but not the binary.
        linter = await start()
        return []
      }
    },
  }
}

async function marksOf(linter: LocalLinter, text: string): Promise<readonly HarperMark[]> {
  const byRule = await linter.organizedLints(text, { language: 'plaintext', dedup: false })
  return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => toMark(rule, lint, text)))
}

/** Lints live in the memory of the binary until they are freed. */
function toMark(rule: string, lint: Lint, text: string): HarperMark {
  const span = lint.span()
  const { start: from, end: to } = span
  const marked = text.slice(from, to)
  const instead = lint.suggestions().map((suggestion) => {
    const said = suggestion.get_replacement_text()
    const kind: number = suggestion.kind()
    suggestion.free()
    return kind === insertAfter ? marked + said : kind === remove ? '' : said
  })
  span.free()
  lint.free()
  return { rule, from, to, instead }
}

// SuggestionKind of harper.js; its enum is a value of a module that is loaded late.
const remove = 1
const insertAfter = 2
