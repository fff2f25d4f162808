// `galley … | head` closes the pipe early: that is no error, and nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

/** Writes to standard output. */
export function print(result: string | Uint8Array): void {
  process.stdout.write(result)
}

/** Nobody reads standard output any more. */
export function isHungUp(): boolean {
  return process.stdout.destroyed
}

/** One line on standard error. */
export function sayError(message: string): void {
  process.stderr.write(`galley: ${printable(message)}\n`)
}

/** Text without the control characters that would make a terminal do things; line breaks of messages stay. */
export function printable(text: string): string {
  return text.replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '\uFFFD')
}
