import { texts } from '../messages/say';

export const sourceTexts = texts({
  en: {
    search: 'Search sources', 'search.hint': 'Words of a title, a publisher, an address or a claim', go: 'Search',
    found: '{n} shown', more: 'Show more', source: 'Source', publisher: 'Publisher', published: 'Published', claims: 'Claims',
    undated: 'undated', 'claims.about': 'What the page says, in our words, each checked against the record.',
    'claims.none': 'Nothing it says was taken down claim by claim.', claim: 'Claim', verdict: 'Verdict', reason: 'Why', evidence: 'Evidence',
    cited: 'Cited by {n} {n|entry|entries}', close: 'Close', archived: 'Archived copy', note: 'Note',
    holds: 'holds', partly: 'holds in part', outdated: 'outdated', conflicts: 'conflicts with the record', unsupported: 'unsupported', opinion: 'opinion', unchecked: 'not checked yet',
    checked: 'Sources with claims that were checked', kind: 'Kind',
  },
  es: {
    search: 'Buscar fuentes', 'search.hint': 'Palabras de un título, un editor, una dirección o una afirmación', go: 'Buscar',
    found: '{n} a la vista', more: 'Mostrar más', source: 'Fuente', publisher: 'Editor', published: 'Publicada', claims: 'Afirmaciones',
    undated: 'sin fecha', 'claims.about': 'Lo que dice la página, en nuestras palabras, comprobado con el registro.',
    'claims.none': 'Nada de lo que dice se anotó afirmación por afirmación.', claim: 'Afirmación', verdict: 'Veredicto', reason: 'Por qué', evidence: 'Pruebas',
    cited: 'Citada por {n} {n|entrada|entradas}', close: 'Cerrar', archived: 'Copia archivada', note: 'Nota',
    holds: 'se sostiene', partly: 'se sostiene en parte', outdated: 'superada', conflicts: 'contradice el registro', unsupported: 'sin apoyo', opinion: 'opinión', unchecked: 'aún sin comprobar',
    checked: 'Fuentes con afirmaciones comprobadas', kind: 'Clase',
  },
}); // prettier-ignore
