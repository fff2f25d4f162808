import { type Cue } from './cue'
import { line } from './line-test'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?'
const date = `${weekday}(?:\\d{1,4}[./-] ?\\d{1,2}[./-] ?\\d{2,4}\\.?|\\d{1,2}(?:st|nd|rd|th|\\.)? ${month},? \\d{4}|${month} \\d{1,2},? \\d{4})`
const zone = '(?:gmt|utc|bst|i?cest|cet|eet|eest|est|edt|et|pst|pdt|pt|ist|msk|aest|aedt|jst|kst|sgt|wib|local time)'
const clock = `\\d{1,2} ?[:.h] ?\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:h|hrs|hours|o'clock|clock|uhr|u))?(?: ?\\(?${zone}\\)?)?`
const gap = '(?:[ ,|•·–—-]|at|as of|a las|às|um|à){0,6}? ?'
const dateAndClock = `(?:${date}${gap}${clock}|${clock}${gap}${date})`
const ago = '(?:about )?(?:\\d+|an?|one|two|three) ?(?:minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?)(?: ago)?'
const made =
  '(?:first |last |date of |time of )*(?:published|publication|posted|created|creation|added|entered|entry|input|registered|registration|article registration|uploaded|updated?|actuali[sz]ed|actuali[sz]ation|act|modified|modification|revised|revision|correction|corrected|edited|changed?|status|stand|state|as of|final modification|released?|issued|placed|aggiornato|actualizado|atualizado|publicado|pubblicato|publié|mis à jour|erstellt|aktualisiert|dodano|opublikowano|güncelleme|giriş|yayınlanma)(?: date| time| at| on| in)*'
const read = '(?:reading time|read time|time (?:to|for|of) reading|estimated reading time|lesezeit|read(?: in)?)'

/** When a page was made and how long it takes to read, in the manner of any country: “Input 2025.11.06 14:32”, “Stand: 12.11.2025, 17:40 Uhr”. */
export const stampCues: readonly Cue[] = [
  {
    what: 'says when the page was made',
    weight: 'likely',
    opens:
      /^(?=.{0,160}$)(?=.*\d)(?:\d|first |last |date |time |publi|post|creat|added|entered|entry|input|regist|article reg|upload|updat|a[ck]tuali|act |modif|revis|correct|edited|chang|status|stand|state|as of|final|releas|issued|placed|aggior|atuali|pubbl|mis à|erstellt|dodano|opubl|güncel|giriş|yayın|today|yesterday|source|from|reporter|correspondent|journalist|an? |about |one |two |three |(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[., ])/u,
    line: line(
      `(?:${made}\\W{0,3}${gap}(?:(?:${date}${gap})?(?:${clock})|${clock}${gap}${date}|today${gap}(?:${clock})?|yesterday${gap}(?:${clock})?|${ago})\\W{0,4}){1,3}(?:page [a-z]?\\d+)?`,
      `(?:${made}\\W{0,3}(?:${date})\\W{0,4}){1,3}(?:page [a-z]?\\d+)?`,
      `${dateAndClock}(?:\\W{0,4}${made}\\W{0,3}(?:${dateAndClock}|${date}|${clock}|${ago})){0,2}`,
      `(?:today|yesterday)(?:,| at|, at) ?${clock}`,
      `(?:source|from) ?: ?[^:]{2,50}?\\W{1,3}${dateAndClock}`,
      `${dateAndClock}\\W{0,3}(?:source|from|author|editor|by) ?:? ?[^:]{2,50}`,
      `(?:reporter|correspondent|journalist) .{2,60}(?:${made})\\W{0,3}${date}.{0,80}`,
      `(?:${ago}|${date}|${dateAndClock})\\W{1,3}(?:\\d+|a|one|two|three) ?-?min(?:ute)?s?(?: of)? read(?:ing)?`,
    ),
  },
  {
    what: 'counts minutes, views or comments',
    weight: 'sure',
    line: line(
      `${read}\\W{0,3}(?:about |approx\\.? |ca\\.? )?\\d+ ?(?:min(?:ute|uten|utes)?s?\\.?|m)`,
      '\\d{2,4} (?:words|characters)|\\d+ min(?:ute)?s? of reading|\\d+ min(?:ute)?s?\\.? (?:de lectura|de leitura|di lettura|lesezeit|czytania|okuma)',
      '(?:read(?:ings?)?|views?|viewed|number of (?:reads|readings|views)|(?:reader )?comments|shares?|hits|clicks)\\W{0,3}\\d[\\d,. ]*(?: ?(?:k|m|thousand|times|people|readers))?',
      'read \\d[\\d,. ]* times|(?:read|viewed|seen) by \\d[\\d,. ]*(?: people| readers)?',
      '\\d[\\d,. ]*k? (?:readers? commented|reactions|people (?:liked|reacted|recommended)(?: this)?)',
      '(?:(?:i )?(?:like|love)(?: it)?|sad|angry|happy|surprised|wow|haha|recommended|not recommended|i want more)\\W{0,3}\\d+(?:\\W{0,3}(?:(?:i )?(?:like|love)(?: it)?|sad|angry|happy|surprised|wow|haha|recommended|not recommended|want (?:more|follow-up articles)|touched|warm)\\W{0,3}\\d+){1,6}',
    ),
  },
]
