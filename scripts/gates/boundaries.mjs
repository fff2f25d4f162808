import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { root, runTool } from '../lib/run.mjs'

/**
 * Who imports whom, by .dependency-cruiser.cjs. The tool reports success when it could parse nothing,
 * so the modules it saw are counted against the files there are.
 */
export async function checkBoundaries() {
  const { code, output } = await runTool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
    { output: 'collect' },
  )
  const cruised = Number(/(\d+) modules/.exec(output)?.[1] ?? 0)
  const files = (await readdir(path.join(root, 'src'), { recursive: true })).filter((name) => /\.tsx?$/.test(name)).length
  if (cruised < files) return { code: 1, output: `${output}\nOnly ${cruised} of ${files} source files were looked at.\n` }
  return { code, output }
}
