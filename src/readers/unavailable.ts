/** A reader cannot do its work; the message is a sentence for an editor. */
export class ReaderUnavailable extends Error {}
