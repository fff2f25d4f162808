import { expect, test } from 'vitest'
import { saveFailureMessage } from '../../src/disk/save-failure'

test.each([
  ['/media/ann/STICK/a/story.txt', 'write', 'ENOSPC', '“story.txt” was not saved: the disk “STICK” is full.'],
  ['/Volumes/Desk 2/story.txt', 'write', 'ENOSPC', '“story.txt” was not saved: the disk “Desk 2” is full.'],
  [
    '/home/ann/drafts/story.txt',
    'write',
    'ENOSPC',
    '“story.txt” was not saved: the disk that holds the folder “drafts” is full.',
  ],
  [
    '/home/ann/drafts/story.txt',
    'permission',
    'EACCES',
    '“story.txt” was not saved: the file is read-only, or you may not change it.',
  ],
  ['/home/ann/drafts/story.txt', 'write', 'EACCES', '“story.txt” was not saved: you may not write in the folder “drafts”.'],
  ['/home/ann/drafts/story.txt', 'replace', 'EWEIRD', '“story.txt” was not saved: replacing the file failed (EWEIRD).'],
] as const)('%s: %s %s', (path, step, code, message) => {
  expect(saveFailureMessage(path, { step, code })).toBe(message)
})

test('A07 no whole path reaches the page, not even that of a backup', () => {
  const codes = ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'SHORT', 'EROFS', 'ENOENT', 'DANGLING', 'NOTFILE', 'EBUSY', 'EACCES', 'E?']
  for (const code of codes) {
    const message = saveFailureMessage('/home/ann/drafts/story.txt', {
      step: 'write',
      code,
      backup: '/home/ann/.config/b/123-story.txt',
    })
    expect(message).not.toContain('/')
    expect(message).toContain('“123-story.txt”')
  }
})
