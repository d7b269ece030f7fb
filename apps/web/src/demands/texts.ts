import { texts } from '../messages/say';

export const demandTexts = texts({
  en: {
    actor: 'Who asks', addressee: 'Whom', issue: 'Issue', status: 'What came of it', all: 'all', filters: 'Filters', demand: 'Whom, and for what', life: 'Life-line', caption: 'Demands on {day}',
    'lives.label': 'Life-line: {sentence}', turn: 'asked, or answered', open: 'open', met: 'met', withdrawn: 'withdrawn', lapsed: 'lapsed', over: 'met, withdrawn or lapsed',
    'since.open': 'Open since {since}', 'since.met': 'Asked {since}, met {ended}', 'since.withdrawn': 'Asked {since}, withdrawn {ended}', 'since.lapsed': 'Asked {since}, lapsed {ended}',
    again: 'asked again {n} {n|time|times}, last {last}', by: 'by', asked: 'in {n} {n|entry|entries}', of: 'asks of {addressee}:',
  },
  es: {
    actor: 'Quién pide', addressee: 'A quién', issue: 'Asunto', status: 'En qué quedó', all: 'todos', filters: 'Filtros', demand: 'A quién y qué', life: 'Línea de vida', caption: 'Exigencias el {day}',
    'lives.label': 'Línea de vida: {sentence}', turn: 'pedida o respondida', open: 'abierta', met: 'cumplida', withdrawn: 'retirada', lapsed: 'decaída', over: 'cumplida, retirada o decaída',
    'since.open': 'Abierta desde {since}', 'since.met': 'Pedida {since}, cumplida {ended}', 'since.withdrawn': 'Pedida {since}, retirada {ended}', 'since.lapsed': 'Pedida {since}, decaída {ended}',
    again: 'repetida {n} {n|vez|veces}, la última {last}', by: 'por', asked: 'en {n} {n|entrada|entradas}', of: 'pide a {addressee}:',
  },
}); // prettier-ignore
