import { texts } from '../messages/say';

export const sanctionTexts = texts({
  en: {
    measures: 'Measures', licences: 'Licences', which: 'What is listed', filters: 'Filters', authority: 'Imposed by', issuer: 'Issued by', programme: 'Programme', target: 'Who is under it',
    licensee: 'Whom it names', all: 'all', status: 'How it stands', life: 'Life-line', licence: 'Licence', none: 'no programme named',
    'measures.caption': 'Measures on {day}', 'licences.caption': 'Licences on {day}', 'lives.label': 'Life-line of {name}: {sentence}', everybody: 'nobody named',
    eased_by: 'Eased by', turn: 'a step', in_force: 'in force', eased: 'eased', suspended: 'suspended', ended: 'ended', restricted: 'permits nothing for now',
    imposed: 'imposed', extended: 'extended', amended: 'amended', 'lifted-in-part': 'lifted in part', reimposed: 'reimposed', renewed: 'renewed', lifted: 'lifted',
    expired: 'expired', observed: 'seen on the list', gone: 'gone from the list', issued: 'issued', narrowed: 'narrowed', superseded: 'superseded', revoked: 'revoked',
    'licences.about': 'What an authority permits though its sanctions forbid it.',
  },
  es: {
    measures: 'Medidas', licences: 'Licencias', which: 'Qué se lista', filters: 'Filtros', authority: 'Impuesta por', issuer: 'Emitida por', programme: 'Programa', target: 'Sobre quién recae',
    licensee: 'A quién nombra', all: 'todos', status: 'Cómo está', life: 'Línea de vida', licence: 'Licencia', none: 'sin programa nombrado',
    'measures.caption': 'Medidas el {day}', 'licences.caption': 'Licencias el {day}', 'lives.label': 'Línea de vida de {name}: {sentence}', everybody: 'no nombra a nadie',
    eased_by: 'Aliviada por', turn: 'un paso', in_force: 'en vigor', eased: 'aliviada', suspended: 'suspendida', ended: 'terminada', restricted: 'por ahora no permite nada',
    imposed: 'impuesta', extended: 'ampliada', amended: 'modificada', 'lifted-in-part': 'levantada en parte', reimposed: 'reimpuesta', renewed: 'renovada', lifted: 'levantada',
    expired: 'expirada', observed: 'vista en la lista', gone: 'desaparecida de la lista', issued: 'emitida', narrowed: 'restringida', superseded: 'sustituida', revoked: 'revocada',
    'licences.about': 'Lo que una autoridad permite aunque sus sanciones lo prohíban.',
  },
}); // prettier-ignore
