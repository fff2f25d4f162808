// The control of the start: an Electron that opens a window of our size with words to type into, and nothing else.
const { app, BrowserWindow } = require('electron')

const words = 'The ministers agreed to hold talks about the harvest. '.repeat(20)

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860 })
  return window.loadURL(`data:text/html,<div class="cm-content" contenteditable>${encodeURIComponent(words)}</div>`)
})
