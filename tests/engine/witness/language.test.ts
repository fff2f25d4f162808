import { describe, expect, it, vi } from 'vitest'
import { directionOf, recogniseLanguage } from '../../../src/engine/witness/language'

const texts: readonly (readonly [string, string])[] = [
  ['ar', 'أعلن الرئيس اليوم أن الحكومة ستقدم خطة جديدة إلى البرلمان بعد أسبوع، وقال إن الوضع في البلاد صعب.'],
  ['zh', '总统今天宣布，政府将在一周后向议会提交一项新计划，并表示该国局势艰难。'],
  [
    'nl',
    'De president zei vandaag dat de regering over een week een nieuw plan aan het parlement zal voorleggen en dat het niet makkelijk is.',
  ],
  ['fa', 'رئیس جمهور امروز گفت که دولت تا یک هفته دیگر برنامه‌ای را به مجلس می‌دهد و وضعیت کشور سخت است.'],
  [
    'fr',
    'Le président a annoncé que le gouvernement présentera un nouveau plan dans une semaine et que la situation est difficile.',
  ],
  [
    'de',
    'Der Präsident sagte heute, dass die Regierung in einer Woche einen neuen Plan vorlegen wird und die Lage nicht einfach ist.',
  ],
  ['hi', 'राष्ट्रपति ने आज कहा कि सरकार एक सप्ताह में संसद के सामने नई योजना रखेगी और देश की स्थिति कठिन है।'],
  ['it', 'Il presidente ha detto che il governo presenterà un nuovo piano tra una settimana e che la situazione non è facile.'],
  ['ja', '大統領は今日、政府が一週間後に新しい計画を議会に提出すると述べ、状況は厳しいと語った。'],
  ['ko', '대통령은 오늘 정부가 일주일 뒤 새 계획을 의회에 제출할 것이라고 말했다.'],
  ['pl', 'Prezydent powiedział, że rząd za tydzień przedstawi nowy plan i że sytuacja w kraju nie jest łatwa.'],
  ['pt', 'O presidente disse hoje que o governo vai apresentar um novo plano em uma semana e que a situação não é fácil.'],
  ['ro', 'Președintele a spus că guvernul va prezenta un nou plan peste o săptămână și că situația nu este ușoară.'],
  ['ru', 'Президент сказал, что правительство через неделю представит новый план и что положение в стране не из лёгких.'],
  ['es', 'El presidente dijo hoy que el gobierno presentará un nuevo plan en una semana y que la situación no es fácil.'],
  ['tr', 'Cumhurbaşkanı bugün hükümetin bir hafta içinde yeni bir plan sunacağını ve durumun çok zor olduğunu söyledi.'],
  ['uk', 'Президент сказав, що уряд за тиждень представить новий план і що становище в країні нелегке.'],
  ['et', 'President ütles täna, et valitsus esitab nädala pärast uue kava ja et olukord ei ole kerge.'],
  ['ne', 'राष्ट्रपतिले आज भने कि सरकारले एक हप्तामा नयाँ योजना ल्याउने छ र देशको अवस्था कठिन छ।'],
  ['si', 'රජය සතියකින් නව සැලැස්මක් ඉදිරිපත් කරන බව ජනාධිපතිවරයා අද පැවසීය.'],
  ['en', 'The president said today that the government will present a new plan in a week and that it is not easy.'],
  ['sv', 'Presidenten sade att regeringen ska lägga fram en ny plan om en vecka och att det inte är lätt.'],
  ['cs', 'Prezident řekl, že vláda za týden předloží nový plán a že situace v zemi není snadná, ale je možná.'],
  ['el', 'Ο πρόεδρος είπε ότι η κυβέρνηση θα παρουσιάσει νέο σχέδιο σε μια εβδομάδα.'],
]

describe('the language of an original', () => {
  it.each(texts)('is recognised: %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language)
  })

  it('is not guessed from nothing', () => {
    expect(recogniseLanguage('12.05.2010 — 37')).toBeUndefined()
    expect(recogniseLanguage('')).toBeUndefined()
  })

  it('tells how lines run', () => {
    expect([directionOf('ar'), directionOf('fa'), directionOf('he'), directionOf('ja')]).toEqual(['rtl', 'rtl', 'rtl', 'ltr'])
  })

  it('makes no list of names before one is asked for', async () => {
    const names = vi.spyOn(Intl, 'DisplayNames')
    vi.resetModules()
    await import('../../../src/engine/witness/language')
    expect(names).not.toHaveBeenCalled()
    names.mockRestore()
  })
})
