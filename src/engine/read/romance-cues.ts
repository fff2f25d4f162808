import { type Cue, platform } from './cue'
import { line } from './line-test'

const title = '(?: ?[:|–—-] ?.{3,180})?'

/** Lines that Spanish, Portuguese, French, Italian, Romanian and Catalan news pages put around a story, left as they were. */
export const romanceCues: readonly Cue[] = [
  {
    what: 'points to other stories',
    weight: 'sure',
    line: line(
      `(?:te|le|podría|puede|también te|quizás te) (?:puede |podría |recomendamos|puede también )?(?:interesar(?:te|le)?|gustar)${title}`,
      `(?:lea|mira|mire|vea|ver|lee|leer|léase|consulta|consulte|descubre|conoce|conozca|lee) (?:también|además|más|aquí|la nota completa|el artículo completo)${title}`,
      `(?:sigue|seguir|continúa|continuar) leyendo${title}|(?:más|otras|últimas) (?:noticias|información)(?: (?:de|en|sobre) .{2,60})?${title}|(?:noticias|temas|notas|artículos) relacionad[oa]s${title}|en este artículo|lo último|no te (?:lo )?pierdas${title}`,
      `(?:veja|leia|saiba|confira|assista|entenda|ouça|acompanhe|relembre)(?: .{2,120})?${title}`,
      `(?:continue|continua|continuar) (?:lendo|a ler)${title}|(?:notícias|matérias|assuntos) relacionad[oa]s${title}|últimas notícias|mais notícias.{0,60}|ler mais`,
      `(?:à|a) (?:lire|voir|écouter|découvrir)(?: aussi| également| sur le même sujet)?${title}|(?:sur|dans) (?:le même (?:sujet|thème)|la même rubrique)${title}|(?:lire|voir) (?:la suite|plus|l.article(?: complet)?)${title}|articles? (?:liés|similaires|connexes)|notre dossier${title}|pour aller plus loin${title}`,
      `(?:leggi|guarda|vedi|scopri|approfondisci|continua a leggere)(?: (?:anche|di più|tutto|pure|l.articolo completo))?${title}|(?:potrebbe|potrebbero) (?:anche )?interessarti.{0,20}${title}|(?:articoli|notizie) correlat[ie]|per approfondire${title}`,
      `(?:citește|citeste|vezi|urmărește|urmareste|află|afla|citiți|vedeți) (?:și|si|mai mult|mai multe|articolul|continuarea|aici)${title}|(?:pe aceeași temă|articole similare|știri similare|articolul continuă).{0,40}`,
      `(?:llegeix|llegiu|vegeu|mira|escolta|vés) (?:també|més|aquí)${title}|(?:més|últimes) (?:notícies|informació).{0,60}|(?:notícies|temes) relaciona(?:ts|des)`,
    ),
  },
  {
    what: 'asks the reader to subscribe, follow or share',
    weight: 'sure',
    line: line(
      `(?:suscríbete|suscríbase|suscribirse|inscríbete|regístrate|apúntate|subscriu-te|subscriviu-vos|apunta.t|inscreva-se|assine|cadastre-se|subscreva|abonnez-vous|inscrivez-vous|s.abonner|iscriviti|abbonati|abonează-te|aboneaza-te|abonați-vă)(?: .{2,90})?`,
      `(?:síguenos|síganos|sigue(?:\\S+)? (?:nuestro|toda)|segueix-nos|siga(?:-nos)?|seguici|segui|suivez-nous|urmăriți-ne|urmărește-ne|urmareste-ne)(?: .{2,90})?`,
      `(?:compartir|compartilhar|compartilhe|comparteix|partilhar|partilhe|partager|condividi|distribuie|comparte)(?:(?: (?:en|no|su|sur|pe|a|este|esta|esto|article|l.article|este artigo))? ${platform}.{0,60}| (?:en|no|su|sur|pe|a|este|esta|article|l.article).{0,40})?`,
      '(?:article|contenu) réservé (?:à nos|aux) abonnés|contenido (?:exclusivo )?para suscriptores|conteúdo exclusivo para assinantes|contenuto riservato agli abbonati|articolo riservato agli abbonati|déjà abonné.{0,40}|ya (?:eres|soy) suscriptor.{0,40}|já é assinante.{0,40}',
    ),
  },
  {
    what: 'is a copyright line or a disclaimer of the page',
    weight: 'sure',
    line: line(
      '(?:©|\\(c\\)|copyright)? ?.{0,40}(?:todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|toate drepturile rezervate|tots els drets reservats|reproduction interdite|prohibida (?:su|la) reproducción|reproducción prohibida|riproduzione vietata).{0,60}',
    ),
  },
  {
    what: 'is a label of the page',
    weight: 'sure',
    line: line(
      '(?:archivado en|etiquetas|temas|palabras clave|arxivat a|etiquetes|tópicos|palavras-chave|assuntos|mots-clés|étiquettes|argomenti|parole chiave|etichete|cuvinte cheie)(?: ?[:|] ?.{2,160})',
      '(?:comentarios|comentários|commentaires|commenti|comentarii|comentaris)(?: ?[:(]? ?\\d+\\)?)',
      '(?:ver|leer|deja|escribe|añadir|mostrar|ler|deixe|laisser|lire|voir|leggi|lascia|vezi|scrie|adaugă)(?: (?:un|los|todos los|os|seu|les|i|tutti i|toate|tu))? (?:comentarios?|comentários?|commentaires?|commento|commenti|comentarii|comentariu)',
      '(?:actualizado|actualizada|publicado|publicada|creado|atualizado|última atualização|mis à jour|publié|aggiornato|pubblicato|actualizat|publicat|ultima actualizare|actualitzat)(?: (?:el|em|a las|le|il|la|pe|a|às)|:)? ?\\d{1,2}.{3,60}',
      '(?:publicitate|continúa después de la publicidad|continua após a publicidade|la suite après (?:la )?(?:publicité|cette publicité)|continua dopo la pubblicità)',
      '(?:por|redacción|redação|de la|la) (?:redacción|redação|rédaction|redazione|redacția)',
      '(?:lectura de|tempo de leitura|temps de lecture|tempo di lettura|timp de citire)\\W{0,3}\\d+ min\\S*|\\d+ min(?:utos)? (?:de lectura|de leitura|de lecture|di lettura)',
    ),
  },
]
