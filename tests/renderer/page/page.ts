import sample from '../../../resources/samples/mint-biden-putin.txt?raw'
import '../../../src/renderer/styles/base.css'
import '../../../src/renderer/styles/fonts.css'
import '../../../src/renderer/styles/tokens.css'
import { beginWindow } from '../../../src/renderer/app/begin-window'
import { spawnWorker } from '../../../src/renderer/worker/spawn-worker'
import { createFakeDesktop } from '../helpers/fake-desktop'
import { createFakeProofreader } from '../helpers/fake-proofreader'
import { loopWorker } from '../helpers/loop-worker'
import { draftOf } from '../helpers/state'
import { mintFindings, mintRules } from './mint-findings'

/**
 * The window in a plain browser, without main. `?mock` finds what the design shows, `?empty` starts without a draft,
 * `?real` (and nothing) checks with the real worker.
 */
const draft = { ...draftOf(sample), name: 'mint-biden-putin.txt' }
const [, variant = 'real'] = location.search.split('?')
const desktop = createFakeDesktop(variant === 'empty' ? null : draft, draft)
const spawn = variant === 'mock' ? () => loopWorker(createFakeProofreader(mintFindings), mintRules) : spawnWorker
const root = document.getElementById('root')
if (root !== null) Object.assign(window, { desktop, session: await beginWindow(root, { desktop, spawn, cspNonce: 'test' }) })
