/** Larger files are refused. */
export const maxDraftBytes = 20 * 1024 * 1024
