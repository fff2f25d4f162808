import { wordSet } from './word-set'

/** The adjectives of countries and of the parts of the world, which have no other sense in front of a noun. */
export const nationalities = wordSet(
  `German French Italian Spanish British English Scottish Welsh Irish Russian Ukrainian Polish Turkish Greek Cypriot Maltese Dutch Belgian Swedish Norwegian
  Danish Finnish Icelandic Estonian Latvian Lithuanian Belarusian Moldovan Austrian Swiss Hungarian Romanian Bulgarian Serbian Croatian Slovenian Bosnian
  Montenegrin Macedonian Albanian Portuguese Czech Slovak Catalan Basque Georgian Armenian Azerbaijani Kazakh Uzbek Kyrgyz Tajik Mongolian Chinese Japanese
  Korean Taiwanese Vietnamese Thai Cambodian Burmese Malaysian Indonesian Filipino Philippine Singaporean Indian Pakistani Bangladeshi Nepalese Nepali Afghan
  Iranian Iraqi Israeli Palestinian Syrian Lebanese Jordanian Saudi Yemeni Emirati Qatari Kuwaiti Omani Egyptian Libyan Tunisian Algerian Moroccan Sudanese
  Ethiopian Eritrean Somali Kenyan Ugandan Tanzanian Rwandan Congolese Angolan Zambian Zimbabwean Mozambican Namibian Nigerian Ghanaian Ivorian Senegalese
  Malian Cameroonian Gabonese American Canadian Mexican Cuban Haitian Dominican Jamaican Guatemalan Honduran Salvadoran Nicaraguan Panamanian Colombian
  Venezuelan Ecuadorian Peruvian Bolivian Chilean Argentine Argentinian Uruguayan Paraguayan Brazilian Australian European African Asian`,
)
