const program =
  '(?:an? )?(?:ai|a\\.i\\.|artificial intelligence|chatgpt|gpt-?\\d?|claude|gemini|copilot|deepl|google translate|a (?:machine|language model|program|chatbot|computer))'
const ofText =
  '(?:tone|style|quotes?|quotations?|facts?|figures?|names?|wording|originals?|meaning|structure|length|headlines?|text|article|story|paragraphs?|formatting|sentences?|version|terms?|grammar|translation|spelling|draft|copy|voice)'
const versions =
  '(?:version|draft|headlines?|summary|translation|rewrite|tone|title|intro|lead|caption|paragraphs?|quotes?|sections?)'

/** Sentences in which a program speaks of itself, of its answer or to whoever asked it, in lower case and without the last mark. */
const sayings: readonly string[] = [
  '(?:.{0,40}, )?as of my (?:last|latest|most recent|knowledge|training)\\b.{0,30}\\b(?:update|cut-?off|training|data)\\b.{0,200}',
  '(?:.{0,40} )?my (?:knowledge|training)(?: data)? (?:cut-?off|only goes|goes only|ends|extends|is limited|does not)\\b.{0,160}',
  "based on the (?:information|text|article|details|content|draft|passage|source)(?: that)? you(?:'ve| have)? (?:provided|shared|gave|given|pasted|sent)\\b.{0,200}",
  "(?:(?:please note that|however|sorry|unfortunately),? )?i (?:do not|don't|did not|didn't) have (?:access to|real-?time|up-to-date|current|live|the ability|any (?:information|data) (?:on|after|beyond))\\b.{0,160}",
  "(?:sorry,? |unfortunately,? |please note that )?(?:but )?i (?:can't|cannot|can not|am unable to|was unable to|could not|couldn't) (?:verify|confirm|access|browse|fact-check|open|translate|independently (?:verify|confirm)) (?:(?:these|this|the|any|that|all|some)(?: of the)? )?(?:figures?|facts?|claims?|details?|information|links?|articles?|internet|text|url|web|page|content|sentence|passage|source|quotes?|names?|data)\\b.{0,120}",
  'please (?:verify|double-?check|fact-check|cross-check) (?:(?:these|this|the|all|any|that) )?(?:.{0,30} )?(?:details|facts|figures|names|quotes|information|translation|numbers|dates|sources|claims)\\b.{0,100}',
  `(?:please )?note(?: that)? ?:? (?:this (?:is|article is|story is|text is)|the above is|the (?:text|article) above is) an? .{0,30}\\b(?:fictional|fictitious|hypothetical|sample|template|draft|placeholder|summary|paraphrase|simulated)\\b.{0,120}`,
  "(?:please )?note ?: ?(?:i (?:have|'ve)|i've|i left|i kept|i used|i assumed) .{0,160}",
  '(?:please )?note ?: ?.{0,60}\\b(?:conversions? (?:is|are) approximate|untranslated|could not be verified|english spelling|placeholders?|transliterated)\\b.{0,80}',
  `(?:disclaimer|note|disclosure)? ?:? ?(?:this|the) (?:article|text|story|summary|report|post|translation|content|piece) (?:was|is|has been) (?:partly |partially |automatically |entirely )?(?:written|generated|created|produced|drafted|prepared|summari[sz]ed|translated|edited)(?: \\S+){0,2} (?:with the (?:help|aid|use|assistance|support) of|by|using|with|via) ${program}\\b.{0,60}`,
  `(?:ai|chatgpt)[- ](?:generated|written|assisted|translated)(?: (?:summary|text|content|article|translation|image|headline))?|ai summary|(?:generated|summari[sz]ed|written|created|translated|produced) (?:by|with|using) ${program}`,
  `i(?:'ve| have) (?:kept|preserved|adjusted|changed|rewritten|shortened|removed|added|tried to (?:keep|preserve|maintain)|left|used|made|translated|edited|revised|converted|retained|maintained|ensured|simplified|improved|corrected|rephrased|restructured|reworded|polished|tightened) (?:.{0,40} )?${ofText}\\b.{0,120}`,
  `i (?:tried|have tried|aimed|made sure) to (?:keep|preserve|maintain|retain|match) (?:.{0,30} )?${ofText}\\b.{0,100}`,
  `(?:if (?:you(?:'d| would)? (?:like|want|prefer|need|wish)|needed|you'd rather)|should you (?:need|want|wish))\\b.{0,60}, i(?: can|'ll|'d| could| will| would)\\b.{0,120}`,
  `i (?:can|could|'d be happy to) (?:also )?(?:provide|offer|write|add|shorten|suggest|create|adjust|rewrite|expand|make|turn|translate|tailor) (?:.{0,40} )?${versions}\\b.{0,80}`,
  '(?:do you want|would you like|want) me to (?:shorten|adjust|rewrite|add|suggest|make|write|translate|create|expand|include|continue|provide|turn|draft|change|proceed|generate) .{3,120}|(?:shall|should) i (?:shorten|rewrite|translate|continue with|proceed with|add|expand|adjust) .{3,120}',
  '(?:please )?feel free to (?:adjust|edit|modify|change|tweak|let me know|use (?:it|this)|customi[sz]e|adapt|revise|replace)\\b.{0,120}',
  '(?:i )?hope (?:this|that|the translation) (?:helps?|meets?|works?|is (?:helpful|useful|what you)|fits?|suits?)\\b.{0,80}',
  "(?:please )?let me know if (?:you'd|you would|you want|you need|you prefer|this (?:works|is)|there(?:'s| is) anything|any changes|i should)\\b.{0,160}",
  '(?:certainly|sure|of course|absolutely|understood|got it|great question|happy to help|glad to help|no problem)',
  "(?:sure|certainly|of course|absolutely|okay)?[,!.]? ?(?:here you go|here(?:'s| is) (?:my|the) (?:attempt|take|result|draft|answer|output|response)|below is (?:the|my|your|a) (?:\\S+ ){0,3}(?:draft|version|article|translation|text|summary|rewrite))\\b.{0,60}",
  '(?:regenerate(?: response)?|stop generating|copy code|.{2,20} can make mistakes\\W.{0,60}|(?:you|chatgpt|claude|gemini|copilot) said|assistant|user ?: ?(?:please )?(?:rewrite|translate|write|summari[sz]e|paraphrase)\\b.{0,120})',
  '(?:image|photo|picture) (?:description|prompt|suggestion)s? ?: ?.{3,200}|suggested (?:image|photo|headline|caption|tags?)s? ?: ?.{3,200}',
]

const whole = new RegExp(`^(?:${sayings.join('|')})$`, 'u')
const said = /(?: said| told| wrote|,(?: \S+){1,4} (?:says|added|asked|replied))(?: \S+){0,3}$/u
/** What must stand in such a sentence; few sentences of a story have any of it. */
const hint =
  /[Aa]s of my|[Mm]y (?:knowledge|training)|\bI(?: do| don| did|.? can|.m | am | was un| could|.ve | have | tried| aimed| made sure|.d | hope)|you(?:['’]ve| have)? (?:provided|shared|gave|given|pasted|sent)|[Nn]ote\b.*[:t]|lease (?:verify|double|fact|cross|note|let me|feel)|eel free|ope (?:this|that|the tr)|et me know|me to |[Ss]h(?:all|ould) I|\bAI\b|\bai\b|hatGPT|DeepL|artificial intell|language model|^\W*(?:Certainly|Sure|Of course|Absolutely|Okay|Understood|Got it|Great question|Happy to|Glad to|No problem|Here|Below|Regenerate|Stop gen|Copy code|You said|ChatGPT|Claude|Gemini|Copilot|Assistant|User|Image|Photo|Picture|Suggested|Hope|[Dd]isc)|make mistakes|oogle [Tt]ranslate/u

/** Whether a sentence is one in which a program that wrote or translated a story speaks of its own work. */
export function isSelfTalk(sentence: string): boolean {
  if (sentence.length > 300 || !hint.test(sentence)) return false
  const text = sentence
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
  return whole.test(text) && !said.test(text)
}
