/** Lines of Romance news pages left in their language. */
export const romanceResidue = `
Archivado en: Sucesos · Guardia Civil · Valencia
Te puede interesar: El gremio médico anunció un paro
También te puede interesar
Lea además: Así será el nuevo metro
Seguir leyendo
Noticias relacionadas
Suscríbete a nuestro boletín de noticias
Síguenos en Facebook y X
Compartir en WhatsApp
Todos los derechos reservados
Actualizado el 12 de mayo de 2025 a las 10:30
Veja os melhores momentos
Saiba mais: Entenda como funcionava o esquema
Continue lendo
Inscreva-se no canal do jornal
Siga o canal do jornal no WhatsApp
Última atualização: 10/05/2025 às 14h20
À lire aussi : Le maire démissionne
Sur le même sujet
Lire la suite
Abonnez-vous à partir de 1 euro
Article réservé aux abonnés
Mots-clés : justice, police
Leggi anche: Il sindaco si dimette
Potrebbe interessarti
Iscriviti alla newsletter
Tutti i diritti riservati
Argomenti: politica, economia
Citește și: Ce taxe cresc de la 1 ianuarie
Vezi și: Ce spune ministrul
Abonează-te la știrile zilei
Urmărește-ne pe Facebook
Etichete: politică, taxe
Llegeix també: Els veïns demanen més trens
Subscriu-te al butlletí de notícies
`
