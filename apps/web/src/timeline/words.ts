import { texts } from '../messages/say';

/** The words of the record for families, confidence and verbs; what is not here is shown as it is recorded. */
export const wordsOf = texts({
  en: {
    statements: 'Statements', sanctions: 'Sanctions', other: 'Other', recognitions: 'Recognitions', courts: 'Court rulings',
    custody: 'Custody', negotiations: 'Negotiations', relations: 'Diplomatic relations', prosecutions: 'Prosecutions',
    extraditions: 'Extraditions', elections: 'Elections', assets: 'Assets', votes: 'Votes', licences: 'Licences',
    'military-actions': 'Military actions',
    confirmed: 'Confirmed', 'single-source': 'One source', disputed: 'Disputed',
    supports: 'supports', opposes: 'opposes', demands: 'demands', condemns: 'condemns', rejects: 'rejects',
    recognises: 'recognises', denies: 'denies', 'calls-for': 'calls for', offers: 'offers', abstains: 'abstains', neutral: 'neutral',
  },
  es: {
    statements: 'Declaraciones', sanctions: 'Sanciones', other: 'Otros', recognitions: 'Reconocimientos', courts: 'Fallos judiciales',
    custody: 'Custodia', negotiations: 'Negociaciones', relations: 'Relaciones diplomáticas', prosecutions: 'Procesos penales',
    extraditions: 'Extradiciones', elections: 'Elecciones', assets: 'Bienes', votes: 'Votaciones', licences: 'Licencias',
    'military-actions': 'Acciones militares',
    confirmed: 'Confirmado', 'single-source': 'Una fuente', disputed: 'Discutido',
    supports: 'apoya', opposes: 'se opone', demands: 'exige', condemns: 'condena', rejects: 'rechaza',
    recognises: 'reconoce', denies: 'niega', 'calls-for': 'llama a', offers: 'ofrece', abstains: 'se abstiene', neutral: 'neutral',
  },
}); // prettier-ignore
