import type { Language } from '../messages/say';

export interface Phase {
  readonly day: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** Days on which the dispute took another turn: places to jump to. Each is an entry of the record as well. */
export const PHASES: Readonly<Record<string, readonly Phase[]>> = {
  venezuela: [
    {
      day: '2015-03-08',
      name: { en: 'First US sanctions order', es: 'Primera orden de sanciones de EE. UU.' },
    },
    { day: '2019-01-23', name: { en: 'Two presidents', es: 'Dos presidentes' } },
    { day: '2020-03-26', name: { en: 'Charges against Maduro', es: 'Cargos contra Maduro' } },
    { day: '2021-10-16', name: { en: 'Saab is surrendered to the US', es: 'Saab es entregado a EE. UU.' } },
    { day: '2023-01-05', name: { en: 'End of the interim government', es: 'Fin del gobierno interino' } },
    { day: '2023-12-20', name: { en: 'Saab is exchanged', es: 'Canje de Saab' } },
    { day: '2024-07-28', name: { en: 'The disputed election', es: 'La elección disputada' } },
    { day: '2026-01-03', name: { en: 'Maduro is captured', es: 'Captura de Maduro' } },
  ],
};
