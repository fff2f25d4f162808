import { describe, expect, it } from 'vitest'
import { told } from './pairs'

interface Example {
  readonly language: string
  readonly original: string
  readonly sound: string
  readonly damaged: string
}

const quotations: readonly Example[] = [
  {
    language: 'de',
    original: '„Wir warten“, sagte Karl Brunner, „bis der Regen aufhört.“',
    sound: '“We are waiting,” said Karl Brunner, “until the rain stops.”',
    damaged: 'We are waiting, said Karl Brunner, “until the rain stops.',
  },
  {
    language: 'zh',
    original: '布伦纳说：“我们等雨停。”',
    sound: 'Brunner said: “We are waiting for the rain to stop.”',
    damaged: 'Brunner said: “We are waiting for the rain to stop.',
  },
  {
    language: 'ja',
    original: 'ブルンナーは「雨がやむのを待つ」と述べた。',
    sound: 'Brunner said, “We are waiting for the rain to stop.”',
    damaged: 'Brunner said, “We are waiting for the rain to stop.',
  },
  {
    language: 'ru',
    original: 'Бруннер сказал: «Мы ждём, пока закончится дождь».',
    sound: 'Brunner said: “We are waiting until the rain stops.”',
    damaged: 'Brunner said: “We are waiting until the rain stops.',
  },
]

const questions: readonly Example[] = [
  {
    language: 'ar',
    original: 'لماذا غادر محمود عباس المدينة؟',
    sound: 'Why did Mahmoud Abbas leave the city?',
    damaged: 'That is why Mahmoud Abbas left the city.',
  },
  {
    language: 'es',
    original: '¿Por qué se fue Pedro Sánchez?',
    sound: 'Why did Pedro Sanchez leave?',
    damaged: 'Pedro Sanchez left.',
  },
  { language: 'ja', original: 'メルケル氏はなぜ去ったのか？', sound: 'Why did Merkel leave?', damaged: 'Merkel left.' },
]

const untranslated: readonly Example[] = [
  {
    language: 'fr',
    original: 'Le ministre a quitté la salle avant la fin du vote.',
    sound: 'The minister left the hall before the end of the vote.',
    damaged: 'Le ministre a quitté la salle avant la fin du vote.',
  },
  {
    language: 'uk',
    original: 'Міністр залишив зал до кінця голосування.',
    sound: 'The minister left the hall before the end of the vote.',
    damaged: 'Міністр залишив зал до кінця голосування.',
  },
  {
    language: 'ko',
    original: '장관은 투표가 끝나기 전에 회의장을 떠났다.',
    sound: 'The minister left the hall before the end of the vote.',
    damaged: '장관은 투표가 끝나기 전에 회의장을 떠났다.',
  },
]

const addresses: readonly Example[] = [
  {
    language: 'it',
    original: 'Scrivere a redazione@giornale.example entro lunedì.',
    sound: 'Write to redazione@giornale.example by Monday.',
    damaged: 'Write to redazione@giornali.example by Monday.',
  },
]

describe.each([
  ['quotation-against-original', quotations],
  ['question-against-original', questions],
  ['untranslated-passage', untranslated],
  ['link-against-original', addresses],
])('%s', (rule, examples) => {
  it.each(examples)('tells the damaged from the sound, $language: $sound', ({ language, original, sound, damaged }) => {
    expect(told(sound, original, language)).toEqual([])
    expect(told(damaged, original, language).map(([id]) => id)).toContain(rule)
  })
})
