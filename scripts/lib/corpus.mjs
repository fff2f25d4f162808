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
  const text = raw.replace(/\[\[[tbsf]!?\|([\s\S]*?)\]\]/g, (_, marked) => marked.split('=>')[0])
  return { name, text, sound: name.startsWith('clean-') }
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
