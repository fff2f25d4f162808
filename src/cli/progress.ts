const width = 30

/** Shows on standard error how far a long run is; nothing where nobody looks on. */
export interface Progress {
  /** So many of all are done. */
  show(done: number, total: number): void
  /** Takes the bar away. */
  clear(): void
}

export function progressBar(screen: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): Progress {
  const write = (line: string) => {
    if (screen.isTTY) screen.write(`\r\u001b[K${line}`)
  }
  return {
    show(done, total) {
      const filled = Math.round((width * done) / Math.max(1, total))
      write(`${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}`)
    },
    clear: () => write(''),
  }
}
