import type { ElectronApplication } from 'playwright-core'

interface Running {
  readonly app: ElectronApplication
}

/** Answers the next native questions, which nobody is there to answer, with the button of this number, and collects what was asked. */
export async function answer({ app }: Running, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'galleyAsked', asked)
    dialog.showMessageBox = (...args: unknown[]) => {
      asked.push((args.at(-1) as { readonly message: string }).message)
      return Promise.resolve({ response, checkboxChecked: false })
    }
  }, button)
}

/** What was asked since the answer was given. */
export async function asked({ app }: Running): Promise<readonly string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'galleyAsked') as readonly string[])
}
