import * as v from 'valibot'
import { dropChannel } from '../shared/channels'
import { type Requests, requestNames } from '../shared/contract'
import { droppedPaths, payloads } from './payloads'

/** What main does for each request; `Context` is the window that asked. */
export type Handlers<Context> = {
  readonly [Name in keyof Requests]: (
    context: Context,
    ...payload: Parameters<Requests[Name]>
  ) => ReturnType<Requests[Name]> | Awaited<ReturnType<Requests[Name]>>
}

/** The part of ipcMain used here. */
export interface Channels<Event> {
  handle(channel: string, listener: (event: Event, ...payload: unknown[]) => unknown): void
  on(channel: string, listener: (event: Event, ...payload: unknown[]) => void): unknown
}

/** Tells the window an event came from, or null if it must not be heard. */
export type Trust<Event, Context> = (event: Event) => Context | null

/** Answers every request of the contract: from trusted senders only, with checked payloads only. */
export function serve<Event, Context>(
  channels: Channels<Event>,
  handlers: Handlers<Context>,
  trust: Trust<Event, Context>,
): void {
  for (const name of requestNames) serveOne(channels, name, handlers, trust)
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties a name's payload to its own handler
function serveOne<Event, Context, Name extends keyof Requests>(
  channels: Channels<Event>,
  name: Name,
  handlers: Handlers<Context>,
  trust: Trust<Event, Context>,
): void {
  channels.handle(name, (event, ...payload) => {
    const context = trust(event)
    if (context === null) throw new Error(`${name}: sender refused`)
    const checked = v.safeParse(payloads[name], payload)
    // Not the issues themselves: they quote the payload, which may hold a draft's text.
    if (!checked.success) throw new Error(`${name}: payload refused`)
    return handlers[name](context, ...checked.output)
  })
}

/** Hears the paths of files dropped on a window. */
export function serveDrops<Event, Context>(
  channels: Channels<Event>,
  drop: (context: Context, paths: readonly string[]) => void,
  trust: Trust<Event, Context>,
): void {
  channels.on(dropChannel, (event, ...payload) => {
    const context = trust(event)
    const paths = v.safeParse(droppedPaths, payload[0])
    if (context !== null && paths.success) drop(context, paths.output)
  })
}
