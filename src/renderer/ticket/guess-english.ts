import { message } from '../../l10n/t'

/** Spellings that tell American English from British; -ise words alone, because -ize is at home on both sides. */
const american =
  /(?<!\p{L})(?:(?:col|hon|lab|fav|neighb|behavi|harb|rum|hum|endeav|arm)or(?:s|ed|ing|able|hood|y)?|cent(?:er)(?:s|ed)?|theaters?|defense|offense|licensed?|programs?|(?:travel|cancel|model|label|signal|fuel)(?:ed|ing|er)|(?:anal|paral)yzed?|catalog|gray|toward|check(?:book|ing)|tires|airplanes?|percent)(?!\p{L})/giu
const british =
  /(?<!\p{L})(?:(?:col|hon|lab|fav|neighb|behavi|harb|rum|hum|endeav|arm)our(?:s|ed|ing|able|hood|y)?|cent(?:re)(?:s|d)?|theatres?|defence|offence|licences?|programmes?|(?:travel|cancel|model|label|signal|fuel)l(?:ed|ing|er)|(?:anal|paral)ysed?|catalogue|grey|towards|cheques?|tyres|aeroplanes?|(?:organ|real|recogn|critic|author|emphas|destabil|stabil|privat|modern)is(?:e|es|ed|ing|ation))(?!\p{L})/giu

/** As many spellings more than the other side has. */
const enough = 1

/** Which English a draft is spelled in, as a message of its status line; empty where its words do not tell. */
export function guessEnglish(text: string): string {
  const by = count(american, text) - count(british, text)
  if (by >= enough) return message('American English')
  return by <= -enough ? message('British English') : ''
}

function count(spellings: RegExp, text: string): number {
  return text.match(spellings)?.length ?? 0
}
