import path from 'node:path'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** What is loaded on demand: the engine with its tagger, the readers with theirs, and whatever a document format brings to a window. */
const heavy = [
  'wink-nlp',
  'wink-eng-lite-web-model',
  'write-good',
  'harper.js',
  'nspell',
  'dictionary-en',
  'onnxruntime-node',
  '@huggingface/tokenizers',
]
const formats = ['parse5', 'mdast-util-from-markdown', 'micromark-extension-gfm', 'iconv-lite', 'chardet', 'fflate']

/** The packages and folders of src whose code runs before a program has started, without what it imports later. */
async function startOf(entry: string): Promise<{ packages: ReadonlySet<string>; folders: ReadonlySet<string> }> {
  const bundle = await rolldown({
    input: path.join(root, entry),
    platform: 'node',
    external: ['electron', 'onnxruntime-node'],
    plugins: [
      {
        name: 'no-assets',
        load: (id) => (/\.(?:css|woff2)$|\?/u.test(id) ? { code: 'export default ""', moduleType: 'js' } : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  const chunks = new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])))
  const first = new Set(output.flatMap((part) => (part.type === 'chunk' && part.isEntry ? [part.fileName] : [])))
  // A set that grows while it is gone through: also what those import.
  for (const name of first) for (const imported of chunks.get(name)?.imports ?? []) first.add(imported)
  const parts = [...first].flatMap((name) => chunks.get(name) ?? [])
  const modules = parts.flatMap((chunk) => Object.entries(chunk.modules).flatMap(([id, { code }]) => (code ? [id] : [])))
  const outside = [...first].filter((name) => !chunks.has(name))
  return {
    packages: new Set([
      ...outside,
      ...modules.flatMap(
        (id) => /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u.exec(id)?.groups?.['name'] ?? [],
      ),
    ]),
    folders: new Set(modules.flatMap((id) => /\/src\/(?<folder>[^/]+\/[^/]+)\//u.exec(id)?.groups?.['folder'] ?? [])),
  }
}

test('D09 a window can be typed in before the engine, a reader or a document format is loaded', async () => {
  const { packages, folders } = await startOf('src/renderer/main.ts')
  expect([...packages]).toContain('@codemirror/view')
  // What stands around the paper is drawn once the paper was painted.
  expect([...heavy, ...formats, 'react', 'react-dom'].filter((name) => packages.has(name))).toEqual([])
  expect(
    [...folders].filter((folder) => /^engine\/(?:rules|gap-fit)|^readers\/|^formats\/(?:docx|odt|rtf)/u.test(folder)),
  ).toEqual([])
}, 60_000)

test('D09 the app starts without the engine, a reader and what reads documents', async () => {
  const { packages, folders } = await startOf('src/main/index.ts')
  expect([...packages]).toContain('electron')
  // The first window is made before what it is a window to is loaded.
  expect([...heavy, ...formats].filter((name) => packages.has(name))).toEqual([])
  expect(
    [...folders].filter((folder) =>
      /^engine\/(?:rules|gap-fit)|^readers\/|^main\/(?:history|menu|readers|reports)$/u.test(folder),
    ),
  ).toEqual([])
}, 60_000)
