/** Phrases that only lead on to a statement: “In effect.”, “For example.”; alone before a stop, they were cut off from it. */
const openers =
  /^(?:in (?:effect|fact|addition|particular|general|short|return|turn|response|the meantime|the end|this (?:regard|context|case|way|connection)|other words)|for (?:example|instance|his part|her part|their part|this reason|this purpose)|as (?:a result|a consequence|usual|for the rest)|at (?:the same time|present|the moment|the end|first)|on the (?:other hand|contrary|whole|one hand)|however|moreover|furthermore|meanwhile|therefore|consequently|nevertheless|nonetheless|additionally|besides|after (?:that|this|all)|according to (?:him|her|them|it|reports|the report|the ministry|police)|first of all|because of (?:this|that)|despite (?:this|that))\.$/iu

export const isOpener = (sentence: string): boolean => sentence.length < 40 && openers.test(sentence)
