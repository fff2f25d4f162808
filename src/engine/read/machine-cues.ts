import { type Cue } from './cue'
import { line } from './line-test'

const work =
  '(?:translat\\w+|rewritten|rewrite|paraphras\\w+|(?:revised|edited|polished|corrected|english) (?:version|text|article)|summary of the (?:article|text|passage))'

/** What a program says of its own work when it was asked to translate or rewrite a story. */
export const machineCues: readonly Cue[] = [
  {
    what: 'is what the program that wrote it said of its work',
    weight: 'sure',
    line: line(
      `(?:(?:sure|certainly|of course|absolutely|okay|ok|great)[,!.]? )?(?:here(?:'s| is| are)|below is|the following is) (?:the|your|an?|my) (?:[^ :,.]+ ){0,4}(?:${work}|text in english)\\b[^:.]{0,60}`,
      "(?:here(?:'s| is)|below is) (?:the|your|an?) (?:\\S+ )?(?:article|text|story|draft|version),? (?:cleaned|tidied|rewritten|ready|edited|polished|formatted|shortened|expanded|in)\\b.{0,80}",
      'i hope (?:this|that|it) (?:helps|works|meets|is what)\\b.{0,120}',
      'word count ?:? ?\\(?\\d+\\)?(?: words)?',
      "(?:translator's|translation|editor's) note: .{0,60}\\b(?:translat\\w+|transliterat\\w+|literal\\w*|original|source text|english|term|word)\\b.{0,160}",
      '(?:this|the) (?:text|article|story|page|translation) (?:is|was|has been) (?:automatically |machine )?(?:translated|generated|made|produced)(?: automatically| by (?:a |an )?(?:machine|computer|program|ai|google)(?: translat\\w+)?)+',
      '(?:machine|automatic) translat(?:ed|ion)|translated (?:automatically|by (?:google|deepl|ai|chatgpt|yandex|a machine)(?: translate)?)',
      'note ?: ?(?:the |all |some )?(?:names?|terms?|titles?|places?|quotes?|quotations|figures)\\b.{0,40}\\b(?:original|unchanged|as is|transliterat\\w+)\\b.{0,60}',
      'translated (?:in)?to english(?: from [a-z]+)?|(?:machine |automatically )?translated from [a-z]+',
      '(?:the )?(?:english )?(?:translation|translated text|translated article|rewritten (?:article|text|version))(?: (?:into|to) english)?',
      "(?:i'm sorry,? but )?as an ai(?: language)?(?: model| assistant)?\\b.{0,200}",
      "i(?:'m| am) sorry,? but i (?:can't|cannot|am unable to|'m unable to) .{0,160}",
      'i (?:hope this (?:helps|translation)|have (?:translated|tried to (?:keep|translate|preserve)))\\b.{0,160}',
      "(?:please )?(?:let me know|feel free to (?:ask|let me know|reach out)) if (?:you(?:'d| would)? (?:like|need|have|want)|there is|there's)\\b.{0,120}",
      '(?:please )?note(?: that)?:? (?:this|the|some|i)\\b.{0,60}\\b(?:translat\\w+|original text|source text)\\b.{0,160}',
      '(?:translate|rewrite|paraphrase|summari[sz]e) the following\\b.{0,120}',
      '(?:insert|add|include) (?:an? |the )?(?:\\p{L}+ )?(?:quote|name|date|photo|image|link|source|figure|location|details?|comment|statement|byline|headline|picture|table|chart)s?(?: (?:from|of|by|here|about|for)\\b.{0,80})?',
      '(?:is there anything else|would you like me to)\\b.{0,120}',
    ),
  },
]
