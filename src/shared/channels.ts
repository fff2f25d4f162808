/** The one channel besides the contract: preload tells main the paths of dropped files, which the page never sees. */
export const dropChannel = 'dropped-files'

/** More files at once than this are a mistake, not a wish. */
export const maxDroppedFiles = 20

/** Longer than any path a system allows. */
export const maxPathLength = 4096
