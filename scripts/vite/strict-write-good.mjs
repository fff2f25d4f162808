/** Packages behind write-good that assign an undeclared `match`: sloppy code that throws a ReferenceError in a module. */
const sloppyPackages = /[\\/]node_modules[\\/](?:weasel-words|passive-voice|e-prime)[\\/]/

/**
 * Vite plugin: declares the missing variable, so that write-good runs in strict bundles (the worker, the command line).
 * Workers have plugins of their own: list it there as well.
 * @returns {import('vite').Plugin}
 */
export function strictWriteGood() {
  return {
    name: 'strict-write-good',
    enforce: 'pre',
    transform(code, id) {
      if (!sloppyPackages.test(id) || !/\bmatch = /.test(code) || /\b(?:let|var|const) match\b/.test(code)) return null
      return { code: `var match;${code}`, map: null }
    },
  }
}
