import { texts } from '../messages/say';

export const officeTexts = texts({
  en: {
    president: 'president', 'interim-president': 'interim president', 'vice-president': 'vice-president', 'head-of-government': 'head of government',
    'foreign-minister': 'foreign minister', 'interior-minister': 'interior minister', 'defence-minister': 'defence minister', 'attorney-general': 'attorney general',
    'parliament-president': 'president of parliament', 'secretary-general': 'secretary general', 'high-representative': 'high representative',
    'special-envoy': 'special envoy', 'un-ambassador': 'ambassador to the United Nations', 'ofac-director': 'director of OFAC',
  },
  es: {
    president: 'presidencia', 'interim-president': 'presidencia interina', 'vice-president': 'vicepresidencia', 'head-of-government': 'jefatura de gobierno',
    'foreign-minister': 'ministerio de exteriores', 'interior-minister': 'ministerio del interior', 'defence-minister': 'ministerio de defensa', 'attorney-general': 'fiscalía general',
    'parliament-president': 'presidencia del parlamento', 'secretary-general': 'secretaría general', 'high-representative': 'alta representación',
    'special-envoy': 'enviado especial', 'un-ambassador': 'embajada ante las Naciones Unidas', 'ofac-director': 'dirección de la OFAC',
  },
}); // prettier-ignore
