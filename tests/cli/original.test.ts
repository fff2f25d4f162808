import { expect, test } from 'vitest'
import { folderWith, galley } from './galley'

const files = {
  'draft.txt': 'Minister Karl Brunner announced 4.5 million euros for new schools on Monday.\n',
  'quelle.txt': 'Der Minister Karl Brunner kündigte am Montag 4,5 Milliarden Euro für neue Schulen an.\n',
}

test('compares a draft with its original, and quotes it', () => {
  const { code, out } = galley(
    ['check', '--no-readers', 'draft.txt', '--original', 'quelle.txt', '--format', 'json'],
    folderWith(files),
  )
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    files: [
      {
        findings: [
          {
            rule: 'number-against-original',
            quote: '4.5 million',
            original: { quote: files['quelle.txt'].trim() },
            repairs: [{ label: 'Put “4.5 billion”' }, { kind: 'query' }],
          },
        ],
      },
    ],
  })
})

test('names what differs for people', () => {
  const { out } = galley(['check', '--no-readers', 'draft.txt', '--original', 'quelle.txt'], folderWith(files))
  expect(out).toContain('Number other than in the original: “4.5 million”')
})

test('an original that cannot be read, or that is given for several drafts, is an error', () => {
  const folder = folderWith(files)
  expect(galley(['check', '--no-readers', 'draft.txt', '--original', 'none.txt'], folder)).toMatchObject({ code: 2 })
  expect(galley(['check', 'draft.txt', 'quelle.txt', '--original', 'quelle.txt'], folder)).toMatchObject({ code: 2 })
  expect(galley(['check', '--no-readers', '.', '--original', 'quelle.txt'], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--original belongs to one draft'),
  })
})
