import { texts } from '../messages/say';

export const edtfTexts = texts({
  en: {
    day: 'on {day}', instant: 'on {day}, at the moment {text}', 'some-day': 'some day in {unit}', between: 'some day from {from} to {to}', interval: 'from {from} to {to}',
    from: 'from {day}, with an end that is open or unknown', until: 'until {day}, with a beginning that is open or unknown', set: 'on one or more of several days from {from} to {to}',
    uncertain: 'uncertain', approximate: 'approximate', bounds: 'Counts from {from} at the earliest until {to} at the latest.', open: '…',
    'do.uncertain': 'uncertain ?', 'do.approximate': 'approximate ~', 'do.interval': 'interval /', helper: 'Make the date', hint: 'As exact as the sources are: 2020-07-31, 2020-07, 2020, 2020-06/2020-08',
    mistake: 'This is no date yet.',
  },
  es: {
    day: 'el {day}', instant: 'el {day}, en el momento {text}', 'some-day': 'algún día de {unit}', between: 'algún día del {from} al {to}', interval: 'del {from} al {to}',
    from: 'desde el {day}, con un final abierto o desconocido', until: 'hasta el {day}, con un comienzo abierto o desconocido', set: 'uno o más de varios días del {from} al {to}',
    uncertain: 'incierto', approximate: 'aproximado', bounds: 'Cuenta desde el {from} lo más pronto hasta el {to} lo más tarde.', open: '…',
    'do.uncertain': 'incierta ?', 'do.approximate': 'aproximada ~', 'do.interval': 'intervalo /', helper: 'Haga la fecha', hint: 'Tan exacta como las fuentes: 2020-07-31, 2020-07, 2020, 2020-06/2020-08',
    mistake: 'Esto aún no es una fecha.',
  },
}); // prettier-ignore
