import { texts } from '../messages/say';

/** What the codes of anomalies mean (libs/events, libs/read-models); one that is not here is shown as it is recorded. */
export const anomalyTexts = texts({
  en: {
    irregular: 'Irregular:',
    'start-unknown': 'the beginning is not on record', 'reported-only': 'reported, and disputed', 'executive-before-court': 'the government consented before a court ruled',
    'executive-against-court': 'the government acted against a court', 'no-request': 'no request on record', 'no-final-grant': 'no final grant on record',
    'no-charges': 'no charges on record', 'no-conviction': 'no conviction on record', 'against-international-order': 'against the order of an international body',
    'already-in-force': 'was in force already', 'already-held': 'was held already', 'already-requested': 'had been requested already', 'already-suspended': 'was suspended already',
    'other-custodian': 'another state held the person', 'no-transfer': 'no transfer on record', 'not-guilty': 'after an acquittal', 'nothing-to-annul': 'no decision on record to annul',
    'no-appeal': 'no appeal on record', 'listed-after-end': 'listed after the end', 'charges-dismissed': 'the charges had been dismissed', 'appeal-pending': 'while an appeal was pending', 'after-the-end': 'after the end',
  },
  es: {
    irregular: 'Irregular:',
    'start-unknown': 'el comienzo no consta', 'reported-only': 'solo lo dicen algunas fuentes, y se discute', 'executive-before-court': 'el gobierno consintió antes de que fallara un tribunal',
    'executive-against-court': 'el gobierno actuó contra un tribunal', 'no-request': 'no consta solicitud', 'no-final-grant': 'no consta concesión firme',
    'no-charges': 'no constan cargos', 'no-conviction': 'no consta condena', 'against-international-order': 'contra la orden de un órgano internacional',
    'already-in-force': 'ya estaba en vigor', 'already-held': 'ya estaba bajo custodia', 'already-requested': 'ya se había solicitado', 'already-suspended': 'ya estaba suspendida',
    'other-custodian': 'otro Estado tenía a la persona', 'no-transfer': 'no consta traslado', 'not-guilty': 'tras una absolución', 'nothing-to-annul': 'no consta decisión que anular',
    'no-appeal': 'no consta recurso', 'listed-after-end': 'listada tras el final', 'charges-dismissed': 'los cargos se habían desestimado', 'appeal-pending': 'con un recurso pendiente', 'after-the-end': 'después del final',
  },
}); // prettier-ignore
