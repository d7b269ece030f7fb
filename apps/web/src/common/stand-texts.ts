import { texts } from '../messages/say';

/** Words of stands; what an option is called, the record says. */
export const standTexts = texts({
  en: {
    for: 'for',
    against: 'against',
    neutral: 'neither',
    withdrawn: 'given up',
    declared: 'says',
    enacted: 'does',
    'status.current': 'stated within a year',
    'status.stale': 'not said again for over a year',
    'status.contested': 'contested',
    'status.withdrawn': 'given up',
    'status.inherited': 'taken by an earlier government and not said again',
    'rule.human': 'A person read it in the entry.',
    'rule.option-ended': 'The side it had taken ended; it has taken none since.',
    'rule.deed': 'What it did shows it: {type}.',
    'rule.coded': 'Read by rule {rule} of the coding book.',
  },
  es: {
    for: 'a favor',
    against: 'en contra',
    neutral: 'ninguno',
    withdrawn: 'dejada',
    declared: 'dice',
    enacted: 'hace',
    'status.current': 'dicho hace menos de un año',
    'status.stale': 'sin repetirse desde hace más de un año',
    'status.contested': 'discutida',
    'status.withdrawn': 'dejada',
    'status.inherited': 'tomada por un gobierno anterior y no repetida',
    'rule.human': 'Una persona lo leyó en la entrada.',
    'rule.option-ended': 'El bando que había tomado terminó; no ha tomado otro desde entonces.',
    'rule.deed': 'Lo muestra lo que hizo: {type}.',
    'rule.coded': 'Leído por la regla {rule} del libro de códigos.',
  },
});
