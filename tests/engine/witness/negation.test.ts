import { describe, expect, it } from 'vitest'
import { denialsIn, englishDenial } from '../../../src/engine/witness/negation'

/** Language, a sentence that denies, one that does not and looks like it. */
const sentences: readonly (readonly [string, string, string])[] = [
  ['de', 'Er ist nicht gekommen.', 'Er kam nicht nur zu spät, sondern mehr denn je.'],
  ['nl', 'Hij is niet gekomen.', 'Niet alleen hij kwam.'],
  ['fr', 'Il n’est pas venu.', 'Non seulement il vint, sans doute.'],
  ['es', 'No vino nadie.', 'Sin embargo vino más que nunca.'],
  ['pt', 'Ele não veio.', 'Não só veio, sem dúvida.'],
  ['it', 'Non è venuto.', 'Non solo venne, più che mai.'],
  ['ro', 'Nu a venit.', 'Nu numai că a venit, mai mult ca niciodată.'],
  ['pl', 'Nie przyszedł.', 'Nie tylko przyszedł.'],
  ['ru', 'Он не пришёл.', 'Тем не менее он пришёл.'],
  ['uk', 'Він не прийшов.', 'Не тільки прийшов.'],
  ['tr', 'O gelmedi.', 'O geldi.'],
  ['et', 'Ta ei tulnud.', 'Ta tuli.'],
  ['ar', 'لم يأت الرئيس', 'لا يزال الرئيس هنا'],
  ['ar', 'ولم يأت الرئيس', 'ولد الرئيس هنا'],
  ['fa', 'رئیس جمهور نیست', 'رئیس جمهور است'],
  ['hi', 'वह नहीं आया', 'न केवल वह आया'],
  ['ne', 'उनी आएनन् र काम भएन', 'ब्रिटेन र ट्रेन'],
  ['si', 'ඔහු නොගියේය', 'නොවැම්බර් මාසය'],
  ['zh', '他没有来', '他不断地来，特别不同'],
  ['ja', '彼は来なかった', '彼だけでなく来た'],
  ['ko', '그는 오지 않았다', '그뿐만 아니라 왔다'],
]

describe('denials', () => {
  it.each(sentences)('are heard in %s: %s', (language, denying, harmless) => {
    expect(denialsIn(denying, language)).not.toEqual([])
    expect(denialsIn(harmless, language)).toEqual([])
  })

  it('are heard in English, outright and nearly', () => {
    expect(englishDenial('He didn’t come.').outright).toEqual(["n't"])
    expect(englishDenial('He can ’t come, never.').outright).toEqual(["n't", 'never'])
    expect(englishDenial('He was unable to come.').near).toContain('unable')
    expect(englishDenial('It is impossible and unpaid.').near).toEqual(['impossible', 'unpaid'])
    expect(englishDenial('The important increase under the union is inside.')).toEqual({ outright: [], near: [] })
    expect(englishDenial('House No. 5')).toEqual({ outright: [], near: [] })
  })

  it('are not judged in a language without a list', () => {
    expect(denialsIn('abc', 'xx')).toBeUndefined()
  })
})
