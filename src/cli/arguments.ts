import { parseArgs } from 'node:util'
import { type Category, packOfLanguage, type Tier } from '../engine'
import { type ReaderId, readerIds } from '../shared/readers/reader-ids'

/** What a report can be in. */
export type ReportFormat = (typeof reportFormats)[number]

export type Format = 'text' | ReportFormat

/** `galley check`. */
export interface CheckCommand {
  readonly kind: 'check'
  readonly files: readonly string[]
  readonly format: Format
  readonly tier: Tier
  /** The slower second opinions that are asked as well. */
  readonly readers: readonly ReaderId[]
  readonly failOn: readonly Category[]
  /** One line for each draft, the worst first, in place of its findings. */
  readonly summary: boolean
  /** The language the drafts were put into English from; empty to have it guessed. */
  readonly source: string
  /** The text the drafts were translated from; null where they are checked without it. */
  readonly original: string | null
}

/** `galley fix --safe`. */
export interface FixCommand {
  readonly kind: 'fix'
  readonly files: readonly string[]
  /** A file, or for many a folder; standard output when null. */
  readonly output: string | null
}

/** `galley export`. */
export interface ExportCommand {
  readonly kind: 'export'
  readonly files: readonly string[]
  readonly to: (typeof exportFormats)[number]
  /** Safe repairs as tracked changes. */
  readonly tracked: boolean
  readonly author: string
  /** A file, or for many a folder. */
  readonly output: string
}

/** `galley report`. */
export interface ReportCommand {
  readonly kind: 'report'
  readonly files: readonly string[]
  readonly format: ReportFormat
  /** Standard output when null. */
  readonly output: string | null
}

/** What was asked for; `wrong` says in one sentence why it cannot be understood. */
export type Command =
  | CheckCommand
  | FixCommand
  | ExportCommand
  | ReportCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }

const common = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const
const checkOptions = {
  ...common,
  format: { type: 'string' },
  tier: { type: 'string' },
  'no-readers': { type: 'boolean' },
  readers: { type: 'string' },
  'fail-on': { type: 'string', multiple: true },
  source: { type: 'string' },
  summary: { type: 'boolean' },
  original: { type: 'string' },
} as const
const fixOptions = { ...common, safe: { type: 'boolean' }, output: { type: 'string', short: 'o' } } as const

const exportFormats = ['docx', 'odt', 'html', 'markdown', 'critic', 'text'] as const
const exportOptions = {
  ...common,
  to: { type: 'string' },
  tracked: { type: 'boolean' },
  author: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const

const tiers: readonly Tier[] = ['sure', 'likely', 'doubtful']
const categories: readonly Category[] = ['broken', 'translation', 'style']
const reportFormats = ['html', 'csv', 'json', 'sarif'] as const
const reportOptions = { ...common, format: { type: 'string' }, output: { type: 'string', short: 'o' } } as const

class WrongArguments extends Error {}

/** Reads the words after the program's name. */
export function parseArguments(args: readonly string[]): Command {
  const [name, ...rest] = args
  try {
    switch (name) {
      case 'check':
        return parseCheck(rest)
      case 'fix':
        return parseFix(rest)
      case undefined:
      case 'help':
      case '--help':
      case '-h':
        return { kind: 'help' }
      case '--version':
        return { kind: 'version' }
      case 'export':
        return parseExport(rest)
      case 'report':
        return parseReport(rest)
      default:
        throw new WrongArguments(`there is no command ${name}; galley --help lists what there is`)
    }
  } catch (error) {
    if (error instanceof WrongArguments) return { kind: 'wrong', message: error.message }
    // The first sentence of what Node says of an option; the second is advice on double dashes.
    if (error instanceof TypeError)
      return { kind: 'wrong', message: (error.message.split('. ')[0] ?? error.message).replace(/^U/, 'u') }
    throw error
  }
}

function parseCheck(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: checkOptions, allowPositionals: true })
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (positionals.length === 0) throw new WrongArguments('check which file? galley check FILE…')
  if (values.summary === true && values.format !== undefined && values.format !== 'text')
    throw new WrongArguments('--summary is for people; --format json has all there is to sum up')
  return {
    kind: 'check',
    summary: values.summary === true,
    files: positionals,
    format: oneOf('--format', values.format ?? 'text', ['text', ...reportFormats] as const),
    tier: oneOf('--tier', values.tier ?? 'likely', tiers),
    readers: values['no-readers'] ? [] : chooseReaders(values.readers),
    failOn: (values['fail-on'] ?? []).map((word) => oneOf('--fail-on', word, categories)),
    source: chooseSource(values.source),
    original: values.original ?? null,
  }
}

function parseFix(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: fixOptions, allowPositionals: true })
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (values.safe !== true) throw new WrongArguments('only safe repairs are made without an editor: galley fix --safe FILE')
  if (positionals.length === 0) throw new WrongArguments('fix which file? galley fix --safe FILE')
  if (positionals.length > 1 && values.output === undefined)
    throw new WrongArguments('name the folder for the repaired drafts with -o')
  return { kind: 'fix', files: positionals, output: values.output ?? null }
}

function parseExport(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: exportOptions, allowPositionals: true })
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (positionals.length === 0) throw new WrongArguments('export which file? galley export FILE --to docx -o OUT')
  if (values.output === undefined) throw new WrongArguments('export to where? name the new file with -o')
  const to = oneOf('--to', values.to ?? 'docx', exportFormats)
  const tracked = values.tracked ?? false
  if (tracked && to !== 'docx') throw new WrongArguments('only Word files are written with tracked changes: --to docx --tracked')
  return { kind: 'export', files: positionals, to, tracked, author: values.author ?? 'Galley', output: values.output }
}

function parseReport(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: reportOptions, allowPositionals: true })
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (positionals.length === 0) throw new WrongArguments('report on which file? galley report FILE…')
  const format = oneOf('--format', values.format ?? 'html', reportFormats)
  return { kind: 'report', files: positionals, format, output: values.output ?? null }
}

function chooseReaders(list: string | undefined): readonly ReaderId[] {
  return list === undefined ? readerIds : list.split(',').map((word) => oneOf('--readers', word.trim(), readerIds))
}

/** Russian, Portuguese …: a language that no rule knows anything of is not refused silently. */
function chooseSource(language: string | undefined): string {
  if (language === undefined || packOfLanguage(language)) return language ?? ''
  throw new WrongArguments(`--source knows no calques from ${language}`)
}

function oneOf<Word extends string>(option: string, word: string, known: readonly Word[]): Word {
  const found = known.find((candidate) => candidate === word)
  if (found === undefined) throw new WrongArguments(`${option} is one of ${known.join(', ')}, not ${word}`)
  return found
}
