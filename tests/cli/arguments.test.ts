import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/arguments'
import { readerIds } from '../../src/shared/readers/reader-ids'

describe('parseArguments', () => {
  test('takes files and options of check in any order', () => {
    expect(
      parseArguments(['check', 'a.txt', '--format', 'json', 'b.txt', '--tier=sure', '--no-readers', '--fail-on', 'style']),
    ).toEqual({
      kind: 'check',
      files: ['a.txt', 'b.txt'],
      format: 'json',
      tier: 'sure',
      readers: [],
      failOn: ['style'],
      summary: false,
      source: '',
      original: null,
    })
  })

  test('shows likely findings as text unless told', () => {
    expect(parseArguments(['check', 'a.txt'])).toMatchObject({ format: 'text', tier: 'likely', readers: readerIds, failOn: [] })
  })

  test('takes the readers it is given, and no others', () => {
    expect(parseArguments(['check', 'a.txt', '--readers', 'spelling'])).toMatchObject({ readers: ['spelling'] })
    expect(parseArguments(['check', 'a.txt', '--readers=second-reader, spelling'])).toMatchObject({
      readers: ['second-reader', 'spelling'],
    })
    expect(parseArguments(['check', 'a.txt', '--readers', 'grandmother'])).toMatchObject({ kind: 'wrong' })
  })

  test('takes a source language it knows calques from', () => {
    expect(parseArguments(['check', 'a.txt', '--source', 'Russian'])).toMatchObject({ source: 'Russian' })
  })

  test('takes a file that looks like an option after --', () => {
    expect(parseArguments(['check', '--', '--help'])).toMatchObject({ kind: 'check', files: ['--help'] })
  })

  test('writes what it fixed to standard output unless told', () => {
    expect(parseArguments(['fix', '--safe', 'a.txt'])).toEqual({ kind: 'fix', files: ['a.txt'], output: null })
    expect(parseArguments(['fix', 'a.txt', '-o', 'b.txt', '--safe'])).toEqual({ kind: 'fix', files: ['a.txt'], output: 'b.txt' })
  })

  test.each([[[]], [['--help']], [['-h']], [['help']], [['check', '--help']], [['fix', '-h']]])('helps: %j', (args) => {
    expect(parseArguments(args)).toEqual({ kind: 'help' })
  })

  test.each([
    [['chekc', 'a.txt'], 'there is no command chekc; galley --help lists what there is'],
    [['check'], 'check which file? galley check FILE…'],
    [['check', 'a.txt', '--format', 'xml'], '--format is one of text, html, csv, json, sarif, not xml'],
    [['report'], 'report on which file? galley report FILE…'],
    [['report', 'a.txt', '--format', 'text'], '--format is one of html, csv, json, sarif, not text'],
    [['check', 'a.txt', '--tier', 'certain'], '--tier is one of sure, likely, doubtful, not certain'],
    [['check', 'a.txt', '--fail-on', 'typos'], '--fail-on is one of broken, translation, style, not typos'],
    [['check', 'a.txt', '--source', 'Basque'], '--source knows no calques from Basque'],
    [['check', 'a.txt', '--nope'], "unknown option '--nope'"],
    [['fix', 'a.txt'], 'only safe repairs are made without an editor: galley fix --safe FILE'],
    [['fix', '--safe'], 'fix which file? galley fix --safe FILE'],
    [['fix', '--safe', 'a.txt', 'b.txt'], 'name the folder for the repaired drafts with -o'],
    [['export', 'a.txt'], 'export to where? name the new file with -o'],
  ])('says what is wrong with %j', (args, message) => {
    expect(parseArguments(args)).toEqual({ kind: 'wrong', message })
  })
})
