import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './run.mjs'

/**
 * @typedef {object} Text
 * @property {string} name
 * @property {string} text
 * @property {boolean} sound nothing in it should be marked as broken or as badly translated
 */

const folder = path.join(root, 'tests/articles')

/**
 * The drafts without their marks, and each public set as one text of as many paragraphs.
 * @returns {Promise<Text[]>}
 */
export async function readCorpus() {
  const drafts = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
  const sets = (await readdir(path.join(folder, 'public'))).filter((name) => name.endsWith('.jsonl')).toSorted()
  return (await Promise.all([...drafts.map(readDraft), ...sets.map(readSet)])).filter(({ text }) => text !== '')
}

/** @param {string} name */
async function readDraft(name) {
  const raw = (await readFile(path.join(folder, name), 'utf8')).replace(/\r\n?/g, '\n')
  return { name, text: readMarks(raw).text, sound: name.startsWith('clean-') }
}

/**
 * A draft without its marks, and where they stood in it; how they are written is told in tests/articles/README.md.
 * @param {string} raw
 */
export function readMarks(raw) {
  const marks = []
  let text = ''
  let at = 0
  for (const { 0: whole, 1: inside = '', index } of raw.matchAll(/\[\[[tbsf]!?\|([\s\S]*?)\]\]/g)) {
    const [words = ''] = inside.split('=>')
    text += raw.slice(at, index)
    marks.push({ from: text.length, to: text.length + words.length })
    text += words
    at = index + whole.length
  }
  return { text: text + raw.slice(at), marks }
}

/** @param {string} name */
async function readSet(name) {
  const lines = (await readFile(path.join(folder, 'public', name), 'utf8')).split('\n').filter(Boolean)
  const texts = lines.map((line) => JSON.parse(line)).map((record) => record.text ?? record.english ?? '')
  // The scorers read sets the same way: one paragraph for each text.
  return {
    name,
    text: texts.map((text) => `${text.replace(/\s/g, ' ')}\n\n`).join(''),
    sound: name.startsWith('clean-') || name.startsWith('pairs-'),
  }
}
