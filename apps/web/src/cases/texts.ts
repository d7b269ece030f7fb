import { texts } from '../messages/say';

export const caseTexts = texts({
  en: {
    person: 'Whom', kind: 'What', status: 'How it stands', all: 'all', filters: 'Filters', life: 'Life-line', caption: 'Cases on {day}', 'lives.label': 'Life-line of {name}: {sentence}', turn: 'a step',
    worked: 'Worked examples:', custody: 'Custody', extradition: 'Extradition', prosecution: 'Prosecution', case: 'Case',
    'look.full': 'held; granted for good; convicted', 'look.part': 'reported; granted, open to appeal', 'look.paused': 'pending: requested, charged', 'look.over': 'released, surrendered, refused, dismissed',
    held: 'held', reported_held: 'reported held', reported_released: 'reported released', released: 'released', none: 'nothing', followed_by_member: 'followed by member',
    arrest_requested: 'arrest requested', requested: 'requested', consented: 'government consented', granted: 'granted', denied: 'denied', annulled: 'annulled', appealed: 'under appeal', appeal_decided: 'appeal decided',
    final: 'granted for good', surrendered: 'surrendered', refused: 'refused', withdrawn: 'withdrawn', lapsed: 'lapsed',
    charged: 'charged', dismissed: 'dismissed', convicted: 'convicted', sentenced: 'sentenced', acquitted: 'acquitted', pardoned: 'granted clemency',
  },
  es: {
    person: 'A quién', kind: 'Qué', status: 'Cómo está', all: 'todos', filters: 'Filtros', life: 'Línea de vida', caption: 'Casos el {day}', 'lives.label': 'Línea de vida de {name}: {sentence}', turn: 'un paso',
    worked: 'Ejemplos desarrollados:', custody: 'Custodia', extradition: 'Extradición', prosecution: 'Proceso penal', case: 'Caso',
    'look.full': 'bajo custodia; concedida en firme; condenado', 'look.part': 'según se informa; concedida, recurrible', 'look.paused': 'pendiente: solicitada, con cargos', 'look.over': 'liberado, entregado, denegada, desestimado',
    held: 'bajo custodia', reported_held: 'bajo custodia según se informa', reported_released: 'liberado según se informa', released: 'liberado', none: 'nada', followed_by_member: 'seguido por miembro',
    arrest_requested: 'detención solicitada', requested: 'solicitada', consented: 'el gobierno consintió', granted: 'concedida', denied: 'denegada', annulled: 'anulada', appealed: 'recurrida', appeal_decided: 'recurso resuelto',
    final: 'concedida en firme', surrendered: 'entregado', refused: 'rechazada', withdrawn: 'retirada', lapsed: 'decaída',
    charged: 'con cargos', dismissed: 'desestimado', convicted: 'condenado', sentenced: 'sentenciado', acquitted: 'absuelto', pardoned: 'con clemencia',
  },
}); // prettier-ignore
